/** Walks a list to its end, one page after another or several at a time, always in order. */
import { onAbort } from "./abort.ts";
import { PaginationError } from "./errors.ts";
import type { Paging } from "./operation.ts";
import type { Page } from "./paginated.ts";
import { type Fetched, keyOf } from "./read-page.ts";

/** A page of a list whose pages are counted, or whose pages start at a count of records. */
export interface FetchedAt<Item> extends Fetched<Item> {
  /** Where it starts: a record or a page, as the vendor counts. */
  readonly start: number;
  /** How many requests came before it. */
  readonly index: number;
}

export type FetchAt<Item> = (start: number, index: number, signal: AbortSignal | undefined) => Promise<FetchedAt<Item>>;

/** What the walk needs to know of a list. */
type Style<Item> = Pick<Paging<never, Item, string>, "first" | "key">;
type Pages<Item> = AsyncGenerator<FetchedAt<Item>, void, undefined>;

interface Bounds {
  readonly maxPages: number;
  readonly concurrency: number;
  readonly signal: AbortSignal | undefined;
}

/**
 * Yields each record once, and no page without a record but the first.
 * @throws {PaginationError} for a page without a new record, unless the vendor states that it is the page that was asked for
 */
export async function* walk<Item>(
  style: Style<Item>,
  fetchAt: FetchAt<Item>,
  start: number,
  bounds: Bounds,
): AsyncGenerator<Page<Item>, void, undefined> {
  const known = new Set<unknown>();
  const isNew = (item: Item) => {
    const key = keyOf(style, item);
    return key === undefined || known.size < known.add(key).size;
  };
  let index = 0;
  for await (const fetched of fetchAll(style, fetchAt, start, bounds)) {
    const { rows, total, raw } = fetched;
    const items = rows.filter(isNew);
    if (items.length > 0 || index === 0) {
      const next = isLastPage(style, fetched) ? undefined : { start: startAfter(style, fetched) };
      yield { items, total, index, next, raw };
      index += 1;
    } else if (rows.length > 0 && fetched.number !== fetched.start) {
      throw new PaginationError(fetched.response.call, "the list returned a page without a new record");
    }
  }
}

async function* fetchAll<Item>(style: Style<Item>, fetchAt: FetchAt<Item>, start: number, bounds: Bounds): Pages<Item> {
  let fetched = await fetchAt(start, 0, bounds.signal);
  yield fetched;
  checkEnd(style, fetched);
  if (bounds.concurrency > 1) fetched = yield* severalAtATime(style, fetchAt, fetched, bounds);
  while (!isLastPage(style, fetched)) {
    const index = fetched.index + 1;
    if (index >= bounds.maxPages) throw tooManyPages(fetched, bounds.maxPages);
    fetched = await fetchAt(startAfter(style, fetched), index, bounds.signal);
    checkEnd(style, fetched);
    yield fetched;
  }
}

/**
 * Asks for up to `concurrency` pages ahead: as many as there are where the vendor states it, else as long as each page has the first
 * one's length. Returns the page where that ends: the last one, or one from which it goes on one by one.
 */
async function* severalAtATime<Item>(
  style: Style<Item>,
  fetchAt: FetchAt<Item>,
  first: FetchedAt<Item>,
  bounds: Bounds,
): AsyncGenerator<FetchedAt<Item>, FetchedAt<Item>, undefined> {
  const { concurrency, maxPages, signal } = bounds;
  const { length } = first.rows;
  const stride = style.first === undefined ? length : 1;
  const walking = new AbortController();
  const off = signal && onAbort(signal, () => walking.abort(signal.reason));
  const ahead: Promise<FetchedAt<Item>>[] = [];

  try {
    let fetched = first;
    while (!isLastPage(style, fetched) && (style.first !== undefined || fetched.rows.length === length)) {
      signal?.throwIfAborted();
      const next = fetched.index + 1;
      const end = Math.min(maxPages, next + (pagesBehind(style, fetched) ?? Number.POSITIVE_INFINITY));
      for (let index = next + ahead.length; ahead.length < concurrency && index < end; index += 1) {
        const page = fetchAt(first.start + index * stride, index, walking.signal);
        page.catch(() => {}); // it is reported when its turn comes
        ahead.push(page);
      }
      const following = ahead.shift();
      if (!following) throw tooManyPages(fetched, maxPages);
      fetched = await following;
      checkEnd(style, fetched);
      yield fetched;
    }
    return fetched;
  } finally {
    // The end, an error, a break or an abort: whatever is still under way is not needed.
    walking.abort();
    off?.();
  }
}

function startAfter<Item>(style: Style<Item>, { start, rows }: FetchedAt<Item>): number {
  return start + (style.first === undefined ? rows.length : 1);
}

/** How many pages are behind this one, where the vendor states it. */
function pagesBehind<Item>(
  style: Style<Item>,
  { rows, total, start, more, pages }: FetchedAt<Item>,
): number | undefined {
  const { length } = rows;
  const behind =
    style.first === undefined
      ? Math.ceil((Number(total) - start - length) / length)
      : Number(pages) - (start - style.first + 1);
  // A page with records beyond the last one contradicts the number.
  const isStated = more === undefined && Number.isFinite(behind) && !(behind < 0 && length > 0);
  return isStated ? behind : undefined;
}

/**
 * Whether no page follows. The vendor's flag or total decides; without one an empty page does. Never a short page: a server that caps
 * the page size would end every list early.
 */
function isLastPage<Item>(style: Style<Item>, fetched: FetchedAt<Item>): boolean {
  return !(announcesMore(style, fetched) ?? fetched.rows.length > 0);
}

/** What the vendor states of further pages; `undefined` when it states nothing. */
function announcesMore<Item>(style: Style<Item>, fetched: FetchedAt<Item>): boolean | undefined {
  const behind = pagesBehind(style, fetched);
  return fetched.more ?? (behind === undefined ? undefined : behind > 0);
}

/** @throws {PaginationError} when an empty page is to be followed by others */
function checkEnd<Item>(style: Style<Item>, fetched: FetchedAt<Item>): void {
  if (fetched.rows.length > 0 || !announcesMore(style, fetched)) return;
  throw new PaginationError(fetched.response.call, "the list reported more pages but returned an empty one");
}

export function tooManyPages({ response }: Pick<Fetched<unknown>, "response">, maxPages: number): PaginationError {
  return new PaginationError(response.call, `more than ${maxPages} pages (\`maxPages\`)`);
}
