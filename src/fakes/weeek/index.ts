/** A fake of Weeek: the CRM with its links, and the workspace. The Task Manager, attachments and the funnels' custom fields are not served. */
import type { FakeContext } from "../context.ts";
import type { Model } from "../server.ts";
import { deals } from "./deals.ts";
import { addFunnel, funnels } from "./funnels.ts";
import { links } from "./links.ts";
import { people } from "./people.ts";
import type { WeeekQuirks } from "./quirks.ts";
import type { WeeekFakeData } from "./store.ts";
import { workspace } from "./workspace.ts";

export { type WeeekQuirks, weeekQuirks } from "./quirks.ts";
export type { WeeekFakeData, WeeekFakeStatus } from "./store.ts";

export function weeek(context: FakeContext<WeeekQuirks>): Model<WeeekFakeData> {
  const data: WeeekFakeData = {
    funnels: new Map(),
    statuses: new Map(),
    deals: new Map(),
    contacts: new Map(),
    organizations: new Map(),
    users: new Map(),
    tags: new Map(),
    currencies: new Map([[1, { id: 1, name: "US dollar", code: "USD", symbol: "$" }]]),
  };
  for (const [firstName, lastName] of [
    ["Anna", "Petrova"],
    ["John", "Smith"],
  ] as const) {
    const id = context.random.uuid();
    const email = `${firstName.toLowerCase()}@example.com`;
    data.users.set(id, {
      id,
      email,
      logo: null,
      lastName,
      firstName,
      middleName: null,
      position: null,
      timeZone: "UTC",
    });
  }
  const store = { ...context, data };
  addFunnel(store, { name: "Sales" }, ["New", "Offer", "Contract"]);
  const linked = links(store);
  return {
    data,
    error: (status, message) => ({ status, body: { success: false, message } }),
    reject: (headers) =>
      /^Bearer \S/.test(headers.get("authorization") ?? "")
        ? undefined
        : { status: 401, body: { success: false, code: 2000000, message: "Unauthorized" } },
    handlers: {
      ...funnels(store),
      ...deals(store),
      ...people(store, linked),
      ...linked.handlers,
      ...workspace(store, linked),
    },
  };
}
