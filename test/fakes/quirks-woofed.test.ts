import { createWoofedClient, type WoofedClient } from "crm-deals/woofed";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const cases: Cases<"woofed", WoofedClient> = {
  searchRoute: [
    async ({ deals }) => failed(deals.search().firstPage()),
    [
      [true, "done"],
      [false, 404],
    ],
  ],
  upsertCreatedStatus: [
    async ({ contacts, http }) => {
      const { id } = await contacts.create({ full_name: "Tim" });
      return (
        await http.POST("/api/v1/accounts/{account_id}/deals/upsert", {
          params: { path: { account_id: 1 } },
          body: { stage_id: 1, contact_id: id },
        })
      ).response.status;
    },
    [
      [200, 200],
      [201, 201],
    ],
  ],
  keepsClosingTimes: [
    async ({ contacts, deals }) => {
      const { id } = await contacts.create({ full_name: "Tim" });
      const won_at = "2025-01-02T03:04:05.000Z";
      return (await deals.create({ name: "x", stage_id: 1, contact_id: id, status: "won", won_at })).won_at === won_at;
    },
    [
      [false, false],
      [true, true],
    ],
  ],
};

quirks("woofed", (fetch) => createWoofedClient({ token: "token", accountId: 1, fetch, retry: false }), cases);
