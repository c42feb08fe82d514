/** Makes a list of an operation by what the description says of its paging. */
import type { Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";
import { positionIn, readPage } from "./read-page.ts";
import { walk } from "./walk.ts";

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
  return new Paginated((atOnce) => {
    const call = options ?? {};
    const { maxPages = defaultMaxPages, concurrency = 1, after } = call;

    async function fetchAt(start: number, index: number, signal: AbortSignal | undefined) {
      const from = after && index === 0 ? positionIn(after, "start") : start;
      // The first page is asked for with the caller's filter as it is.
      const at = index === 0 && !after ? query : { ...query, [paging.start]: from };
      const page = readPage(paging, fetchPage(at, signal === call.signal ? call : { ...call, signal }));
      return { ...(await page), start: from, index };
    }

    const start: number = query?.[paging.start] ?? paging.first ?? 0;
    return walk(paging, fetchAt, start, { maxPages, concurrency: atOnce ?? concurrency, signal: call.signal });
  });
}
