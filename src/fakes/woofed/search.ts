import { rejectUnless } from "../context.ts";
import type { Call, Handler, Reply } from "../server.ts";
import { ransack, type Searchable, SearchError } from "./ransack.ts";
import { searchables } from "./searchables.ts";
import { error, failure, membersOf, ok, type WoofedStore } from "./store.ts";

export function searches({ data, quirk, random }: WoofedStore): Record<string, Handler> {
  const { deals, contacts, products, users } = data;
  function search<Item extends object>(
    { query, body }: Call,
    records: ReadonlyMap<number, Item>,
    searchable: Searchable<Item>,
  ): Reply {
    const { query: conditions, page: inBody } = membersOf(body);
    const invalid = (details: string) => ok({ errors: "Invalid search parameters", details }, 422);
    const asked = query.get("page") || (inBody ?? 1);
    const page = Number.parseInt(String(asked), 10);
    rejectUnless(page >= 1, () => invalid(`expected :page >= 1; got ${JSON.stringify(asked)}`));
    try {
      // Nothing orders what is not sorted, and nothing the ties of a sort.
      const found = ransack(random.shuffled([...records.values()]), searchable, membersOf(conditions));
      const pages = Math.max(1, Math.ceil(found.length / 10));
      const shown = found.slice((page - 1) * 10, page * 10);
      const [from, to] = shown.length > 0 ? [(page - 1) * 10 + 1, (page - 1) * 10 + shown.length] : [0, 0];
      const items = page > pages ? 0 : page === pages && found.length > 0 ? shown.length : 10;
      const [prev, next] = [page > 1 ? Math.min(page - 1, pages) : null, page < pages ? page + 1 : null];
      return ok({
        data: shown,
        pagination: { page, items, count: found.length, pages, from, last: pages, to, prev, next },
      });
    } catch (thrown) {
      if (!(thrown instanceof SearchError)) throw thrown;
      if (thrown.status === 422) return invalid(thrown.message);
      return thrown.status === 500 ? failure() : error(501, thrown.message);
    }
  }

  return {
    searchDeals: (call) =>
      quirk("searchRoute") ? search(call, deals, searchables(data).deals) : error(404, "Not Found"),
    searchContacts: (call) => search(call, contacts, searchables(data).contacts),
    searchProducts: (call) => search(call, products, searchables(data).products),
    searchUsers: (call) => search(call, users, searchables(data).users),
  };
}
