import type { WoofedClient } from "crm-deals/woofed";
import type { Lines } from "../lines.ts";

export const deals: Lines<WoofedClient> = {
  searchDeals: (woofed, call) =>
    woofed.deals.search({ status_eq: "open", stage_id_in: [1, 2], s: ["name asc", "id asc"] }, call),
  getDeal: (woofed, call) => woofed.deals.get(7, call),
  createDeal: (woofed, call) =>
    woofed.deals.create(
      { name: "Oak doors", stage_id: 1, contact_id: 12, custom_attributes: { source: "Fair" } },
      call,
    ),
  updateDeal: (woofed, call) =>
    woofed.deals.update(7, { status: "lost", lost_reason: "Too expensive", lost_at: "2026-03-11T14:40:27Z" }, call),
  upsertDeal: (woofed, call) => woofed.deals.upsert({ contact_id: 12, name: "Oak doors", status: "won" }, call),
  createDealEvent: (woofed, call) =>
    woofed.deals.events.create(7, { kind: "note", content: "Called about the delivery date." }, call),

  createDealProduct: (woofed, call) =>
    woofed.dealProducts.create({ product_id: 5, deal_id: 7, quantity: 3, unit_amount_in_cents: 60000 }, call),
  getDealProduct: (woofed, call) => woofed.dealProducts.get(21, call),
  updateDealProduct: (woofed, call) =>
    woofed.dealProducts.update(21, { quantity: 4, unit_amount_in_cents: 57500 }, call),

  createDealAssignee: (woofed, call) => woofed.dealAssignees.create({ user_id: 3, deal_id: 7 }, call),
  deleteDealAssignee: (woofed, call) => woofed.dealAssignees.delete(33, call),
};
