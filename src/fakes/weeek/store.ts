/** What the parts of Weeek's fake share. */
import type * as models from "../../../generated/weeek/models.ts";
import { type FakeContext, rejectUnless, sorted } from "../context.ts";
import * as rules from "../rules.ts";
import { type Call, Rejection, type Reply } from "../server.ts";
import type { WeeekQuirks } from "./quirks.ts";

/** A status and the funnel it belongs to. Responses do not show `funnelId`. */
export interface WeeekFakeStatus extends models.FunnelStatus {
  /** The id of the funnel. */
  funnelId: string;
}

/** What a fake of Weeek holds, by id. It starts with two users, a currency and a funnel of three statuses. */
export interface WeeekFakeData {
  /** Funnels with their custom fields. Responses add `dealsCount` and `dealsAmount`. */
  readonly funnels: Map<string, models.Funnel>;
  /** The statuses of all funnels. A funnel lists its own in the order of this map. */
  readonly statuses: Map<string, WeeekFakeStatus>;
  /** A status lists its deals in the order of this map. */
  readonly deals: Map<string, models.Deal>;
  /** Contacts with their emails, phones and tags. */
  readonly contacts: Map<string, models.Contact>;
  /** Organizations with their addresses, emails, phones, contacts and tags. */
  readonly organizations: Map<string, models.Organization>;
  /** The workspace's members. The first one is the token's user. */
  readonly users: Map<string, models.User>;
  /** The workspace's tags. */
  readonly tags: Map<number, models.Tag>;
  /** Currencies. The fake starts with one. */
  readonly currencies: Map<number, models.Currency>;
}

/** What a part of the fake works with. */
export interface WeeekStore extends FakeContext<WeeekQuirks> {
  readonly data: WeeekFakeData;
}

export const ok = (body: object = {}): Reply => ({ status: 200, body: { success: true, ...body } });
export const invalid = (problems: readonly rules.Problem[]): Reply => ({
  status: 422,
  body: {
    success: false,
    message: "The given data was invalid.",
    errors: Object.fromEntries(problems.map(([path, text]) => [path, [`The ${path} ${text}.`]])),
  },
});
export const notFound = (): Reply => ({ status: 404, body: { message: "Record not found" } });
/** How the Task Manager responds to a missing record. */
export const modelNotFound = (): Reply => ({
  status: 400,
  body: { success: false, code: 1000001, message: "Model not found" },
});

/** @throws {Rejection} Members that the shape does not have are dropped without a word. */
export function read<const S extends Parameters<typeof rules.read>[1]>(body: unknown, shape: S): rules.Shaped<S> {
  const checked = rules.read(body, shape);
  if (checked.problems) throw new Rejection(invalid(checked.problems));
  return checked.value;
}

/** @throws {Rejection} in the way that a quirk chooses; a missing status is always a 404 */
export function find<Item>({ quirk }: WeeekStore, records: ReadonlyMap<string, Item>, id = ""): Item {
  const found = records.get(id);
  rejectUnless(found !== undefined, () => (quirk("missingRecord") === 404 ? notFound() : modelNotFound()));
  return found;
}

/** The problems of ids that no record has. */
export function unknownIds<Id>(
  { quirk }: WeeekStore,
  records: ReadonlyMap<Id, unknown>,
  path: string,
  ids: readonly Id[] = [],
): rules.Problem[] {
  if (quirk("unknownReferences") === "accept") return [];
  return ids.flatMap((id, index) => (records.has(id) ? [] : [[`${path}.${index}`, "does not exist"] as const]));
}

export function rejectProblems(problems: readonly rules.Problem[]): void {
  rejectUnless(problems.length === 0, () => invalid(problems));
}

export const now = () => new Date().toISOString();

/** What an array of an update makes of the array that the record has. */
export function arrayOf<Item>(
  { quirk }: WeeekStore,
  given: readonly Item[] | null | undefined,
  before: readonly Item[] = [],
): Item[] {
  if (given === undefined) return [...before];
  return [...new Set([...(quirk("updateArrays") === "add" ? before : []), ...(given ?? [])])];
}

/** One page of a list: sorted, and from `offset` at most `limit` records. */
export function page<Item>(
  { quirk }: WeeekStore,
  { query }: Call,
  items: readonly Item[],
  sorts: Readonly<Record<string, (item: Item) => unknown>>,
): { items: Item[]; more: boolean } {
  const numberOf = (name: string, byDefault: number, least: number) => {
    const value = query.has(name) ? Number(query.get(name)) : byDefault;
    if (!Number.isInteger(value) || value < least) rejectProblems([[name, `must be an integer of at least ${least}`]]);
    return value;
  };
  const offset = numberOf("offset", 0, 0);
  const limit = Math.min(numberOf("limit", quirk("pageCap"), 1), quirk("pageCap"));
  const sort = query.get("sort");
  const by = sorts[sort?.replace(/^-/, "") ?? ""];
  if (sort && !by) rejectProblems([["sort", `must be one of ${Object.keys(sorts).join(", ")}`]]);
  const inOrder = quirk("order") === "newestFirst" ? [...items].reverse() : items;
  const ordered = by ? sorted(inOrder, by, sort?.startsWith("-") === true) : inOrder;
  return { items: ordered.slice(offset, offset + limit), more: ordered.length > offset + limit };
}

/** Whether a record passes the array filters of a query, whose names end with brackets. */
export function passes({ query }: Call, filters: Readonly<Record<string, readonly unknown[]>>): boolean {
  return Object.entries(filters).every(([name, values]) => {
    const wanted = query.getAll(`${name}[]`);
    return wanted.length === 0 || values.some((value) => wanted.includes(String(value)));
  });
}

/** Commas and repeated names without brackets are not read as arrays. */
export function rejectUnbracketed({ query }: Call, names: readonly string[]): void {
  rejectProblems(names.filter((name) => query.has(name)).map((name) => [name, "must be an array"]));
}

export function contains(text: string | null | undefined, part: string | null): boolean {
  return !part || (text ?? "").toLowerCase().includes(part.toLowerCase());
}
