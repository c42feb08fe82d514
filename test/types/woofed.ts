import type { ListOptions, Paginated } from "crm-deals";
import type {
  Contact,
  ContactCreate,
  ContactDetails,
  ContactUpsert,
  DealAssignee,
  DealAssigneeCreate,
  DealEvent,
  DealEventCreate,
  DealProductCreate,
  DealProductDetails,
  DealProductUpdate,
  DealUpdated,
  DealUpsert,
  Product,
  ProductCreate,
  ProductDetails,
  ProductUpdate,
  ProductUpdated,
  SearchOptions,
  User,
  UserCreate,
  WoofedClient,
} from "crm-deals/woofed";
import { createWoofedClient, type Deal, type DealCreate, type DealDetails, type DealUpdate } from "crm-deals/woofed";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const woofed: WoofedClient;
const { deals, dealProducts, dealAssignees, contacts, products, users, http } = woofed;

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

type DealProductMembers =
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
  | "account_id";

type ContactMembers =
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
  | "chatwoot_conversations_label_list";

type ContactWrite = "full_name" | "phone" | "email" | "label_list" | "custom_attributes";

type ProductMembers =
  | "id"
  | "identifier"
  | "amount_in_cents"
  | "quantity_available"
  | "description"
  | "name"
  | "custom_attributes"
  | "additional_attributes"
  | "created_at"
  | "updated_at"
  | "account_id";

type ProductWrite =
  | "identifier"
  | "name"
  | "description"
  | "amount_in_cents"
  | "quantity_available"
  | "custom_attributes"
  | "additional_attributes";

type EventMembers =
  | "id"
  | "deal_id"
  | "contact_id"
  | "app_type"
  | "app_id"
  | "kind"
  | "scheduled_at"
  | "done_at"
  | "from_me"
  | "status"
  | "custom_attributes"
  | "additional_attributes"
  | "created_at"
  | "updated_at"
  | "title"
  | "auto_done"
  | "account_id"
  | "done"
  | "send_now"
  | "files"
  | "files_events"
  | "invalid_files";

type NoteWrite =
  | "title"
  | "content"
  | "done"
  | "auto_done"
  | "done_at"
  | "scheduled_at"
  | "send_now"
  | "custom_attributes";

// What a deal has.
holds<Equal<Required<Deal>, DealMembers>>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Optional<DealUpdated>, "created_at" | "custom_attributes">>();
holds<Equal<keyof DealUpdated, DealMembers>>();
holds<Equal<Deal["custom_attributes"], Record<string, unknown> | null>>();
holds<Equal<Required<DealDetails>, DealMembers | "contact" | "stage" | "deal_assignees" | "deal_products">>();
holds<Equal<Optional<DealDetails>, "pipeline">>();
holds<Equal<keyof DealDetails["contact"], keyof Contact>>();
holds<
  Equal<
    Required<DealDetails["stage"]>,
    "id" | "name" | "pipeline_id" | "position" | "created_at" | "updated_at" | "account_id"
  >
>();
holds<
  Equal<Required<NonNullable<DealDetails["pipeline"]>>, "id" | "name" | "created_at" | "updated_at" | "account_id">
>();
holds<Equal<keyof DealDetails["deal_assignees"][number], keyof DealAssignee>>();
holds<Equal<Required<DealDetails["deal_products"][number]>, DealProductMembers>>();
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

// What a contact has.
holds<Equal<Required<Contact>, ContactMembers>>();
holds<Equal<Optional<Contact>, never>>();
holds<Equal<Required<ContactDetails>, ContactMembers | "deals" | "events">>();
holds<Equal<Optional<ContactDetails>, never>>();
holds<Equal<Required<ContactDetails["deals"][number]>, DealMembers>>();
holds<Equal<Required<ContactDetails["events"][number]>, EventMembers>>();
holds<Equal<Optional<ContactCreate>, ContactWrite>>();
holds<Equal<Required<ContactCreate>, never>>();
holds<Equal<Optional<ContactUpsert>, ContactWrite>>();
holds<Equal<Required<ContactUpsert>, never>>();
holds<Equal<ContactCreate["label_list"], string | string[] | undefined>>();

// What a product has.
holds<Equal<Required<Product>, ProductMembers>>();
holds<Equal<Optional<Product>, never>>();
holds<Equal<Required<ProductDetails>, ProductMembers | "deal_products">>();
holds<Equal<Required<ProductDetails["deal_products"][number]>, DealProductMembers>>();
holds<Equal<Optional<ProductUpdated>, "created_at">>();
holds<Equal<keyof ProductUpdated, ProductMembers>>();
holds<Equal<Optional<ProductCreate>, ProductWrite>>();
holds<Equal<Required<ProductCreate>, never>>();
holds<Equal<Optional<ProductUpdate>, ProductWrite>>();
holds<Equal<Required<ProductUpdate>, never>>();

// What a user has.
holds<
  Equal<
    Required<User>,
    | "id"
    | "full_name"
    | "email"
    | "created_at"
    | "updated_at"
    | "phone"
    | "language"
    | "notifications"
    | "avatar_url"
    | "job_description"
    | "account_id"
  >
>();
holds<Equal<Optional<User>, "theme_preference">>();
holds<Equal<User["theme_preference"], string | undefined>>();
holds<Equal<Required<User["notifications"]>, "webpush_notify_on_event_expired">>();
holds<Equal<User["notifications"]["webpush_notify_on_event_expired"], boolean | null>>();
holds<Equal<Required<UserCreate>, "email" | "password">>();
holds<
  Equal<
    Optional<UserCreate>,
    | "password_confirmation"
    | "full_name"
    | "phone"
    | "language"
    | "avatar_url"
    | "job_description"
    | "webpush_notify_on_event_expired"
  >
