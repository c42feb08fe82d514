import type { Quirk } from "./quirks.ts";
import type { Random } from "./random.ts";
import { Rejection, type Reply } from "./server.ts";

/** What a vendor's fake works with. */
export interface FakeContext<Quirks> {
  readonly quirk: Quirk<Quirks>;
  readonly random: Random;
}

export function rejectUnless(holds: boolean, reply: () => Reply): asserts holds {
  if (!holds) throw new Rejection(reply());
}

const issued = new WeakMap<object, number>();

/** An id above all that there are and were: a deleted record's id does not come back. */
export function nextId(records: ReadonlyMap<number, unknown>): number {
  let last = issued.get(records) ?? 0;
  for (const id of records.keys()) last = Math.max(last, id);
  issued.set(records, last + 1);
  return last + 1;
}

/** Orders records by a member; equal ones keep their order. Without a value comes first. */
export function sorted<Item>(items: readonly Item[], by: (item: Item) => unknown, descending: boolean): Item[] {
  return [...items].sort((a, b) => compare(by(a), by(b)) * (descending ? -1 : 1));
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  const [left, right] = [String(a ?? ""), String(b ?? "")];
  return left < right ? -1 : Number(left > right);
}
