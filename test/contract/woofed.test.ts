import { createWoofedClient } from "crm-deals/woofed";
import { contract } from "./harness.ts";

const deal = { name: "Lead site: Rubel", stage_id: 1, contact_id: 1 };
const account = { account_id: 1 };
const path = { ...account, id: 1 };

contract("woofed", {
  createClient: (options) => createWoofedClient({ token: "token", accountId: 1, ...options }),
  cases: {
    searchDeals: {
      facade: async (client, call) =>
        (await client.deals.search({ name_cont: "Rubel" }, { ...call, page: 1 }).firstPage()).items,
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals/search", {
          params: { path: account, query: { page: 1 } },
          body: { query: { stage_id_in: [1, 2] } },
          call,
        }),
      payload: "/data",
    },
    getDeal: {
      facade: (client, call) => client.deals.get(1, call),
      http: (client, call) => client.http.GET("/api/v1/accounts/{account_id}/deals/{id}", { params: { path }, call }),
      payload: "",
    },
    createDeal: {
      facade: (client, call) => client.deals.create(deal, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals", { params: { path: account }, body: deal, call }),
      payload: "",
    },
    updateDeal: {
      facade: (client, call) => client.deals.update(1, { status: "lost" }, call),
      http: (client, call) =>
        client.http.PUT("/api/v1/accounts/{account_id}/deals/{id}", { params: { path }, body: { name: "New" }, call }),
      payload: "",
    },
    upsertDeal: {
      facade: (client, call) => client.deals.upsert({ contact_id: 1, status: "won" }, call),
      http: (client, call) =>
        client.http.POST("/api/v1/accounts/{account_id}/deals/upsert", { params: { path: account }, body: deal, call }),
      payload: "",
    },
  },
});
