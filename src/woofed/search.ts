/** What the searches share: pages of ten, and an order, for the vendor has none by itself. */
import { checkObject, checkWholeNumber } from "../core/checks.ts";
import type { Paging } from "../core/operation.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import type { Result } from "../core/path-types.ts";

/** What a search takes beside its query. */
export interface SearchOptions<Page extends number = number> extends ListOptions {
  /** The page to start at, a whole number from 1; a literal 0 does not compile. A page has ten records. */
  page?: (Page extends 0 ? never : Page) | undefined;
}

interface Sortable {
  s?: unknown;
  sorts?: unknown;
}

interface PageQuery {
  page?: number | undefined;
}

/**
 * Walks a search.
 * @param sort the order unless the query has its own
 * @param fetchPage sends the search for one page
 */
export function search<Body, Item>(
  paging: Paging<Body, Item, "page">,
  query: Sortable,
  sort: string,
  options: SearchOptions,
  fetchPage: (at: PageQuery, body: { query: Record<string, unknown> }, call: CallOptions) => Promise<Result<Body>>,
): Paginated<Item> {
  const { page, ...listOptions } = options ?? {};
  return paginate(paging, { page }, listOptions, async (at: PageQuery, call) => {
    const { s, sorts } = checkObject("query", query);
    const body = { query: { ...query, s: s ?? (sorts === undefined ? sort : undefined) } };
    return fetchPage(checkPage(at), body, call);
  });
}

/** @throws {ConfigError} for what is no page: `page: 0` would be a 422, and `NaN` is a mistake made before */
function checkPage(at: PageQuery): PageQuery {
  if (at.page !== undefined) checkWholeNumber("page", at.page);
  return at;
}
