/** Deals of a real vendor: the first page of a list, and the first deal by its id. Nothing is written. */
import { type Clients, clientFromEnvironment } from "../../src/environment.ts";
import type { Vendor } from "../../src/vendors.ts";
import { step } from "./narrate.ts";

const reads: { [V in Vendor]: (client: Clients[V]) => Promise<void> } = {
  wazzup: ({ deals }) =>
    readDeals(
      () => deals.list().firstPage(),
      ({ id }) => deals.get(id),
      ({ name }) => name,
    ),
  "wazzup-v3": ({ deals }) =>
    readDeals(
      () => deals.list().firstPage(),
      ({ id }) => deals.get(id),
      ({ name }) => name,
    ),
  woofed: ({ deals }) =>
    readDeals(
      () => deals.search({ status_eq: "open" }).firstPage(),
      ({ id }) => deals.get(id),
      ({ name }) => name,
    ),
  ysuite: ({ deals }) =>
    readDeals(
      () => deals.list().firstPage(),
      ({ deal_id }) => deals.get(deal_id),
      ({ deal_name }) => deal_name,
    ),
  weeek: ({ deals }) =>
    readDeals(
      () => deals.listAll().firstPage(),
      ({ id }) => deals.get(id),
      ({ title }) => title,
    ),
};

async function readDeals<Listed, Deal>(
  list: () => Promise<{ items: readonly Listed[] }>,
  get: (listed: Listed) => Promise<Deal>,
  nameOf: (deal: Deal) => string | null,
): Promise<void> {
  const { items } = await step(list, ({ items }) => `${items.length} deals on the first page`);
  const [first] = items;
  if (first === undefined) return;
  const show = (deal: Deal) => (nameOf(deal) === null ? "a deal without a name" : `deal '${nameOf(deal)}'`);
  await step(() => get(first), show, get);
}

/** @throws {ConfigError} naming the environment variables that are missing */
export async function live<V extends Vendor>(vendor: V): Promise<void> {
  const client = await clientFromEnvironment(vendor, process.env);
  console.log(`${vendor}, live, reading only`);
  await reads[vendor](client);
}
