import { createWazzupClient } from "crm-deals/wazzup";
import { contract } from "./harness.ts";

const deal = {
  id: "deal1",
  responsible_user_id: "222",
  name: "TestDeal",
  uri: "https://example.com/deal/123",
  contacts: ["chat1"],
  closed: false,
};

contract("wazzup", {
  createClient: (options) => createWazzupClient({ token: "token", ...options }),
  cases: {
    listDeals: {
      facade: async (client, call) => (await client.deals.list({ offset: 0, limit: 10 }, call).firstPage()).items,
      http: (client, call) => client.http.GET("/v2/deals", { params: { query: { limit: 100 } }, call }),
      payload: "/data",
    },
    getDeal: {
      facade: (client, call) => client.deals.get("deal1", call),
      http: (client, call) => client.http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "deal1" } }, call }),
      payload: "/data/0",
    },
    createDeals: {
      facade: (client, call) => client.deals.create([deal, { ...deal, id: "deal2" }], call),
      http: (client, call) => client.http.POST("/v2/deals", { body: { deals: [deal] }, call }),
      payload: "/data",
    },
    updateDeals: {
      facade: (client, call) => client.deals.update([deal], call),
      http: (client, call) => client.http.PATCH("/v2/deals", { body: { deals: [deal] }, call }),
      payload: "/data",
    },
    deleteDeals: {
      facade: (client, call) => client.deals.delete(["deal1"], call),
      http: (client, call) => client.http.DELETE("/v2/deals", { body: { deal_ids: ["deal1"] }, call }),
    },
  },
});
