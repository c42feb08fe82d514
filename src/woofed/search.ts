/** What the searches share: walks by id, by pages where the caller sorts, and the checks of the conditions. */
import { checkWholeNumber } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";
import { paginateByKey } from "../core/keyset.ts";
import type { Keyset, Paging } from "../core/operation.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import type { ListResult } from "../core/pages.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { checkConditions } from "./conditions.ts";
import type { WoofedContext } from "./context.ts";

/** The options of a search. */
export interface SearchOptions<Page extends number = number> extends ListOptions {
  /** The page to start at, an integer from 1. The walk then goes by pages. A page has ten records. */
  page?: (Page extends 0 ? FirstPageIs1 : Page) | undefined;
}

/** What the compiler names for `page: 0`. */
type FirstPageIs1 = "the first page is 1";

interface Sortable {
  s?: unknown;
  sorts?: unknown;
}

interface PageQuery {
  page?: number | undefined;
}

/** One request of a search. */
interface SearchInit {
  params: { path: WoofedContext["account"]; query: PageQuery };
  body: { query?: Record<string, unknown> };
  call: CallOptions;
}

/**
 * Walks a search: by id where the description allows it and the caller neither sorts nor names a page, else by pages.
 * @param send sends the search for one page
 * @param usual the order of pages unless the query has its own
 * @param ties what every order ends with, because the server orders no ties
 */
export function search<Body, Item>(
  paging: Paging<Body, Item, "page"> & { readonly keyset?: Keyset },
  query: Sortable,
  options: SearchOptions,
  account: WoofedContext["account"],
  send: (init: () => SearchInit) => Promise<ListResult<Body, Item>>,
  usual = "id asc",
  ties: readonly string[] = [usual],
): Paginated<Item> {
  const { page, ...listOptions } = options ?? {};
  const { s, sorts, ...conditions } = query ?? {};
  const sort: unknown = s ?? sorts;
  const { keyset } = paging;
  if (keyset && page === undefined && sort === undefined && listOptions.after?.start === undefined) {
    return paginateByKey(paging, keyset, conditions, listOptions, (bounded, call) =>
      send(() => {
        checkConditions(query);
        if ("m" in conditions && conditions.m === "or") {
          throw new ConfigError('`m: "or"` cannot be used in a walk by id. Pass a sort (`s`), or use `http`.');
        }
        return { params: { path: account, query: {} }, body: { query: bounded }, call };
      }),
    );
  }
  return paginate(paging, { page }, listOptions, (at: PageQuery, call) =>
    send(() => {
      checkConditions(query);
      // `page: 0` would be a 422, and `NaN` is a mistake made before.
      if (page !== undefined) checkWholeNumber("page", page);
      const body = { query: { ...conditions, s: sortBy(sort ?? usual, ties) } };
      return { params: { path: account, query: at }, body, call };
    }),
  );
}

/** The sort, ending in the fields that leave no ties. */
function sortBy(sort: unknown, ties: readonly string[]): unknown {
  const given: unknown[] = [sort].flat();
  const fields = given.map((each) => String(each).split(" ", 1)[0]);
  const missing = ties.filter((tie) => !fields.includes(tie.split(" ", 1)[0]));
  return missing.length > 0 ? [...given, ...missing] : sort;
}
