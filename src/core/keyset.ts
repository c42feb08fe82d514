/** Makes a list whose records are asked for by id: no record is missed or given twice, whatever is written during the walk. */
import { ConfigError, PaginationError } from "./errors.ts";
import { inOrder, type Part } from "./in-order.ts";
import type { KeysetPaging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { type Page, Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";
import { type Fetched, keyOf, positionIn, readPage } from "./read-page.ts";
import { tooManyPages } from "./walk.ts";

/** A part of a list with more records is cut. */
const recordsPerPart = 100;
/** The default of `maxPages`: ids only grow, so that a walk by id cannot go round in circles. */
const maxRequests = 1_000_000;

/** Which records: above an id, and up to another one; without it up to the end, whose last id seen is `end`. */
interface Range {
  readonly above: number | undefined;
  readonly upTo?: number | undefined;
  readonly end?: number | undefined;
  /** What a dense part was cut off from: it is cut evenly. */
  readonly isRest?: boolean;
}

/**
 * @param body the request's body with the caller's conditions; the walk's own bounds are joined with theirs
 * @param fetchPage sends the list's request with a body
 */
export function paginateByKey<Body, Item>(
  paging: KeysetPaging<Body, Item, string>,
  body: object,
  options: ListOptions,
  fetchPage: (body: object, call: CallOptions) => Promise<Result<Body>>,
): Paginated<Item> {
  const { keyset } = paging;

  return new Paginated(async function* (atOnce): AsyncGenerator<Page<Item>, void, undefined> {
    const call = options ?? {};
    const { maxPages = maxRequests, concurrency: chosen = 1, after } = call;
    const concurrency = atOnce ?? chosen;
    let total = after?.total;
    let requests = 0;
    let last: Fetched<Item> | undefined;

    async function fetch(range: Range, sort: string, signal: AbortSignal): Promise<Fetched<Item>> {
      if (last && requests >= maxPages) throw tooManyPages(last, maxPages);
      requests += 1;
      let asked = withMember(body, keyset.sort, () => sort);
      const { above, upTo } = range;
      if (above !== undefined) asked = withMember(asked, keyset.above, (own) => higher(own, above));
      if (upTo !== undefined) asked = withMember(asked, keyset.upTo, () => upTo); // within the caller's own, where there is one
      last = await readPage(paging, fetchPage(asked, { ...call, signal }));
      return last;
    }

    const walk =
      (range: Range): Part<Page<Item>> =>
      async (signal) => {
        const fetched = await fetch(range, keyset.ascending, signal);
        const { rows, raw, response } = fetched;
        if (requests === 1 && !after) total = fetched.total;
        const { items, reached } = read(fetched, range);
        // A count below what came is wrong.
        const behind = (fetched.total ?? -1) < rows.length ? undefined : Number(fetched.total) - rows.length;
        if (rows.length === 0 && behind) {
          throw new PaginationError(response.call, "the list reported more records but returned none");
        }
        const isEnd = rows.length === 0 || behind === 0;
        if (!isEnd && reached === undefined) {
          throw new PaginationError(response.call, "no record of a page has an id");
        }
        const isLast = isEnd && range.upTo === undefined;
        const next =
          isLast || reached === undefined ? undefined : { above: reached, ...(total !== undefined && { total }) };
        return {
          found: rows.length > 0 || requests === 1 ? { items, total, index: 0, next, raw } : undefined,
          rest: isEnd || reached === undefined || reached === range.upTo ? [] : partsOf(range, reached, behind, items),
        };
      };

    /** What is behind an id, in as many parts as its records are worth. */
    function partsOf(range: Range, above: number, behind = 0, items: readonly Item[] = []): Part<Page<Item>>[] {
      const { upTo, end = upTo } = range;
      if (concurrency === 1 || behind <= recordsPerPart) return [walk({ ...range, above })];
      if (end === undefined) return [findEnd(above, behind)];
      const [first] = items;
      const firstKey = first && keyOf(paging, first);
      if (typeof firstKey === "number" && !range.isRest) {
        // Where the records at hand are much denser than those behind them are on average, ids come in clusters: cut this one off.
        const dense = ((above - firstKey) / (items.length - 1)) * behind;
        if (dense * 8 < end - above) {
          const edge = above + Math.ceil(dense * 2);
          return [walk({ above, upTo: edge }), walk({ above: edge, upTo, end, isRest: true })];
        }
      }
      return cut(above, end, upTo, behind);
    }

    function cut(above: number, end: number, upTo: number | undefined, records: number): Part<Page<Item>>[] {
      const count = Math.min(concurrency, Math.ceil(records / recordsPerPart));
      const width = Math.max(1, Math.ceil((end - above) / count));
      const parts: Part<Page<Item>>[] = [];
      let from = above;
      for (; from + width < end; from += width) parts.push(walk({ above: from, upTo: from + width }));
      // The last one has no bound where the list has none, so that it includes what is created meanwhile.
      return [...parts, walk({ above: from, upTo, end })];
    }

    /** Asks for the last record: its id is where the list's ids end. */
    const findEnd =
      (above: number, behind: number): Part<Page<Item>> =>
      async (signal) => {
        const fetched = await fetch({ above }, keyset.descending, signal);
        const keys = fetched.rows.map((item) => keyOf(paging, item)).filter((key) => typeof key === "number");
        const end = Math.max(above, ...keys);
        return { rest: cut(above, end, undefined, behind) };
      };

    /** @throws {PaginationError} for rows that are not those that were asked for, in their order */
    function read({ rows, response }: Fetched<Item>, { above, upTo }: Range) {
      const items: Item[] = [];
      let reached: number | undefined;
      for (const item of rows) {
        const key = keyOf(paging, item);
        if (typeof key === "number") {
          // Rows are repeated where the conditions join several associated records.
          if (key === reached) continue;
          const low = reached ?? above ?? key - 1;
          if (!(key > low && key <= (upTo ?? key))) {
            throw new PaginationError(response.call, `${key} is out of place: the list ignores its sort or bounds`);
          }
          reached = key;
        }
        items.push(item);
      }
      return { items, reached };
    }

    let index = 0;
    const start = { above: after && positionIn(after, "above") };
    for await (const page of inOrder(walk(start), concurrency, call.signal)) {
      yield { ...page, index };
      index += 1;
    }
  });
}

/** The caller's own bound or the walk's. */
function higher(own: unknown, above: number): number {
  if (own !== undefined && Number.isNaN(Number(own))) throw new ConfigError("a bound of an id must be a number.");
  return Math.max(above, Number(own ?? above));
}

/** A copy with one member replaced. */
function withMember(
  value: unknown,
  [step = "", ...steps]: readonly string[],
  replace: (given: unknown) => unknown,
): object {
  const given: object = typeof value === "object" && value !== null ? value : {};
  const member: unknown = Reflect.get(given, step);
  return { ...given, [step]: steps.length > 0 ? withMember(member, steps, replace) : replace(member) };
}
