/** Who has unanswered messages, the most first. */
import { idOf, type Named } from "./lookup.ts";
import type { Success } from "./tool.ts";

/** One request a user. */
const maxUsers = 50;

export async function unansweredOf(
  user: string | undefined,
  users: readonly Named[],
  count: (id: string) => Promise<number>,
): Promise<Success> {
  const id = user && idOf("user", user, users);
  const asked = users.filter((it) => !id || it.id === id).slice(0, maxUsers);
  const counted = await Promise.all(asked.map(async ({ id, name }) => ({ id, name, unanswered: await count(id) })));
  const sorted = counted.toSorted((a, b) => b.unanswered - a.unanswered);
  const others = users.length - asked.length;
  const isCut = !id && others > 0;
  return {
    data: { users: sorted },
    more: isCut ? `${others} more users were not counted: name one with \`user\`.` : undefined,
  };
}
