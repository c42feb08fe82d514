/** Makes a list of an operation by what the description says of its paging, and walks it to its end, always in order. */
import { linked } from "./abort.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { behind, count, type ListResult, nothingNew, once, positionIn, tooManyPages } from "./pages.ts";
import { Paginated } from "./paginated.ts";

const defaultMaxPages = 100_000;

/**
 * @param query the caller's filter; its own start and page size are kept
 * @param fetchPage sends the list's request for one page
 */
export function paginate<Body, Item, Start extends string, Query extends { [Name in Start]?: number | undefined }>(
  paging: Paging<Body, Item, Start>,
  query: Query,
  options: ListOptions,
  fetchPage: (query: Query, call: CallOptions) => Promise<ListResult<Body, Item>>,
): Paginated<Item> {
  return new Paginated(options, (given, concurrency) => {
    const { maxPages = defaultMaxPages, after, signal } = given;
    const { first } = paging;
    // From JavaScript it may be a text, to which a page's length would be appended.
    const origin = Number(query?.[paging.start] ?? first ?? 0);
    const isNew = once(paging.key);
    let start = positionIn(after, "start", origin);
    // The path client checks it, so that the error names vendor and operation.
    const call = { ...given, after: after && { start } };
    let left = 1;
    let taken = 0;
    let last: HttpResponse | undefined;
    // Pages that are asked for ahead, as long as each starts where it was expected to.
    let ahead: ReturnType<typeof ask>[] = [];
    let walking: ReturnType<typeof linked> | undefined;
    let stride = 0;

    // The filter as it is asks for the page that it starts with.
    const ask = (at: number, how: CallOptions) =>
      fetchPage(at === origin ? query : { ...query, [paging.start]: at }, how);

    function stop(): void {
      walking?.end();
      walking = undefined;
      ahead = [];
    }

    async function next() {
      while (left > 0) {
        if (last && taken >= maxPages) throw tooManyPages(last, maxPages);
        if (walking) {
          signal?.throwIfAborted();
          const wanted = Math.min(concurrency, left, maxPages - taken);
          while (ahead.length < wanted) {
            const page = ask(start + ahead.length * stride, { ...call, signal: walking.signal });
            page.catch(() => {}); // it is reported when its turn comes
            ahead.push(page);
          }
        }
        const { data, error, payload, response } = await (ahead.shift() ?? ask(start, call));
        if (error) throw error;
        last = response;
        taken += 1;
        const rows = payload();
        const items = rows.filter(isNew);
        // Records are counted, or pages.
        const step = first === undefined ? rows.length : 1;
        const total = count(paging.total?.(data));
        const stated = first === undefined ? total : count(paging.pages?.(data));
        const more = paging.more?.(data);
        const further = (Number(stated) + (first ?? 0) - start) / step - 1;
        left = more === true ? Infinity : more === false ? 0 : behind(further, rows.length);
        // A page of known records is one that was not asked for, unless the vendor states its number.
        const isWrong = items.length === 0 && (rows.length > 0 ? paging.page?.(data) !== start : left > 0);
        if (isWrong) throw nothingNew(response);

        start += step;
        if (taken === 1 && concurrency > 1) {
          walking = linked(signal);
          stride = step;
        } else if (step !== stride) stop();
        if (items.length > 0 || taken === 1) return { items, total, next: left > 0 ? { start } : undefined, raw: data };
      }
      return undefined;
    }

    return { next, end: stop };
  });
}
