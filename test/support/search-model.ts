/** A search by id as WoofedCRM's server has it, over a map, for tests that need more speed than a fake of the whole vendor has. */
import type { Fetch } from "crm-deals";

export interface Row {
  readonly id: number;
  status: string;
}

export interface Asked {
  readonly s: unknown;
  readonly above: number;
  readonly upTo: number;
}

/** @param before runs before each response, and may change the records or wait */
export function searchModel(rows: Map<number, Row>, before: (asked: Asked) => void | Promise<void> = () => {}) {
  const seen = { requests: 0, underWay: 0, most: 0, served: 0 };
  const fetch: Fetch = async (_url, { body, signal }) => {
    seen.requests += 1;
    seen.underWay += 1;
    seen.most = Math.max(seen.most, seen.underWay);
    try {
      const { query } = JSON.parse(String(body));
      const asked = { s: query.s, above: query.id_gt ?? -Infinity, upTo: query.id_lteq ?? Infinity };
      await before(asked);
      signal?.throwIfAborted();
      const found = [...rows.values()].filter(
        ({ id, status }) =>
          id > asked.above && id <= asked.upTo && (query.status_eq === undefined || status === query.status_eq),
      );
      found.sort((a, b) => (asked.s === "id desc" ? b.id - a.id : a.id - b.id));
      const data = found.slice(0, 10);
      seen.served += asked.s === "id desc" ? 0 : data.length;
      const text = JSON.stringify({ data, pagination: { page: 1, count: found.length, pages: 1 } });
      return new Response(text, { headers: { "Content-Type": "application/json" } });
    } finally {
      seen.underWay -= 1;
    }
  };
  return { fetch, seen };
}
