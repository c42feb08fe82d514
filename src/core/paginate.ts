/** Makes a list of an operation by what the description says of its paging, and walks it to its end, always in order. */
import { linked } from "./abort.ts";
import { PaginationError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { behind, count, type ListResult, nothingNew, once, tooMany } from "./pages.ts";
import { type FoundPage, Paginated, type Walk } from "./paginated.ts";

const defaultMaxPages = 100_000;

/** A list: what is known of its paging, the caller's filter, and how a page is fetched. */
interface List<Body, Item, Start extends string, Query> {
  readonly paging: Paging<Body, Item, Start>;
  readonly query: Query;
  readonly fetchPage: (query: Query, call: CallOptions) => Promise<ListResult<Body, Item>>;
}

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
  const list = { paging, query, fetchPage };
  return new Paginated(options, (given) => new PageWalk(list, given));
}

// A class, for V8 forgets what it has compiled of functions that are made anew for each walk.
class PageWalk<Body, Item, Start extends string, Query extends { [Name in Start]?: number | undefined }>
  implements Walk<Item>
{
  readonly #list: List<Body, Item, Start, Query>;
  readonly #call: ListOptions;
  readonly #isNew: (item: Item) => boolean;
  #start: number;
  #left = 1;
  #taken = 0;
  #last: HttpResponse | undefined;
  /** Pages that are asked for ahead, as long as each starts where it was expected to. */
  #ahead: Promise<ListResult<Body, Item>>[] = [];
  #walking: ReturnType<typeof linked> | undefined;
  #stride = 0;

  constructor(list: List<Body, Item, Start, Query>, given: ListOptions) {
    const { paging, query } = list;
    this.#list = list;
    this.#isNew = once(paging.key);
    // From JavaScript it may be a text, to which a page's length would be appended.
    const origin = Number(query?.[paging.start] ?? paging.first ?? 0);
    // NaN for a position of another list.
    this.#start = given.after ? (given.after.start ?? NaN) : origin;
    // The path client checks it, so that the error names vendor and operation.
    // A copy: the walk keeps the options that it has begun with.
    this.#call = { ...given, after: given.after && { start: this.#start } };
  }

  async next(isOnly = false): Promise<FoundPage<Item> | undefined> {
    const { paging } = this.#list;
    const { first } = paging;
    const { maxPages = defaultMaxPages, concurrency = 1, signal } = this.#call;
    while (this.#left > 0) {
      if (this.#last && this.#taken >= maxPages) throw new PaginationError(this.#last.call, tooMany(maxPages));
      if (this.#walking) {
        signal?.throwIfAborted();
        const wanted = Math.min(concurrency, this.#left, maxPages - this.#taken);
        while (this.#ahead.length < wanted) {
          const at = this.#start + this.#ahead.length * this.#stride;
          const page = this.#ask(at, { ...this.#call, signal: this.#walking.signal });
          page.catch(() => {}); // it is reported when its turn comes
          this.#ahead.push(page);
        }
      }
      const { data, error, payload, response } = await (this.#ahead.shift() ?? this.#ask(this.#start, this.#call));
      if (error) throw error;
      this.#last = response;
      this.#taken += 1;
      const rows = payload();
      const items = isOnly ? rows : rows.filter(this.#isNew);
      // Records are counted, or pages.
      const step = first === undefined ? rows.length : 1;
      const total = count(paging.total?.(data));
      const stated = first === undefined ? total : count(paging.pages?.(data));
      const more = paging.more?.(data);
      const further = (Number(stated) + (first ?? 0) - this.#start) / step - 1;
      const left = more === true ? Infinity : more === false ? 0 : behind(further, rows.length);
      // A page of known records is one that was not asked for, unless the vendor states its number.
      const isWrong = items.length === 0 && (rows.length > 0 ? paging.page?.(data) !== this.#start : left > 0);
      if (isWrong) throw new PaginationError(response.call, nothingNew);

      this.#left = left;
      this.#start += step;
      if (this.#taken === 1 && concurrency > 1) {
        this.#walking = linked(signal);
        this.#stride = step;
      } else if (step !== this.#stride) this.end();
      if (items.length > 0 || this.#taken === 1) {
        return { items, total, next: left > 0 ? { start: this.#start } : undefined, raw: data };
      }
    }
    return undefined;
  }

  end(): void {
    this.#walking?.end();
    this.#walking = undefined;
    this.#ahead = [];
  }

  #ask(at: number, call: ListOptions): Promise<ListResult<Body, Item>> {
    const { paging, query, fetchPage } = this.#list;
    // The filter as it is asks for the page that it starts with.
    const isFirst = this.#taken === 0 && !call.after && !Number.isNaN(at);
    return fetchPage(isFirst ? query : { ...query, [paging.start]: at }, call);
  }
}
