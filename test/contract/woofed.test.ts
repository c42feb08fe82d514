import { createWoofedClient } from "crm-deals/woofed";
import { contract } from "./harness.ts";
import { contacts } from "./woofed/contacts.ts";
import { deals } from "./woofed/deals.ts";
import { products } from "./woofed/products.ts";
import { settings } from "./woofed/settings.ts";
import { users } from "./woofed/users.ts";

contract("woofed", {
  createClient: (options) => createWoofedClient({ token: "token", accountId: 4, ...options }),
  lines: { ...deals, ...contacts, ...products, ...settings, ...users },
  own: { account_id: "4" },
});
