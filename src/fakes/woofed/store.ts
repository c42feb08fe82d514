/** What the parts of WoofedCRM's fake share. */
import type * as models from "../../../generated/woofed/models.ts";
import { type FakeContext, nextId, rejectUnless } from "../context.ts";
import { isRecord } from "../rules.ts";
import { Rejection, type Reply } from "../server.ts";
import type { WoofedQuirks } from "./quirks.ts";

/** The data of a fake of WoofedCRM, by id: records without the associated records that responses include. */
export interface WoofedFakeData {
  /** Deals, as a search shows them. */
  readonly deals: Map<number, models.Deal>;
  /** Contacts, as a search shows them. */
  readonly contacts: Map<number, models.Contact>;
  /** The products of the catalogue. */
  readonly products: Map<number, models.Product>;
  /** The first one is the token's user. */
  readonly users: Map<number, models.User>;
  /** The products in deals. */
  readonly dealProducts: Map<number, models.DealProduct>;
  /** The users assigned to deals. */
  readonly dealAssignees: Map<number, models.DealAssignee>;
  /** Stages, which only a deal's details show. The fake starts with three. */
  readonly stages: Map<number, models.Stage>;
  /** Pipelines, which only a deal's details show. The fake starts with one. */
  readonly pipelines: Map<number, models.Pipeline>;
}

export const account_id = 1;

export const ok = (body: unknown, status = 200): Reply => ({ status, body });
export const error = (status: number, text: string): Reply =>
  ok({ status, error: status === 404 ? "Not Found" : text }, status);
export const unprocessable = (sentences: readonly string[]): Reply => ok({ errors: sentences }, 422);
export const notFound = () => ok({ error: "Resource could not be found" }, 404);
export const failure = () => error(500, "Internal Server Error");

export type Given = Readonly<Record<string, unknown>>;
export const membersOf = (body: unknown): Given => (isRecord(body) ? body : {});
/** @throws {Rejection} for null in a column that takes none */
export function textOf(value: unknown, before = ""): string {
  if (value === null) throw new Rejection(failure());
  return value === undefined || typeof value === "object" ? before : String(value);
}
export function idOf(value: unknown): number | undefined {
  return typeof value === "number" || typeof value === "string" ? Number.parseInt(String(value), 10) : undefined;
}
export function timeOf(value: unknown, before: string | null = null): string | null {
  if (value === undefined) return before;
  return Number.isNaN(Date.parse(String(value))) ? null : new Date(String(value)).toISOString();
}
export function oneOfThese<const Value>(values: readonly Value[], given: unknown, before: Value): Value {
  const found = given === undefined ? before : values.find((value) => value === given);
  if (found === undefined) throw new Rejection(failure());
  return found;
}
export const objectOf = (value: unknown, before: Record<string, unknown> = {}) => (isRecord(value) ? value : before);

/** Texts are stripped to digits and minus signs; what has none is not a number. */
export function amountOf(value: unknown, before = 0): number {
  return value === undefined ? before : Number.parseInt(String(value).replace(/[^\d.-]/g, ""), 10);
}
/** @throws {Rejection} for null in a column that takes none */
export function storedAmount(value: unknown, before: number): number {
  const amount = amountOf(value, before);
  rejectUnless(!Number.isNaN(amount), failure);
  return amount;
}

export type WoofedStore = ReturnType<typeof createStore>;

export function createStore({ quirk, random }: FakeContext<WoofedQuirks>) {
  let clock = 0;
  /** No two records are of one instant, so that a walk in the order of their times is complete. */
  function now(): string {
    clock = Math.max(clock + 1, Date.now());
    return new Date(clock).toISOString();
  }
  const started = { account_id, created_at: now(), updated_at: now() };
  const data: WoofedFakeData = {
    deals: new Map(),
    contacts: new Map(),
    products: new Map(),
    users: new Map(),
    dealProducts: new Map(),
    dealAssignees: new Map(),
    stages: new Map(
      ["New", "Offer", "Contract"].map((name, index) => [
        index + 1,
        { ...started, id: index + 1, name, pipeline_id: 1, position: index + 1 },
      ]),
    ),
    pipelines: new Map([[1, { ...started, id: 1, name: "Sales" }]]),
  };
  const fresh = (records: ReadonlyMap<number, unknown>) => {
    const at = now();
    return { id: nextId(records), account_id, created_at: at, updated_at: at };
  };
  function add<Item extends { id: number }>(records: Map<number, Item>, item: Item): Item {
    records.set(item.id, item);
    return item;
  }
  function find<Item>(records: ReadonlyMap<number, Item>, id: unknown): Item {
    const found = records.get(idOf(id) ?? 0);
    rejectUnless(found !== undefined, notFound);
    return found;
  }
  const where = <Item>(records: ReadonlyMap<number, Item>, holds: (item: Item) => boolean) =>
    [...records.values()].filter(holds);
  return { data, quirk, random, now, fresh, add, find, where };
}
