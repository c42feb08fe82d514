/** Creates are never sent twice. When one gets no response, the server looks for the record by its members. */
import { TimeoutError } from "../core/errors.ts";
import { outcomeOf } from "./outcome.ts";
import { type Success, ToolError } from "./tool.ts";

interface Creation<Item> {
  /** What is created, such as "deal". */
  kind: string;
  /** Lists the records whose members equal the new one's. It is read before the create too: what is there already is not new. */
  matches(): Promise<readonly Item[]>;
  id(item: Item): string | number;
  create(): Promise<Success>;
  /** The result, for a record that was found. */
  found(item: Item): Promise<object>;
}

export async function creating<Item>({ kind, matches, id, create, found }: Creation<Item>): Promise<Success> {
  const before = new Set((await matches()).map(id));
  try {
    return await create();
  } catch (error) {
    if (outcomeOf(error) !== "unknown") throw error;
    const made = await lookedUp(matches, error, kind);
    const record = made.find((item) => !before.has(id(item)));
    if (record !== undefined) {
      return {
        data: {
          made: true,
          note: `No response to the create; the ${kind} was found by its members.`,
          ...(await found(record)),
        },
      };
    }
    const sure = !(error instanceof TimeoutError);
    throw new ToolError(
      sure
        ? `Not created: the create failed (${messageOf(error)}), and no new ${kind} has these members. You can send it again.`
        : `Unknown: the server did not respond in time, and no new ${kind} has these members yet. Look again before you send it again.`,
      sure ? "rejected" : "unknown",
    );
  }
}

async function lookedUp<Item>(matches: () => Promise<Item>, error: unknown, kind: string): Promise<Item> {
  try {
    return await matches();
  } catch {
    throw new ToolError(
      `Unknown whether the ${kind} was created: the create failed (${messageOf(error)}), and so did the search for it. Look before you send it again.`,
      "unknown",
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message.slice(0, 500) : "no reason given";
}
