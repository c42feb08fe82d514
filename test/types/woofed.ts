import type { ContactCreate, WoofedClient } from "crm-deals/woofed";
import { createWoofedClient } from "crm-deals/woofed";
import { type Equal, holds } from "./expect.ts";

declare const woofed: WoofedClient;
const { deals, dealProducts, dealAssignees, contacts, products, users, http } = woofed;

holds<Equal<ContactCreate["label_list"], string | string[] | undefined>>();

// An event to create is one of four, told apart by `kind`; nothing else is required.
deals.events.create(1, { kind: "note" });
// @ts-expect-error the server alone records this kind
deals.events.create(1, { kind: "deal_won" });
// @ts-expect-error `kind` is missing
deals.events.create(1, { content: "x" });
// @ts-expect-error a note goes through no app
deals.events.create(1, { kind: "note", app_id: 1 });
// @ts-expect-error the other app's messages
deals.events.create(1, { kind: "chatwoot_message", app_type: "Apps::EvolutionApi" });
// @ts-expect-error a misspelt member
deals.events.create(1, { kind: "chatwoot_message", additional_attributes: { inbox_id: "1" } });

// What the methods take.
deals.search({ name_cont: "x" }, { page: 2, maxPages: 3 });
// @ts-expect-error an id is a number
deals.get("1");
// @ts-expect-error `contact_id` is missing
deals.create({ stage_id: 1 });
// @ts-expect-error a misspelt member
deals.update(1, { stage: 2 });
// @ts-expect-error not a status
deals.update(1, { status: "closed" });
// @ts-expect-error text members take no null, the server would fail
deals.update(1, { lost_reason: null });
// @ts-expect-error a phone is a text: a number is a 500
contacts.create({ phone: 5541996910256 });
// @ts-expect-error `additional_attributes` cannot be written
contacts.create({ additional_attributes: {} });
// @ts-expect-error an amount is a number of cents
products.create({ amount_in_cents: "R$ 199,00" });
// @ts-expect-error there is no `id` to write
products.update(1, { id: 2 });
// @ts-expect-error `deal_id` is missing
dealProducts.create({ product_id: 1 });
// @ts-expect-error a product in a deal stays with its deal
dealProducts.update(1, { deal_id: 2 });
// @ts-expect-error `user_id` is missing
dealAssignees.create({ deal_id: 1 });
// @ts-expect-error an id is a number
dealAssignees.delete("1");
// @ts-expect-error `password` is missing
users.create({ email: "tim@maia.example" });
// @ts-expect-error not what a user can do
users.create({ email: "tim@maia.example", password: "123456", job_description: "sales_manager" });
// @ts-expect-error `limit` is not an option
deals.search({}, { limit: 10 });
// @ts-expect-error pages count from 1
deals.search({}, { page: 0 });
declare const page: number | undefined;
deals.search({}, { page });
// @ts-expect-error `accountId` is missing
createWoofedClient({ token: "t" });
// @ts-expect-error an account's id is a number
createWoofedClient({ token: "t", accountId: "1" });

// The path client.
async function pathClient() {
  const { data, error } = await http.GET("/api/v1/accounts/{account_id}/deals/{id}", {
    params: { path: { account_id: 1, id: 1 } },
  });
  if (error) return error.body.error;
  return data.stage.name;
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, string | undefined>>();
async function unwrappedErrors() {
  const { error } = await http.POST("/api/v1/accounts/{account_id}/contacts/upsert", {
    params: { path: { account_id: 1 } },
    body: { phone: "55" },
  });
  return error && "phone" in error.body ? error.body.phone : undefined;
}
holds<Equal<Awaited<ReturnType<typeof unwrappedErrors>>, string[] | undefined>>();
// @ts-expect-error `account_id` is missing
http.GET("/api/v1/accounts/{account_id}/deals/{id}", { params: { path: { id: 1 } } });
