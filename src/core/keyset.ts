/** Makes a list whose records are asked for by id: no record is missed or given twice, whatever is written during the walk. */
import { PaginationError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import { inOrder, type Part } from "./in-order.ts";
import type { Keyset, Paging } from "./operation.ts";
import type { CallOptions, ListOptions } from "./options.ts";
import { behind, count, type ListResult, nothingNew, tooMany } from "./pages.ts";
import { Paginated } from "./paginated.ts";

/** A part of a list with more records is cut. */
const recordsPerPart = 100;
/** The default of `maxPages`: ids only grow, so that a walk by id cannot go round in circles. */
const maxRequests = 1_000_000;

/**
 * @param conditions the caller's; the walk's own bounds are joined with theirs
 * @param fetchPage sends the list's request with conditions
 */
export function paginateByKey<Body, Item>(
  paging: Paging<Body, Item, string>,
  keyset: Keyset,
  conditions: Readonly<Record<string, unknown>>,
  options: ListOptions,
  fetchPage: (conditions: Record<string, unknown>, call: CallOptions) => Promise<ListResult<Body, Item>>,
): Paginated<Item> {
  return new Paginated(options, (given) => {
    const { maxPages = maxRequests, after, signal, concurrency = 1 } = given;
    const own = conditions[keyset.above];
    // NaN for a position of another list.
    const position = after ? (after.above ?? NaN) : -Infinity;
    const from = Math.max(own === undefined ? -Infinity : Number(own), position);
    // The path client checks it, so that the error names vendor and operation.
    const call = { ...given, after: after && { above: position } };

    let total: number | undefined;
    let requests = 0;
    let last: HttpResponse | undefined;
    /** Where the list's ids end, once that is known. */
    let end = Infinity;

    /** Asks for the records above an id, and up to another one. */
    async function ask(above: number, upTo: number, order: string, signal: AbortSignal) {
      if (last && requests >= maxPages) throw new PaginationError(last.call, tooMany(maxPages));
      requests += 1;
      const bounds = {
        [keyset.above]: above === -Infinity ? undefined : above,
        // Within the caller's own, where there is one.
        [keyset.upTo]: upTo < Infinity ? upTo : conditions[keyset.upTo],
      };
      const asked = { ...conditions, ...bounds, [keyset.sort]: order };
      const { data, error, payload, response } = await fetchPage(asked, { ...call, signal });
      if (error) throw error;
      last = response;
      return { data, rows: payload(), response };
    }

    const part =
      (above: number, upTo: number): Part<Item> =>
      async (signal) => {
        const { data, rows, response } = await ask(above, upTo, keyset.ascending, signal);
        const isFirst = requests === 1;
        const stated = count(paging.total?.(data));
        if (isFirst) total = after ? after.total : stated;
        const { items, keys } = read(rows, above, upTo, response);
        const left = behind(Number(stated) - rows.length, rows.length);
        if (left > 0 && keys.length === 0) throw new PaginationError(response.call, nothingNew);
        const reached = keys.at(-1) ?? above;
        const isLast = left === 0 && upTo === Infinity;
        const next = isLast ? undefined : { above: reached, ...(total !== undefined && { total }) };
        const parts = left === 0 || reached === upTo ? [] : partsOf(reached, upTo, left, keys);
        return rows.length > 0 || isFirst ? [{ items, total, next, raw: data }, ...parts] : parts;
      };

    /** What is behind an id, the last one of `keys`, in as many parts as its records are worth. */
    function partsOf(above: number, upTo: number, left: number, keys: readonly number[]): Part<Item>[] {
      if (concurrency === 1 || left <= recordsPerPart || left === Infinity) return [part(above, upTo)];
      const limit = Math.min(upTo, end);
      if (limit === Infinity) return [findEnd(above, left)];
      // Where the records at hand are much denser than those behind them are on average, ids come in clusters: cut this one off.
      const dense = ((above - Number(keys[0])) / (keys.length - 1)) * left;
      if (dense * 8 >= limit - above || keys.length === 1) return cut(above, upTo, left);
      const edge = above + Math.ceil(dense * 2);
      // Where in the rest the other clusters are is unknown, and a part without records costs a request: it is cut in few.
      return [part(above, edge), ...cut(edge, upTo, left / 8)];
    }

    /** Equally wide parts. */
    function cut(above: number, upTo: number, records: number): Part<Item>[] {
      const limit = Math.min(upTo, end);
      const width = Math.ceil((limit - above) / Math.min(concurrency, Math.ceil(records / recordsPerPart)));
      const parts: Part<Item>[] = [];
      let from = above;
      for (; from + width < limit; from += width) parts.push(part(from, from + width));
      // The last one has no bound where the list has none, so that it includes what is created meanwhile.
      return [...parts, part(from, upTo)];
    }

    /** Asks for the last record: its id is where the list's ids end. */
    const findEnd =
      (above: number, left: number): Part<Item> =>
      async (signal) => {
        const { rows } = await ask(above, Infinity, keyset.descending, signal);
        end = Math.max(above, ...rows.map(paging.key).filter((key) => typeof key === "number"));
        return cut(above, Infinity, left);
      };

    return inOrder(part(from, Infinity), concurrency, signal);

    /** @throws {PaginationError} for rows that are not those that were asked for, in their order */
    function read(rows: readonly Item[], above: number, upTo: number, { call }: HttpResponse) {
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
  });
}
