/** Makes a list of an operation by what the description says of its paging, and walks it to its end, always in order. */
import { linked } from "./abort.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { behind, count, nothingNew, once, positionIn, tooManyPages } from "./pages.ts";
import { Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";

const defaultMaxPages = 100_000;

/**
 * @param query the caller's filter; its own start and page size are kept
 * @param fetchPage sends the list's request for one page
 */
export function paginate<Body, Item, Start extends string, Query extends { [Name in Start]?: number | undefined }>(
  paging: Paging<Body, Item, Start>,
  query: Query,
  options: ListOptions,
  fetchPage: (query: Query, call: CallOptions) => Promise<Result<Body, unknown, readonly Item[]>>,
): Paginated<Item> {
  return new Paginated(options, (call, concurrency) => {
    const { maxPages = defaultMaxPages, after, signal } = call;
    const origin: number = query?.[paging.start] ?? paging.first ?? 0;
    const isNew = once(paging.key);
    let start = after ? positionIn(after, "start") : origin;
    let left = 1;
    let taken = 0;
    let last: HttpResponse | undefined;
    // Pages that are asked for ahead, as long as each starts where it was expected to.
    const ahead: ReturnType<typeof fetchPage>[] = [];
    let stride = 0;
    let walking: ReturnType<typeof linked> | undefined;

    // The filter as it is asks for the page that it starts with.
    const ask = (at: number, how: CallOptions) =>
      fetchPage(at === origin ? query : { ...query, [paging.start]: at }, how);

    function askAhead({ signal }: NonNullable<typeof walking>): void {
      for (const wanted = Math.min(concurrency, left, maxPages - taken); ahead.length < wanted; ) {
        const page = ask(start + ahead.length * stride, { ...call, signal });
        page.catch(() => {}); // it is reported when its turn comes
        ahead.push(page);
      }
    }

    function stop(): void {
      walking?.end();
      walking = undefined;
      ahead.length = 0;
    }

    async function next() {
      while (left > 0) {
        if (last && taken >= maxPages) throw tooManyPages(last, maxPages);
        if (walking) {
          signal?.throwIfAborted();
          askAhead(walking);
        }
        const { data, error, payload, response } = await (ahead.shift() ?? ask(start, call));
        if (error) throw error;
        const rows = payload();
        const items = rows.filter(isNew);
        const following = start + (paging.first === undefined ? rows.length : 1);
        left = pagesBehind(paging, data, following, rows.length);
        // A page of known records is one that was not asked for, unless the vendor states its number.
        if (items.length === 0 && (rows.length > 0 ? paging.page?.(data) !== start : left > 0)) {
          throw nothingNew(response);
        }
        last = response;
        taken += 1;
        if (taken === 1 && concurrency > 1) {
          walking = linked(signal);
          stride = following - start;
        } else if (following - start !== stride) stop();
        start = following;
        if (items.length > 0 || taken === 1) {
          const total = count(paging.total?.(data));
          return { items, total, next: left > 0 ? { start } : undefined, raw: data };
        }
      }
      return undefined;
    }

    return { next, end: stop };
  });
}

/** How many pages are behind one, by the vendor's flag, its number of pages or its total. */
function pagesBehind<Body>(paging: Paging<Body, never, string>, body: Body, next: number, length: number): number {
  const more = paging.more?.(body);
  if (typeof more === "boolean") return more ? Number.POSITIVE_INFINITY : 0;
  const { first } = paging;
  return first === undefined
    ? behind((Number(count(paging.total?.(body))) - next) / length, length)
    : behind(Number(count(paging.pages?.(body))) + first - next, length);
}
