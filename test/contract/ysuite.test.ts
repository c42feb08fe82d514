import { createYsuiteClient } from "crm-deals/ysuite";
import { contract } from "./harness.ts";

const deal = { deal_name: "Acme Corp — Enterprise License", pipeline_id: 1, cstid: 10, deal_amount: 15000 };
const path = { id: 7 };

contract("ysuite", {
  createClient: (options) => createYsuiteClient({ accessKey: "access", secretKey: "secret", ...options }),
  notFound: ["400 notFound"],
  cases: {
    listDeals: {
      facade: async (client, call) =>
        (await client.deals.list({ pageSize: 10, sortOrder: "asc" }, call).firstPage()).items,
      http: (client, call) => client.http.GET("/v1/deals", { params: { query: { cstid: 10 } }, call }),
      payload: "/data/data",
    },
    getDeal: {
      facade: (client, call) => client.deals.get(7, call),
      http: (client, call) => client.http.GET("/v1/deals/{id}", { params: { path }, call }),
      payload: "/data",
    },
    createDeal: {
      facade: (client, call) => client.deals.create(deal, call),
      http: (client, call) => client.http.POST("/v1/deals", { body: deal, call }),
      payload: "/data",
    },
    updateDeal: {
      facade: (client, call) => client.deals.update(7, deal, call),
      http: (client, call) => client.http.PUT("/v1/deals/{id}", { params: { path }, body: deal, call }),
    },
    deleteDeal: {
      facade: (client, call) => client.deals.delete(7, call),
      http: (client, call) => client.http.DELETE("/v1/deals/{id}", { params: { path }, call }),
    },
  },
});
