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

/** A comment and the task it is on. Responses do not show `taskId`. */
export interface WeeekFakeComment extends models.TaskComment {
  /** The id of the task. */
  taskId: number;
}

/**
 * The data of a fake of Weeek, by id. It starts with two users, a currency, a funnel of three statuses, and a project whose board has three
 * columns.
 */
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
  /** Projects with the custom fields of their tasks. */
  readonly projects: Map<number, models.Project>;
  /** The boards of all projects. A project lists its own in the order of this map. */
  readonly boards: Map<number, models.Board>;
  /** The columns of all boards. A board lists its own in the order of this map. */
  readonly columns: Map<number, models.BoardColumn>;
  /**
   * Tasks, deleted ones too, with the custom fields that have a value. Responses add `subTasks`, the other custom fields that apply, and the
   * older `userId`, `projectId`, `boardId` and `boardColumnId`.
   */
  readonly tasks: Map<number, models.Task>;
  /** The comments on all tasks. */
  readonly comments: Map<number, WeeekFakeComment>;
  /** The custom fields of all tasks. */
  readonly customFields: Map<string, models.CustomField>;
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
export function find<Id extends string | number, Item>(
  { quirk }: WeeekStore,
  records: ReadonlyMap<Id, Item>,
  id: Id | undefined,
): Item {
  const found = id === undefined ? undefined : records.get(id);
  rejectUnless(found !== undefined, () => (quirk("missingRecord") === 404 ? notFound() : modelNotFound()));
  return found;
}

/** The problems of ids that no record has, where a quirk rejects them. */
export function unknownIds<Id>(
  { quirk }: WeeekStore,
  records: ReadonlyMap<Id, unknown>,
  path: string,
  ids: readonly Id[] = [],
): rules.Problem[] {
  return quirk("unknownReferences") === "accept" ? [] : missingIds(records, path, ids);
}

/** The problems of ids that no record has. */
export function missingIds<Id>(
  records: ReadonlyMap<Id, unknown>,
  path: string,
  ids: readonly Id[] = [],
): rules.Problem[] {
  return ids.flatMap((id, index) => (records.has(id) ? [] : [[`${path}.${index}`, "does not exist"] as const]));
}

/** The problem of an id that no record has; null and undefined have none. */
export function missingId<Id>(
  records: ReadonlyMap<Id, unknown>,
  path: string,
  id: Id | null | undefined,
): rules.Problem[] {
  return id === undefined || id === null || records.has(id) ? [] : [[path, "does not exist"]];
}

/** @throws {Rejection} with one problem */
export function requireThat(holds: boolean, path: string, text: string): asserts holds {
  rejectUnless(holds, () => invalid([[path, text]]));
}

export function rejectProblems(problems: readonly rules.Problem[]): void {
  rejectUnless(problems.length === 0, () => invalid(problems));
}

/** Without milliseconds, as the vendor's samples have it. */
export const now = () => new Date().toISOString().replace(/\.\d+/, "");

/** The id of the token's user. */
export function currentUser({ data, random }: WeeekStore): string {
  const [id = random.uuid()] = data.users.keys();
  return id;
}

/** Puts a record behind or before another one of its map, with `after: null` at the top. A map lists what was set first. */
export function place<Id, Item>(
  records: Map<Id, Item>,
  id: Id,
  { after, before }: { after?: Id | null | undefined; before?: Id | null | undefined },
): void {
  if (after === undefined && !before) return;
  const others = [...records].filter(([other]) => other !== id);
  const moved = [...records].filter(([other]) => other === id);
  const at = others.findIndex(([other]) => other === (after ?? before)) + (after || !before ? 1 : 0);
  records.clear();
  for (const [key, record] of [...others.slice(0, at), ...moved, ...others.slice(at)]) records.set(key, record);
}

/** The custom fields of a record after a write of values by field id. What is not a field is dropped, and so is an array. */
export function customFieldsOf(
  fields: readonly models.CustomField[],
  before: readonly models.CustomFieldValue[],
  given: unknown,
): models.CustomFieldValue[] {
  const values = new Map(before.map((field) => [field.id, field]));
  for (const [id, value] of Object.entries(rules.isRecord(given) ? given : {})) {
    const field = fields.find((other) => other.id === id);
    // An empty text empties a field.
    if (field) values.set(id, { ...field, value: value === "" ? null : value });
  }
  return [...values.values()];
}

/** What an array of an update makes of the array that the record has. */
export function arrayOf<Item>(
  { quirk }: WeeekStore,
  given: readonly Item[] | null | undefined,
  before: readonly Item[] = [],
): Item[] {
  if (given === undefined) return [...before];
  return [...new Set([...(quirk("updateArrays") === "add" ? before : []), ...(given ?? [])])];
}

/** An integer of a query. */
export function integerOf(
  { query }: Call,
  name: string,
  byDefault: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): number {
  const value = query.has(name) ? Number(query.get(name)) : byDefault;
  const allowed = Number.isInteger(value) && value >= least && value <= most;
  requireThat(allowed, name, `must be an integer of at least ${least}`);
  return value;
}

/** One page of a list: sorted, and from `offset` at most as many records as `size` says. */
export function page<Item>(
  { quirk }: WeeekStore,
  call: Call,
  items: readonly Item[],
  sorts: Readonly<Record<string, (item: Item) => unknown>>,
  { size = "limit", sort: sortName = "sort" } = {},
): { items: Item[]; more: boolean } {
  const limit = Math.min(integerOf(call, size, quirk("pageCap"), 1), quirk("pageCap"));
  const sort = call.query.get(sortName);
  const by = sorts[sort?.replace(/^-/, "") ?? ""];
  requireThat(!sort || by !== undefined, sortName, `must be one of ${Object.keys(sorts).join(", ")}`);
  const inOrder = quirk("order") === "newestFirst" ? [...items].reverse() : items;
  return slice(call, by ? sorted(inOrder, by, sort?.startsWith("-") === true) : inOrder, limit);
}

/** The records from `offset` on, and whether more follow. */
export function slice<Item>(call: Call, items: readonly Item[], limit: number): { items: Item[]; more: boolean } {
  const offset = integerOf(call, "offset", 0, 0);
  return { items: items.slice(offset, offset + limit), more: items.length > offset + limit };
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