>();
holds<Equal<UserCreate["job_description"], User["job_description"] | undefined>>();

// What belongs to a deal.
holds<Equal<Required<DealProductDetails>, DealProductMembers | "product" | "deal">>();
holds<Equal<Required<DealProductDetails["product"]>, ProductMembers>>();
holds<Equal<Required<DealProductDetails["deal"]>, DealMembers>>();
holds<Equal<Required<DealProductCreate>, "product_id" | "deal_id">>();
holds<
  Equal<Optional<DealProductCreate>, "quantity" | "unit_amount_in_cents" | "product_name" | "product_identifier">
>();
holds<Equal<Optional<DealProductUpdate>, Optional<DealProductCreate>>>();
holds<Equal<Required<DealProductUpdate>, never>>();
holds<Equal<Required<DealAssignee>, "id" | "deal_id" | "user_id" | "created_at" | "updated_at" | "account_id">>();
holds<Equal<Optional<DealAssignee>, never>>();
holds<Equal<Required<DealAssigneeCreate>, "user_id" | "deal_id">>();
holds<Equal<Optional<DealAssigneeCreate>, never>>();
holds<Equal<Required<DealEvent>, EventMembers>>();
holds<Equal<Optional<DealEvent>, "content">>();

// An event to create is one of four, told apart by `kind`; nothing else is required.
type Kind = "note" | "activity" | "chatwoot_message" | "evolution_api_message";
type Create<K extends Kind> = Extract<DealEventCreate, { kind: K }>;
holds<Equal<DealEventCreate["kind"], Kind>>();
holds<
  Equal<
    DealEvent["kind"],
    | Kind
    | "deal_stage_change"
    | "deal_opened"
    | "deal_won"
    | "deal_lost"
    | "deal_reopened"
    | "deal_product_added"
    | "deal_product_removed"
  >
>();
holds<Equal<Required<Create<"note">>, "kind">>();
holds<Equal<Required<Create<"activity">>, "kind">>();
holds<Equal<Required<Create<"chatwoot_message">>, "kind">>();
holds<Equal<Required<Create<"evolution_api_message">>, "kind">>();
holds<Equal<Optional<Create<"note">>, NoteWrite>>();
holds<Equal<Optional<Create<"activity">>, NoteWrite>>();
holds<Equal<Optional<Create<"chatwoot_message">>, NoteWrite | "app_type" | "app_id" | "additional_attributes">>();
holds<Equal<Optional<Create<"evolution_api_message">>, NoteWrite | "app_type" | "app_id">>();
deals.events.create(1, { kind: "note" });
deals.events.create(1, { kind: "activity", title: "Call", scheduled_at: "2026-01-20T14:00:00Z", done: false });
deals.events.create(1, {
  kind: "chatwoot_message",
  content: "How are you?",
  scheduled_at: "2026-01-20T14:00:00Z",
  auto_done: true,
  app_type: "Apps::Chatwoot",
  app_id: 6,
  additional_attributes: { chatwoot_inbox_id: "62483", template_body_params: { name: "Tim" } },
});
deals.events.create(1, { kind: "evolution_api_message", send_now: true, app_type: "Apps::EvolutionApi", app_id: 5 });

// @ts-expect-error not a kind
deals.events.create(1, { kind: "call" });
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

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.search>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<DealDetails>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<DealUpdated>>>();
holds<Equal<ReturnType<typeof deals.upsert>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.events.create>, Promise<DealEvent>>>();
holds<Equal<ReturnType<typeof dealProducts.create>, Promise<DealProductDetails>>>();
holds<Equal<ReturnType<typeof dealProducts.get>, Promise<DealProductDetails>>>();
holds<Equal<ReturnType<typeof dealProducts.update>, Promise<DealProductDetails>>>();
holds<Equal<ReturnType<typeof dealAssignees.create>, Promise<DealAssignee>>>();
holds<Equal<ReturnType<typeof dealAssignees.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof contacts.search>, Paginated<Contact>>>();
holds<Equal<ReturnType<typeof contacts.get>, Promise<ContactDetails>>>();
holds<Equal<ReturnType<typeof contacts.create>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.upsert>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof products.search>, Paginated<Product>>>();
holds<Equal<ReturnType<typeof products.get>, Promise<ProductDetails>>>();
holds<Equal<ReturnType<typeof products.create>, Promise<Product>>>();
holds<Equal<ReturnType<typeof products.update>, Promise<ProductUpdated>>>();
holds<Equal<ReturnType<typeof users.search>, Paginated<User>>>();
holds<Equal<ReturnType<typeof users.create>, Promise<User>>>();
holds<Equal<Exclude<Optional<SearchOptions>, keyof ListOptions>, "page">>();
deals.search({ name_cont: "x" }, { page: 2, maxPages: 3 });
contacts.create({ phone: "+5541996910256", label_list: ["vip"] });
contacts.upsert({ phone: "+5541996910256", label_list: "vip, trial" });
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
// @ts-expect-error a phone is a text: a number is a 500
contacts.create({ phone: 5541996910256 });
// @ts-expect-error nor in an upsert
contacts.upsert({ phone: 5541996910256 });
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
// @ts-expect-error there is no option `limit`
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
