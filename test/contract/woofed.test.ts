import { createWoofedClient } from "crm-deals/woofed";
import { contract } from "./harness.ts";
import { contacts } from "./woofed/contacts.ts";
import { deals } from "./woofed/deals.ts";
import { products } from "./woofed/products.ts";
import { users } from "./woofed/users.ts";

contract("woofed", {
  createClient: (options) => createWoofedClient({ token: "token", accountId: 4, ...options }),
  lines: { ...deals, ...contacts, ...products, ...users },
  own: { account_id: "4" },
});
