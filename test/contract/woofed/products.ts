import type { WoofedClient } from "crm-deals/woofed";
import type { Lines } from "../lines.ts";

export const products: Lines<WoofedClient> = {
  searchProducts: {
    line: (woofed, call) =>
      woofed.products.search({ name_cont: "door", amount_in_cents_gteq: 50000, s: "amount_in_cents desc" }, call),
    sends: {
      body: {
        query: {
          name_cont: "door",
          amount_in_cents_gteq: 50000,
          s: ["amount_in_cents desc", "identifier asc", "name asc"],
        },
      },
    },
  },
  getProduct: (woofed, call) => woofed.products.get(5, call),
  createProduct: (woofed, call) =>
    woofed.products.create({ name: "Oak door", amount_in_cents: 60000, custom_attributes: { width: 90 } }, call),
  updateProduct: (woofed, call) => woofed.products.update(5, { amount_in_cents: 57500, quantity_available: 12 }, call),
};
