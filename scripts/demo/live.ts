/** Deals of a real vendor: the first page of a list, and the first deal by its id. Nothing is written. */
import { type Clients, clientFromEnvironment } from "../../src/environment.ts";
import type { Vendor } from "../../src/vendors.ts";
import { step } from "./narrate.ts";

const reads: { [V in Vendor]: (client: Clients[V]) => Promise<void> } = {
  wazzup: async ({ deals }) => {
    const { items } = await step(
      () => deals.list().firstPage(),
      ({ items }) => counted(items),
    );
    for (const { id } of items.slice(0, 1))
      await step(
        () => deals.get(id),
        ({ name }) => named(name),
      );
  },
  "wazzup-v3": async ({ deals }) => {
    const { items } = await step(
      () => deals.list().firstPage(),
      ({ items }) => counted(items),
    );
    for (const { id } of items.slice(0, 1))
      await step(
        () => deals.get(id),
        ({ name }) => named(name),
      );
  },
  woofed: async ({ deals }) => {
    const { items } = await step(
      () => deals.search({ status_eq: "open" }).firstPage(),
      ({ items }) => counted(items),
    );
    for (const { id } of items.slice(0, 1))
      await step(
        () => deals.get(id),
        ({ name }) => named(name),
      );
  },
  ysuite: async ({ deals }) => {
    const { items } = await step(
      () => deals.list().firstPage(),
      ({ items }) => counted(items),
    );
    for (const { deal_id } of items.slice(0, 1))
      await step(
        () => deals.get(deal_id),
        (deal) => named(deal.deal_name),
      );
  },
  weeek: async ({ deals }) => {
    const { items } = await step(
      () => deals.listAll().firstPage(),
      ({ items }) => counted(items),
    );
    for (const { id } of items.slice(0, 1))
      await step(
        () => deals.get(id),
        ({ title }) => named(title),
      );
  },
};

/** @throws {ConfigError} naming the environment variables that are missing */
export async function live<V extends Vendor>(vendor: V): Promise<void> {
  const client = await clientFromEnvironment(vendor, process.env);
  console.log(`${vendor}, live, reading only`);
  await reads[vendor](client);
}

const counted = (deals: readonly unknown[]) => `${deals.length} deals on the first page`;
const named = (name: string | null) => (name === null ? "a deal without a name" : `deal '${name}'`);
