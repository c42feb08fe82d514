/** Makes a list whose records are asked for by id: no record is missed or given twice, whatever is written during the walk. */
import { must } from "./checks.ts";
import { PaginationError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import { inOrder, type Part } from "./in-order.ts";
import type { Keyset, Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { behind, count, nothingNew, positionIn, tooManyPages } from "./pages.ts";
import { Paginated } from "./paginated.ts";
import type { Result } from "./path-types.ts";

/** A part of a list with more records is cut. */
const recordsPerPart = 100;
/** The default of `maxPages`: ids only grow, so that a walk by id cannot go round in circles. */
const maxRequests = 1_000_000;

/** Which records: above an id, and up to another one. */
interface Range {
  readonly above: number;
  readonly upTo: number;
  /** What a dense part was cut off from: it is cut evenly. */
  readonly isRest?: boolean;
}

/**
 * @param conditions the caller's; the walk's own bounds are joined with theirs
 * @param fetchPage sends the list's request with conditions
 */
export function paginateByKey<Body, Item>(
  paging: Paging<Body, Item, string>,
  keyset: Keyset,
  conditions: Readonly<Record<string, unknown>>,
  options: ListOptions,
  fetchPage: (
    conditions: Record<string, unknown>,
    call: CallOptions,
  ) => Promise<Result<Body, unknown, readonly Item[]>>,
): Paginated<Item> {
  return new Paginated(options, (call, concurrency) => {
    const { maxPages = maxRequests, after, signal } = call;
    const own = conditions[keyset.above];
    const from = Math.max(
      own === undefined ? Number.NEGATIVE_INFINITY : Number(own),
      after ? positionIn(after, "above") : Number.NEGATIVE_INFINITY,
    );
    must(!Number.isNaN(from), keyset.above, "a number");

    let total = after?.total;
    let requests = 0;
    let last: HttpResponse | undefined;
    /** Where the list's ids end, as far as that has been seen. */
    let end = Number.POSITIVE_INFINITY;

    async function ask(range: Range, order: string, signal: AbortSignal) {
      if (last && requests >= maxPages) throw tooManyPages(last, maxPages);
      requests += 1;
      const bounds = {
        [keyset.sort]: order,
        [keyset.above]: Number.isFinite(range.above) ? range.above : undefined,
        // Within the caller's own, where there is one.
        [keyset.upTo]: Number.isFinite(range.upTo) ? range.upTo : conditions[keyset.upTo],
      };
      const { data, error, payload, response } = await fetchPage({ ...conditions, ...bounds }, { ...call, signal });
      if (error) throw error;
      last = response;
      return { data, rows: payload(), response };
    }

    const walk =
      (range: Range): Part<Item> =>
      async (signal) => {
        const { data, rows, response } = await ask(range, keyset.ascending, signal);
        const isFirst = requests === 1;
        const stated = count(paging.total?.(data));
        if (isFirst && !after) total = stated;
        const { items, keys } = read(rows, range, response);
        const left = behind(Number(stated) - rows.length, rows.length);
        if (left > 0 && keys.length === 0) throw nothingNew(response);
        const above = keys.at(-1) ?? range.above;
        const isLast = left === 0 && range.upTo === Number.POSITIVE_INFINITY;
        const next = isLast ? undefined : { above, ...(total !== undefined && { total }) };
        const parts = left === 0 || above === range.upTo ? [] : partsOf({ ...range, above }, left, keys);
        return rows.length > 0 || isFirst ? [{ items, total, next, raw: data }, ...parts] : parts;
      };

    /** What is behind the last key, in as many parts as its records are worth. */
    function partsOf(range: Range, left: number, keys: readonly number[]): Part<Item>[] {
      const { above, upTo, isRest } = range;
      if (concurrency === 1 || left <= recordsPerPart || left === Number.POSITIVE_INFINITY) return [walk(range)];
      const limit = Math.min(upTo, end);
      if (limit === Number.POSITIVE_INFINITY) return [findEnd(above, left)];
      // Where the records at hand are much denser than those behind them are on average, ids come in clusters: cut this one off.
      const dense = ((above - Number(keys[0])) / (keys.length - 1)) * left;
      if (dense * 8 < limit - above && !isRest) {
        const edge = above + Math.ceil(dense * 2);
        return [walk({ above, upTo: edge }), walk({ above: edge, upTo, isRest: true })];
      }
      return cut(above, upTo, left);
    }

    function cut(above: number, upTo: number, records: number): Part<Item>[] {
      const limit = Math.min(upTo, end);
      const width = Math.ceil((limit - above) / Math.min(concurrency, Math.ceil(records / recordsPerPart)));
      const parts: Part<Item>[] = [];
      let from = above;
      for (; from + width < limit; from += width) parts.push(walk({ above: from, upTo: from + width }));
      // The last one has no bound where the list has none, so that it includes what is created meanwhile.
      return [...parts, walk({ above: from, upTo })];
    }

    /** Asks for the last record: its id is where the list's ids end. */
    const findEnd =
      (above: number, left: number): Part<Item> =>
      async (signal) => {
        const { rows } = await ask({ above, upTo: Number.POSITIVE_INFINITY }, keyset.descending, signal);
        end = Math.max(above, ...rows.map(paging.key).filter((key) => typeof key === "number"));
        return cut(above, Number.POSITIVE_INFINITY, left);
      };

    /** @throws {PaginationError} for rows that are not those that were asked for, in their order */
    function read(rows: readonly Item[], { above, upTo }: Range, { call }: HttpResponse) {
      const items: Item[] = [];
      const keys: number[] = [];
      for (const item of rows) {
        const key = paging.key(item);
        if (typeof key === "number") {
          const previous = keys.at(-1);
          // Rows are repeated where the conditions join several associated records.
          if (key === previous) continue;
          if (!(key > (previous ?? above) && key <= upTo)) {
            throw new PaginationError(call, `${key} is out of place: the list ignores its sort or bounds`);
          }
          keys.push(key);
        }
        items.push(item);
      }
      return { items, keys };
    }

    return inOrder(walk({ above: from, upTo: Number.POSITIVE_INFINITY }), concurrency, signal);
  });
}
