import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const funnels: Lines<WeeekClient> = {
  listFunnels: (weeek, call) => weeek.funnels.list(call),
  createFunnel: (weeek, call) => weeek.funnels.create({ name: "Furniture", currencyId: 2, isPrivate: true }, call),
  getFunnel: (weeek, call) => weeek.funnels.get("pW7sLx2GjM9bTe5F", call),
  updateFunnel: (weeek, call) => weeek.funnels.update("pW7sLx2GjM9bTe5F", { name: "Doors", isPrivate: false }, call),
  deleteFunnel: (weeek, call) => weeek.funnels.delete("pW7sLx2GjM9bTe5F", call),

  createFunnelCustomField: (weeek, call) =>
    weeek.funnels.customFields.create("pW7sLx2GjM9bTe5F", { name: "Delivery", type: "select" }, call),
  updateFunnelCustomField: (weeek, call) =>
    weeek.funnels.customFields.update(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { name: "Kind of delivery" },
      call,
    ),
  deleteFunnelCustomField: (weeek, call) =>
    weeek.funnels.customFields.delete("pW7sLx2GjM9bTe5F", "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  moveFunnelCustomField: (weeek, call) =>
    weeek.funnels.customFields.move(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { after: "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3" },
      call,
    ),
  createFunnelCustomFieldOption: (weeek, call) =>
    weeek.funnels.customFields.options.create(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { name: "Express", color: "turquoise" },
      call,
    ),
  updateFunnelCustomFieldOption: (weeek, call) =>
    weeek.funnels.customFields.options.update(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { name: "Express", color: "light_blue" },
      call,
    ),
  deleteFunnelCustomFieldOption: (weeek, call) =>
    weeek.funnels.customFields.options.delete(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      call,
    ),
  moveFunnelCustomFieldOption: (weeek, call) =>
    weeek.funnels.customFields.options.move(
      "pW7sLx2GjM9bTe5F",
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { before: "94b7d1e2-6f3a-4c58-b0d9-2a71e5c8f306" },
      call,
    ),

  listFunnelStatuses: (weeek, call) => weeek.statuses.list("pW7sLx2GjM9bTe5F", call),
  createFunnelStatus: (weeek, call) => weeek.statuses.create("pW7sLx2GjM9bTe5F", { name: "Offer made" }, call),
  getFunnelStatus: (weeek, call) => weeek.statuses.get("Zc4nHq8RtV1yKd6S", call),
  updateFunnelStatus: (weeek, call) => weeek.statuses.update("Zc4nHq8RtV1yKd6S", { name: "Delivery" }, call),
  deleteFunnelStatus: (weeek, call) => weeek.statuses.delete("Zc4nHq8RtV1yKd6S", call),

  listCurrencies: (weeek, call) => weeek.currencies.list(call),
};
