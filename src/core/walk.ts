/** Walks a list to its end, one page after another or several at a time, always in order. */
import { onAbort } from "./abort.ts";
import { PaginationError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Paging } from "./operation.ts";
import type { Page } from "./paginated.ts";

/** A page, and what it says of the pages behind it. */
export interface Fetched<Item> {
  readonly page: Page<Item>;
  /** Where it starts: a record or a page, as the vendor counts. */
  readonly start: number;
  readonly more: boolean | undefined;
  readonly pages: number | undefined;
  readonly response: HttpResponse;
}

export type FetchAt<Item> = (start: number, index: number, signal: AbortSignal | undefined) => Promise<Fetched<Item>>;

/** What the walk needs to know of a list. */
type Style<Item> = Pick<Paging<never, Item, string>, "first" | "key">;
type Pages<Item> = AsyncGenerator<Page<Item>, void, undefined>;

interface Bounds {
  readonly maxPages: number;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
}

export async function* walk<Item>(
  style: Style<Item>,
  fetchAt: FetchAt<Item>,
  start: number,
  bounds: Bounds,
): Pages<Item> {
  const first = await fetchAt(start, 0, bounds.signal);
  yield first.page;
  checkEnd(style, first);
  const last = bounds.concurrency > 1 ? yield* severalAtATime(style, fetchAt, first, bounds) : first;
  yield* oneByOne(style, fetchAt, last, bounds);
}

async function* oneByOne<Item>(
  style: Style<Item>,
  fetchAt: FetchAt<Item>,
  from: Fetched<Item>,
  bounds: Bounds,
): Pages<Item> {
  for (let fetched = from; !isLastPage(style, fetched); ) {
    const index = fetched.page.index + 1;
    if (index >= bounds.maxPages) throw tooManyPages(fetched, bounds);
    const start = style.first === undefined ? fetched.start + fetched.page.items.length : fetched.start + 1;
    fetched = follow(style, fetched, await fetchAt(start, index, bounds.signal));
    if (fetched.page.items.length > 0) yield fetched.page;
  }
}

/**
 * Asks for up to `concurrency` pages ahead: as many as there are where the vendor tells, else as long as each page has the first
 * one's length. Gives the page where that ends: the last one, or one from which it goes on one by one.
 */
async function* severalAtATime<Item>(
  style: Style<Item>,
  fetchAt: FetchAt<Item>,
  first: Fetched<Item>,
  bounds: Bounds,
): AsyncGenerator<Page<Item>, Fetched<Item>, undefined> {
  const { concurrency, maxPages, signal } = bounds;
  const length = first.page.items.length;
  const stride = style.first === undefined ? length : 1;
  const walking = new AbortController();
  const off = signal && onAbort(signal, () => walking.abort(signal.reason));
  const ahead: Promise<Fetched<Item>>[] = [];

  try {
    let fetched = first;
    while (!isLastPage(style, fetched) && (style.first !== undefined || fetched.page.items.length === length)) {
      signal?.throwIfAborted();
      const next = fetched.page.index + 1;
      const end = Math.min(maxPages, next + (pagesBehind(style, fetched) ?? Number.POSITIVE_INFINITY));
      for (let index = next + ahead.length; ahead.length < concurrency && index < end; index += 1) {
        const page = fetchAt(first.start + index * stride, index, walking.signal);
        page.catch(() => {}); // it is told when its turn comes
        ahead.push(page);
      }
      const following = ahead.shift();
      if (!following) throw tooManyPages(fetched, bounds);
      fetched = follow(style, fetched, await following);
      if (fetched.page.items.length > 0) yield fetched.page;
    }
    return fetched;
  } finally {
    // The end, an error, a break or an abort: whatever is still under way is of no use.
    walking.abort();
    off?.();
  }
}

/** How many pages are behind this one, where the vendor tells. */
function pagesBehind<Item>(style: Style<Item>, { page, start, more, pages }: Fetched<Item>): number | undefined {
  if (more !== undefined) return undefined;
  if (style.first !== undefined) return pages === undefined ? undefined : pages - (start - style.first + 1);
  const count = page.items.length;
  return page.total === undefined || count === 0 ? undefined : Math.ceil((page.total - start - count) / count);
}

/**
 * Whether no page follows. The vendor's flag or total decides; without one an empty page does. Never a short page: a server that caps
 * the page size would end every list early.
 */
function isLastPage<Item>(style: Style<Item>, fetched: Fetched<Item>): boolean {
  const { length } = fetched.page.items;
  return !(announcesMore(style, fetched) ?? length > 0);
}

/** What the vendor says of further pages; `undefined` when it says nothing. */
function announcesMore<Item>(style: Style<Item>, fetched: Fetched<Item>): boolean | undefined {
  const behind = pagesBehind(style, fetched);
  return fetched.more ?? (behind === undefined ? undefined : behind > 0);
}

/** @throws {PaginationError} when an empty page is to be followed by others */
function checkEnd<Item>(style: Style<Item>, fetched: Fetched<Item>): void {
  if (fetched.page.items.length > 0 || !announcesMore(style, fetched)) return;
  throw new PaginationError(fetched.response.call, "the list reported more pages but returned an empty one");
}

/** @throws {PaginationError} when a page is the one before it again, or empty although the vendor reported more */
function follow<Item>(
  style: Style<Item>,
  { page: { items: before } }: Fetched<Item>,
  next: Fetched<Item>,
): Fetched<Item> {
  const { items } = next.page;
  checkEnd(style, next);
  const { key } = style;
  const repeats = (item: Item, at: number) => {
    const previous = before[at];
    return previous !== undefined && key(item) !== undefined && key(item) === key(previous);
  };
  if (items.length === 0 || items.length !== before.length || !items.every(repeats)) return next;
  throw new PaginationError(next.response.call, "the list gave the same page twice");
}

function tooManyPages<Item>({ response }: Fetched<Item>, { maxPages }: Bounds): PaginationError {
  return new PaginationError(response.call, `more than ${maxPages} pages (\`maxPages\`)`);
}
