/** A fake of WoofedCRM, as the real server behaves: deals, contacts, products, deal products, assignees and users. Events are not served. */
import type { FakeContext } from "../context.ts";
import type { Model } from "../server.ts";
import { contacts } from "./contacts.ts";
import { deals } from "./deals.ts";
import { products } from "./products.ts";
import type { WoofedQuirks } from "./quirks.ts";
import { searches } from "./search.ts";
import { createStore, error, ok, type WoofedFakeData } from "./store.ts";
import { users } from "./users.ts";

export { type WoofedQuirks, woofedQuirks } from "./quirks.ts";
export type { WoofedFakeData } from "./store.ts";

export function woofed(context: FakeContext<WoofedQuirks>): Model<WoofedFakeData> {
  const store = createStore(context);
  const people = contacts(store);
  return {
    data: store.data,
    error,
    // The scheme is not looked at.
    reject: (headers) => (headers.get("authorization")?.trim() ? undefined : ok({ errors: "Unauthorized" }, 401)),
    handlers: { ...users(store), ...people.handlers, ...deals(store, people), ...products(store), ...searches(store) },
  };
}
