/** What all walks of lists have in common. */
import type { Result } from "./path-types.ts";

/** What comes of a request for one page of a list. */
export type ListResult<Body, Item> = Result<Body, unknown, readonly Item[]>;

/** What a body states of its list; `undefined` for null, a text or a negative number. */
export function count(stated: number | undefined): number | undefined {
  return Number.isInteger(stated) && Number(stated) >= 0 ? stated : undefined;
}

/**
 * How much is behind a page: what the vendor states, unless the page contradicts it. Else infinitely much, or nothing behind an empty page.
 * Never nothing behind a short one: a server that caps the page size would end every list early.
 */
export function behind(stated: number, length: number): number {
  return stated >= 0 && stated < Infinity ? stated : length > 0 ? Infinity : 0;
}

/** Whether a record is the first one with its id. Records without an id are. */
export function once<Item>(key: (item: Item) => unknown): (item: Item) => boolean {
  const known = new Set<unknown>();
  return (item) => {
    const id = key(item) ?? undefined;
    return id === undefined || known.size < known.add(id).size;
  };
}

/** What is wrong with a list, as a PaginationError says it. */
export const nothingNew = "the list returned a page without a new record";
export const tooMany = (maxPages: number) => `more than ${maxPages} pages (\`maxPages\`)`;
