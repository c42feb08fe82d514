/** A list that comes in pages. */
import { checkWholeNumber } from "./checks.ts";
import type { ListOptions, ListPosition } from "./options.ts";

/** One page of a list. */
export interface Page<Item> {
  /** The page's records. */
  readonly items: readonly Item[];
  /** How many records match over all pages, if the vendor states it. A record that a list repeats counts each time. */
  readonly total?: number | undefined;
  /** The page's place in this walk, from 0. */
  readonly index: number;
  /**
   * The position after this page: pass it to the same list as `after`. It can be stored as JSON. `undefined` on the last page, and in lists that
   * cannot be continued.
   */
  readonly next?: ListPosition | undefined;
  /** The whole body, including the envelope. */
  readonly raw: unknown;
}

/** A page as a walk finds it. */
export type FoundPage<Item> = Omit<Page<Item>, "index">;

/** One walk through a list. */
export interface Walk<Item> {
  /**
   * Returns the next page; `undefined` behind the last one.
   * @param isOnly whether no other page is asked for: there is none that could repeat its records
   */
  next(isOnly?: boolean): Promise<FoundPage<Item> | undefined>;
  /** Cancels what is still under way: at the end, and at an error or a `break`. */
  end(): void;
}

/**
 * A list that is fetched page by page while it is read. Nothing is sent before that. Each time it is read, it starts from the beginning. `for
 * await (const deal of list)` yields the records, `list.pages()` the pages.
 */
export class Paginated<Item> implements AsyncIterable<Item> {
  readonly #options: ListOptions;
  readonly #walk: (options: ListOptions) => Walk<Item>;

  constructor(options: ListOptions, walk: (options: ListOptions) => Walk<Item>) {
    this.#options = options ?? {};
    this.#walk = walk;
  }

  /** Yields the records, one by one. @throws {PaginationError} when the list returns a page without new records, or never ends */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const { items } of this.pages()) for (const item of items) yield item;
  }

  /** Yields the pages, one by one. @throws {PaginationError} when the list returns a page without new records, or never ends */
  async *pages(): AsyncGenerator<Page<Item>, void, undefined> {
    const walk = this.#walk(this.#options);
    try {
      for (let index = 0, page = await walk.next(); page; index += 1, page = await walk.next())
        yield { ...page, index };
    } finally {
      walk.end();
    }
  }

  /** Returns the first page, with one request; its records as the vendor sends them. */
  async firstPage(): Promise<Page<Item>> {
    const walk = this.#walk(this.#options);
    try {
      return { items: [], raw: undefined, ...(await walk.next(true)), index: 0 };
    } finally {
      walk.end();
    }
  }

  /**
   * Returns the first records as an array. @param bound the maximum number of records: `max` @throws {ConfigError} without `max`: a list could
   * fill the memory
   */
  async toArray(bound: { max: number }): Promise<Item[]> {
    const max = bound?.max;
    checkWholeNumber("max", max);
    const items: Item[] = [];
    for await (const page of this.pages()) {
      for (const item of page.items) if (items.push(item) === max) return items;
    }
    return items;
  }
}
