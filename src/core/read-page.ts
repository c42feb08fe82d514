/** Reads one response of a list. */
import { ConfigError, ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { ListPosition } from "./options.ts";
import type { Result } from "./path-types.ts";
import { areRecords } from "./payload.ts";

/** The rows of one response, and what it states of the others. What it states in no readable number is `undefined`. */
export interface Fetched<Item> {
  /** As they came: records may be repeated. */
  readonly rows: readonly Item[];
  readonly total: number | undefined;
  readonly pages: number | undefined;
  readonly more: boolean | undefined;
  /** The page's number, as the vendor echoes it. */
  readonly number: number | undefined;
  readonly raw: unknown;
  readonly response: HttpResponse;
}

/** @throws {ApiError} the error response | {ResponseError} when the body has no records where the description says they are */
export async function readPage<Body, Item>(
  paging: Paging<Body, Item, string>,
  call: Promise<Result<Body>>,
): Promise<Fetched<Item>> {
  const { data, error, response } = await call;
  if (error) throw error;
  try {
    const rows = paging.items(data);
    if (!areRecords(rows)) throw new TypeError("The records are not an array of objects.");
    const more = paging.more?.(data);
    return {
      rows,
      total: numberIn(data, paging.total),
      pages: numberIn(data, paging.pages),
      more: typeof more === "boolean" ? more : undefined,
      number: numberIn(data, paging.page),
      raw: data,
      response,
    };
  } catch (cause) {
    throw new ResponseError(response.call, "a page without its records", { cause });
  }
}

/** A number that counts something; `undefined` for null, a text, a negative number, or where there is no such member. */
function numberIn<Body>(body: Body, read: ((body: Body) => unknown) | undefined): number | undefined {
  try {
    const value = read?.(body);
    return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A record's id; `undefined` where it has none. */
export function keyOf<Item>(paging: Pick<Paging<never, Item, string>, "key">, item: Item): unknown {
  return paging.key(item) ?? undefined;
}

/** @throws {ConfigError} for a position of another list */
export function positionIn(after: ListPosition, member: string): number {
  const value = after[member];
  if (value !== undefined && Number.isInteger(value)) return value;
  throw new ConfigError("`after` is not the `next` of a page of this list.");
}
