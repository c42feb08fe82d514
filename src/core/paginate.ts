/** Makes a list of an operation by what the description says of its paging, and walks it to its end, always in order. */
import { linked } from "./abort.ts";
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
  return new Paginated(options, async function* (call, concurrency) {
    const { maxPages = defaultMaxPages, after, signal } = call;
    const origin: number = query?.[paging.start] ?? paging.first ?? 0;
    const isNew = once(paging.key);
    // The filter as it is asks for the page that it starts with.
    const ask = (at: number, how: CallOptions) =>
      fetchPage(at === origin ? query : { ...query, [paging.start]: at }, how);

    let start = after ? positionIn(after, "start") : origin;
    let page = ask(start, call);
    let index = 0;
    // Pages that are asked for ahead, as long as each starts where it was expected to.
    const ahead: (typeof page)[] = [];
    let stride: number | undefined;
    let walking: ReturnType<typeof linked> | undefined;
    try {
      for (let taken = 1; ; taken += 1) {
        const { data, error, payload, response } = await page;
        if (error) throw error;
        const rows = payload();
        const items = rows.filter(isNew);
        const next = start + (paging.first === undefined ? rows.length : 1);
        const left = pagesBehind(paging, data, next, rows.length);
        if (items.length > 0 || index === 0) {
          const total = count(paging.total?.(data));
          yield { items, total, index, next: left > 0 ? { start: next } : undefined, raw: data };
          index += 1;
        }
        // A page of known records is one that was not asked for, unless the vendor states its number.
        if (items.length === 0 && (rows.length > 0 ? paging.page?.(data) !== start : left > 0)) {
          throw nothingNew(response);
        }
        if (left === 0) return;
        if (taken >= maxPages) throw tooManyPages(response, maxPages);

        if (taken === 1 && concurrency > 1) walking = linked(signal);
        stride ??= next - start;
        if (next - start !== stride) {
          walking?.end();
          walking = undefined;
          ahead.length = 0;
        }
        start = next;
        if (walking) {
          signal?.throwIfAborted();
          const wanted = Math.min(concurrency, left, maxPages - taken);
          while (ahead.length < wanted) {
            const following = ask(start + ahead.length * stride, { ...call, signal: walking.signal });
            following.catch(() => {}); // it is reported when its turn comes
            ahead.push(following);
          }
        }
        page = ahead.shift() ?? ask(start, call);
      }
    } finally {
      // The end, an error, a break or an abort: whatever is still under way is not needed.
      walking?.end();
    }
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
