/** Pushes records under the CRM's ids. After a push of unknown outcome, and one that processed too few, each record is read back. */
import { NotFoundError } from "../core/errors.ts";
import { digest } from "./confirm.ts";
import { outcomeOf } from "./outcome.ts";
import { ToolError } from "./tool.ts";

interface Push<Item> {
  /** Such as "deals". */
  kind: string;
  records: readonly Item[];
  get(id: string): Promise<object>;
  /** Sends some of the records: those that are new, or those that are known. Returns how many were processed, if the API says so. */
  send(records: Item[], isNew: boolean): Promise<number | undefined>;
}

/** Returns what was pushed, in words. @throws {ToolError} naming the ids that were not stored */
export async function pushed<Item extends { id: string }>({ kind, records, get, send }: Push<Item>): Promise<string[]> {
  const known = await Promise.all(records.map(async ({ id }) => (await found(get(id))) !== undefined));
  const done: string[] = [];
  for (const isNew of [true, false]) {
    const part = records.filter((_record, index) => known[index] !== isNew);
    if (part.length === 0) continue;
    let problem: unknown;
    try {
      const processed = await send(part, isNew);
      if (processed !== undefined && processed < part.length)
        problem = new Error(`${processed} of ${part.length} processed`);
    } catch (error) {
      if (outcomeOf(error) !== "unknown") throw error;
      problem = error;
    }
    if (problem) await checkStored(kind, part, get, problem);
    done.push(`${part.length} ${kind} ${isNew ? "created" : "updated"}`);
  }
  return done;
}

async function checkStored<Item extends { id: string }>(
  kind: string,
  records: readonly Item[],
  get: (id: string) => Promise<object>,
  problem: unknown,
): Promise<void> {
  const said = problem instanceof Error ? problem.message.slice(0, 500) : "no reason given";
  try {
    const stored = await Promise.all(
      records.map(async (record) => await isStored(record, await found(get(record.id)))),
    );
    const missing = records.filter((_record, index) => !stored[index]).map(({ id }) => id);
    if (missing.length === 0) return;
    const others = records.length - missing.length;
    throw new ToolError(
      `Not stored: ${kind} ${missing.join(", ")} (${said}). ${others > 0 ? `The other ${others} are stored. ` : ""}You can push the missing ones again.`,
      "rejected",
    );
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(
      `Unknown whether the ${kind} were stored (${said}), and reading them failed too. Look before you push again.`,
      "unknown",
    );
  }
}

/** Whether what is stored has every member that was sent. */
async function isStored(sent: object, stored: object | undefined): Promise<boolean> {
  if (!stored) return false;
  const kept = new Map(Object.entries(stored));
  const same = await Promise.all(
    Object.entries(sent).map(async ([name, value]) => (await digest(kept.get(name))) === (await digest(value))),
  );
  return same.every(Boolean);
}

async function found<Item>(reading: Promise<Item>): Promise<Item | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}
