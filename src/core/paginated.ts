/** A list that comes in pages. */
import { checkWholeNumber } from "./checks.ts";

/** One page of a list. */
export interface Page<Item> {
  /** The page's records. */
  readonly items: readonly Item[];
  /** How many records match over all pages, where the vendor says so. */
  readonly total?: number | undefined;
  /** The page's place in this walk, from 0. */
  readonly index: number;
  /** The whole body, envelope included. */
  readonly raw: unknown;
}

/** How pages are fetched. */
export interface PageSource<Item> {
  first(): Promise<Page<Item>>;
  walk(): AsyncGenerator<Page<Item>, void, undefined>;
}

/**
 * A list that is fetched page by page as it is read; nothing is sent before that. Each reading starts anew.
 * `for await (const deal of list)` gives the records, `list.pages()` the pages.
 */
export class Paginated<Item> implements AsyncIterable<Item> {
  readonly #source: PageSource<Item>;

  constructor(source: PageSource<Item>) {
    this.#source = source;
  }

  /** The records, one by one. @throws {PaginationError} when the list repeats itself or never ends */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.#source.walk()) yield* page.items;
  }

  /** The pages, one by one. @throws {PaginationError} when the list repeats itself or never ends */
  pages(): AsyncGenerator<Page<Item>, void, undefined> {
    return this.#source.walk();
  }

  /** The first page alone, with one request. */
  firstPage(): Promise<Page<Item>> {
    return this.#source.first();
  }

  /**
   * The first records, as an array.
   * @param bound how many at the most: `max`
   * @throws {ConfigError} without it: no list should fill the memory
   */
  async toArray(bound: { max: number }): Promise<Item[]> {
    const max = bound?.max;
    checkWholeNumber("max", max);
    const items: Item[] = [];
    for await (const item of this) {
      items.push(item);
      if (items.length === max) break;
    }
    return items;
  }
}
