/** Makes a list of an operation by what the description says of its paging. */
import { ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";
import { areRecords } from "./payload.ts";
import { type Fetched, walk } from "./walk.ts";

const defaultMaxPages = 100_000;

/**
 * @param query the caller's filter; its own start and page size are kept
 * @param fetchPage sends the list's request for one page
 */
export function paginate<Body, Item, Start extends string, Query extends { [Name in Start]?: number | undefined }>(
  paging: Paging<Body, Item, Start>,
  query: Query,
  options: ListOptions,
  fetchPage: (query: Query, call: CallOptions) => Promise<Result<Body>>,
): Paginated<Item> {
  const call = options ?? {};
  const { maxPages = defaultMaxPages, concurrency = 1 } = call;
  // Nothing throws before the list is read: what is wrong with the query is reported then.
  const firstStart: number = query?.[paging.start] ?? paging.first ?? 0;

  async function fetchAt(start: number, index: number, signal: AbortSignal | undefined): Promise<Fetched<Item>> {
    // The first page is asked for with the caller's filter as it is.
    const at = index === 0 ? query : { ...query, [paging.start]: start };
    const { data, error, response } = await fetchPage(at, signal === call.signal ? call : { ...call, signal });
    if (error) throw error;
    return readPage(paging, data, start, index, response);
  }

  return new Paginated({
    first: async () => (await fetchAt(firstStart, 0, call.signal)).page,
    walk: () => walk(paging, fetchAt, firstStart, { maxPages, concurrency, signal: call.signal }),
  });
}

/** @throws {ResponseError} when the body has no records where the description says they are */
function readPage<Body, Item>(
  paging: Paging<Body, Item, string>,
  body: Body,
  start: number,
  index: number,
  response: HttpResponse,
): Fetched<Item> {
  try {
    const items = paging.items(body);
    if (!areRecords(items)) throw new TypeError("The records are not an array of objects.");
    return {
      page: { items, total: paging.total?.(body), index, raw: body },
      start,
      more: paging.more?.(body),
      pages: paging.pages?.(body),
      response,
    };
  } catch (error) {
    throw new ResponseError(response.call, "a page without its records", { cause: error });
  }
}
