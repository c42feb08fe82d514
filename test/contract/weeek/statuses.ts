import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { slug } from "./ids.ts";

const path = { id: slug };
const funnel = { funnelId: slug };

export const statuses: Record<string, Case<WeeekClient>> = {
  listFunnelStatuses: {
    facade: (client, call) => client.statuses.list(slug, call),
    http: (client, call) => client.http.GET("/crm/funnels/{funnelId}/statuses", { params: { path: funnel }, call }),
    payload: "/statuses",
  },
  createFunnelStatus: {
    facade: (client, call) => client.statuses.create(slug, { name: "Won" }, call),
    http: (client, call) =>
      client.http.POST("/crm/funnels/{funnelId}/statuses", { params: { path: funnel }, body: {}, call }),
    payload: "/status",
  },
  getFunnelStatus: {
    facade: (client, call) => client.statuses.get(slug, call),
    http: (client, call) => client.http.GET("/crm/statuses/{id}", { params: { path }, call }),
    payload: "/status",
  },
  updateFunnelStatus: {
    facade: (client, call) => client.statuses.update(slug, { name: "Won" }, call),
    http: (client, call) => client.http.PUT("/crm/statuses/{id}", { params: { path }, body: {}, call }),
    payload: "/status",
  },
  deleteFunnelStatus: {
    facade: (client, call) => client.statuses.delete(slug, call),
    http: (client, call) => client.http.DELETE("/crm/statuses/{id}", { params: { path }, call }),
  },
};
