import type { Paginated } from "crm-deals";
import type { DealUpdated, DealUpsert, WoofedClient } from "crm-deals/woofed";
import { createWoofedClient, type Deal, type DealCreate, type DealDetails, type DealUpdate } from "crm-deals/woofed";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const woofed: WoofedClient;
const { deals, http } = woofed;

type DealMembers =
  | "id"
  | "name"
  | "status"
  | "stage_id"
  | "contact_id"
  | "custom_attributes"
  | "created_at"
  | "updated_at"
  | "pipeline_id"
  | "position"
  | "created_by_id"
  | "total_deal_products_amount_in_cents"
  | "lost_at"
  | "won_at"
  | "lost_reason"
  | "account_id";

// What a deal has.
holds<Equal<Required<Deal>, DealMembers>>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Optional<DealUpdated>, "created_at" | "custom_attributes">>();
holds<Equal<keyof DealUpdated, DealMembers>>();
holds<
  Equal<Required<DealDetails>, DealMembers | "contact" | "stage" | "pipeline" | "deal_assignees" | "deal_products">
>();
holds<
  Equal<
    Required<DealDetails["contact"]>,
    | "id"
    | "full_name"
    | "phone"
    | "email"
    | "custom_attributes"
    | "additional_attributes"
    | "app_type"
    | "app_id"
    | "created_at"
    | "updated_at"
    | "account_id"
    | "label_list"
    | "chatwoot_conversations_label_list"
  >
>();
holds<
  Equal<
    Required<DealDetails["stage"]>,
    "id" | "name" | "pipeline_id" | "position" | "created_at" | "updated_at" | "account_id"
  >
>();
holds<Equal<Required<DealDetails["pipeline"]>, "id" | "name" | "created_at" | "updated_at" | "account_id">>();
holds<
  Equal<
    Required<DealDetails["deal_assignees"][number]>,
    "id" | "deal_id" | "user_id" | "created_at" | "updated_at" | "account_id"
  >
>();
holds<
  Equal<
    Required<DealDetails["deal_products"][number]>,
    | "id"
    | "product_id"
    | "deal_id"
    | "created_at"
    | "updated_at"
    | "unit_amount_in_cents"
    | "product_identifier"
    | "product_name"
    | "total_amount_in_cents"
    | "quantity"
    | "account_id"
  >
>();
holds<Equal<Required<DealCreate>, "stage_id" | "contact_id">>();
holds<
  Equal<
    Optional<DealUpdate>,
    | "name"
    | "status"
    | "stage_id"
    | "pipeline_id"
    | "contact_id"
    | "position"
    | "lost_reason"
    | "lost_at"
    | "won_at"
    | "custom_attributes"
    | "contact_attributes"
  >
>();
holds<Equal<Required<DealUpdate>, never>>();
holds<Equal<DealUpsert, DealUpdate>>();
holds<Equal<keyof DealCreate, keyof DealUpdate>>();
holds<Equal<keyof NonNullable<DealCreate["contact_attributes"]>, "id" | "full_name" | "phone" | "email">>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.search>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<DealDetails>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<DealUpdated>>>();
holds<Equal<ReturnType<typeof deals.upsert>, Promise<Deal>>>();
deals.search({ name_cont: "x" }, { page: 2, maxPages: 3 });
deals.create({ stage_id: 1, contact_id: 1, custom_attributes: { source: "Website", budget: 15000 } });

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
// @ts-expect-error there is no option `limit`
deals.search({}, { limit: 10 });
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
// @ts-expect-error `account_id` is missing
http.GET("/api/v1/accounts/{account_id}/deals/{id}", { params: { path: { id: 1 } } });
