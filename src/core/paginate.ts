/** Walks a list page by page, by what the description says of its paging. */

import { PaginationError, ResponseError } from "./errors.ts";
import type { Paging } from "./operation.ts";
import { checkListOptions } from "./option-checks.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { type Page, Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";
import type { Answer } from "./send.ts";

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
  const { maxPages = defaultMaxPages, ...call } = options;

  async function fetch(query: Query, index: number): Promise<Fetched<Item>> {
    checkListOptions(options);
    const { data, error, response } = await fetchPage(query, call);
    if (error) throw error;
    return readPage(paging, data, index, response);
  }

  async function* walk(): AsyncGenerator<Page<Item>, void, undefined> {
    let start = query[paging.start] ?? paging.first ?? 0;
    let fetched = await fetch(query, 0);
    yield fetched.page;

    for (let index = 1; !isLast(paging, fetched, start); index += 1) {
      if (index === maxPages)
        throw new PaginationError(fetched.response.call, `more than ${maxPages} pages (\`maxPages\`)`);
      start += paging.first === undefined ? fetched.page.items.length : 1;
      const next = await fetch({ ...query, [paging.start]: start }, index);
      if (repeats(next.keys, fetched.keys))
        throw new PaginationError(next.response.call, "the list gave the same page twice");
      fetched = next;
      if (fetched.page.items.length > 0) yield fetched.page;
    }
  }

  return new Paginated({ first: async () => (await fetch(query, 0)).page, walk });
}

interface Fetched<Item> {
  page: Page<Item>;
  keys: readonly unknown[];
  more: boolean | undefined;
  pages: number | undefined;
  response: Answer;
}

/** @throws {ResponseError} when the body has no records where the description says they are */
function readPage<Body, Item>(
  paging: Paging<Body, Item, string>,
  body: Body,
  index: number,
  response: Answer,
): Fetched<Item> {
  try {
    const items = paging.items(body);
    const total = paging.total?.(body);
    return {
      page: { items, total, index, raw: body },
      keys: items.map(paging.key),
      more: paging.more?.(body),
      pages: paging.pages?.(body),
      response,
    };
  } catch (error) {
    throw new ResponseError(response.call, "a page without its records", { cause: error });
  }
}

/**
 * The vendor's flag or total decides; without one an empty page does. Never a short page: a server that caps the page size
 * would end every list early.
 */
function isLast<Item>(paging: Paging<never, Item, string>, fetched: Fetched<Item>, start: number): boolean {
  const { page, more, pages, response } = fetched;
  const count = page.items.length;
  const announced =
    more ??
    (pages !== undefined && paging.first !== undefined
      ? start - paging.first + 1 < pages
      : page.total === undefined
        ? undefined
        : start + count < page.total);
  if (announced && count === 0)
    throw new PaginationError(response.call, "the list announces more and gives an empty page");
  return announced === undefined ? count === 0 : !announced;
}

function repeats(keys: readonly unknown[], previous: readonly unknown[]): boolean {
  if (keys.length === 0 || keys.length !== previous.length) return false;
  return keys.every((key, at) => key !== undefined && key === previous[at]);
}
