import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { otherUuid, slug, uuid } from "./ids.ts";

const path = { id: slug };
const field = { funnel_id: slug, id: uuid };
const option = { name: "Express", color: "light_blue" } as const;
const optionPath = { funnel_id: slug, custom_field_id: uuid, id: otherUuid };

export const funnels: Record<string, Case<WeeekClient>> = {
  listFunnels: {
    facade: (client, call) => client.funnels.list(call),
    http: (client, call) => client.http.GET("/crm/funnels", { call }),
    payload: "/funnels",
  },
  createFunnel: {
    facade: (client, call) => client.funnels.create({ name: "Repairs", isPrivate: 1 }, call),
    http: (client, call) => client.http.POST("/crm/funnels", { body: { isPrivate: true }, call }),
    payload: "/funnel",
  },
  getFunnel: {
    facade: (client, call) => client.funnels.get(slug, call),
    http: (client, call) => client.http.GET("/crm/funnels/{id}", { params: { path }, call }),
    payload: "/funnel",
  },
  updateFunnel: {
    facade: (client, call) => client.funnels.update(slug, { name: "Repairs" }, call),
    http: (client, call) => client.http.PUT("/crm/funnels/{id}", { params: { path }, body: { currencyId: 2 }, call }),
    payload: "/funnel",
  },
  deleteFunnel: {
    facade: (client, call) => client.funnels.delete(slug, call),
    http: (client, call) => client.http.DELETE("/crm/funnels/{id}", { params: { path }, call }),
  },
  createFunnelCustomField: {
    facade: (client, call) =>
      client.funnels.customFields.create(slug, { type: "link", name: null, config: null }, call),
    http: (client, call) =>
      client.http.POST("/crm/funnels/{funnel_id}/custom-fields", {
        params: { path: { funnel_id: slug } },
        body: { type: "number", config: { type: "percent", precision: null } },
        call,
      }),
    payload: "/customField",
  },
  updateFunnelCustomField: {
    facade: (client, call) => client.funnels.customFields.update(slug, uuid, { name: "Delivery" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/funnels/{funnel_id}/custom-fields/{id}", {
        params: { path: field },
        body: { config: { type: "radio" } },
        call,
      }),
    payload: "/customField",
  },
  deleteFunnelCustomField: {
    facade: (client, call) => client.funnels.customFields.delete(slug, uuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/funnels/{funnel_id}/custom-fields/{id}", { params: { path: field }, call }),
  },
  moveFunnelCustomField: {
    facade: (client, call) => client.funnels.customFields.move(slug, uuid, { after: otherUuid }, call),
    http: (client, call) =>
      client.http.POST("/crm/funnels/{funnel_id}/custom-fields/{id}/move", {
        params: { path: field },
        body: { before: otherUuid },
        call,
      }),
  },
  createFunnelCustomFieldOption: {
    facade: (client, call) => client.funnels.customFields.options.create(slug, uuid, option, call),
    http: (client, call) =>
      client.http.POST("/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options", {
        params: { path: { funnel_id: slug, custom_field_id: uuid } },
        body: option,
        call,
      }),
    payload: "/option",
  },
  updateFunnelCustomFieldOption: {
    facade: (client, call) => client.funnels.customFields.options.update(slug, uuid, otherUuid, option, call),
    http: (client, call) =>
      client.http.PUT("/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options/{id}", {
        params: { path: optionPath },
        body: option,
        call,
      }),
    payload: "/option",
  },
  deleteFunnelCustomFieldOption: {
    facade: (client, call) => client.funnels.customFields.options.delete(slug, uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options/{id}", {
        params: { path: optionPath },
        call,
      }),
  },
  moveFunnelCustomFieldOption: {
    facade: (client, call) => client.funnels.customFields.options.move(slug, uuid, otherUuid, { before: uuid }, call),
    http: (client, call) =>
      client.http.POST("/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options/{id}/move", {
        params: { path: optionPath },
        body: { after: uuid },
        call,
      }),
  },
};
