/** WoofedCRM's typed searches: what compiles, and what does not. */
import type { DealQuery, WoofedClient } from "crm-deals/woofed";
import { type Equal, holds } from "./expect.ts";

declare const woofed: WoofedClient;
const { contacts, deals, products, users, http } = woofed;

// Nothing is required, and `undefined` is the same as absent.
contacts.search({ full_name_cont: undefined, id_in: undefined, phone_present: undefined, s: undefined });

// Each family of predicates takes its own kind of value.
contacts.search({ full_name_cont: "x", phone_present: true, id_in: [1, 2], s: "created_at desc" });
contacts.search({ id_eq: 1, id_not_eq: 2, id_lt: 3, id_lteq: 4, id_gt: 5, id_gteq: 6 });
contacts.search({ id_not_in: [1], id_eq_any: [1, 2], id_gt_all: [1], id_in_any: [1], id_not_in_all: [2] });
contacts.search({ email_i_cont: "x", email_not_start: "x", email_end_any: ["a", "b"], email_matches: "%@%" });
contacts.search({ email_present: true, email_blank: true, email_null: false, email_not_null: true });
contacts.search({ custom_attributes_null: true, additional_attributes_not_null: true, id_not_null: true });
contacts.search({ created_at_gteq: "2026-01-01T00:00:00Z", updated_at_lt: "2026-02-01T00:00:00Z" });
contacts.search({ created_at_gteq: new Date(), updated_at_in: [new Date(), "2026-02-01T00:00:00+03:00"] });
declare const ids: readonly number[];
deals.search({ id_in: ids });

// Associations by their prefix.
contacts.search({ labels_name_cont_any: ["vip"], chatwoot_conversations_labels_id_eq: 1, deals_status_eq: "won" });
deals.search({ status_in: ["open", "won"], pipeline_name_cont: "sales", contact_email_end: ".example" });
deals.search({ users_id_in: [7], creator_job_description_eq: "ceo", won_at_null: true, lost_at_gteq: "2026-01-01" });
deals.search({ users_id_not_eq: 7, contact_email_cont_any: ["a", "b"], stage_created_at_lt: new Date() });
products.search({ deal_products_quantity_gteq: 2, attachments_file_type_in: ["image", 1] });
products.search({ name_cont: "Car", amount_in_cents_gteq: 1000, attachments_file_type_eq: "image" });
users.search({ job_description_in: ["ceo", "cfo"], deals_total_deal_products_amount_in_cents_gt: 0 });

// Sorts: a field alone, with its direction, or several.
deals.search({ sorts: ["stage_name asc", "created_at desc"] });
products.search({ s: "amount_in_cents desc" });

// What goes beyond the typed searches goes through the path client.
http.POST("/api/v1/accounts/{account_id}/contacts/search", {
  params: { path: { account_id: 1 } },
  body: { query: { full_name_or_email_cont: "x", m: "or" } },
});

holds<Equal<DealQuery["status_eq"], "open" | "won" | "lost" | undefined>>();
holds<Equal<DealQuery["won_at_lt"], string | Date | undefined>>();
holds<Equal<DealQuery["stage_created_at_in"], readonly (string | Date)[] | undefined>>();

// @ts-expect-error a misspelt field
contacts.search({ full_nmae_cont: "x" });
// @ts-expect-error a misspelt predicate
contacts.search({ full_name_contains: "x" });
// @ts-expect-error a field without a predicate
contacts.search({ full_name: "x" });
// @ts-expect-error `in` takes a list
contacts.search({ id_in: 1 });
// @ts-expect-error a list of the field's own type
contacts.search({ id_in: ["1"] });
// @ts-expect-error `_any` takes a list
contacts.search({ email_cont_any: "x" });
// @ts-expect-error `eq` takes one value
contacts.search({ id_eq: [1] });
// @ts-expect-error `present` takes a boolean
contacts.search({ phone_present: "yes" });
// @ts-expect-error a phone is a text
contacts.search({ phone_eq: 5541996910256 });
// @ts-expect-error `cont` takes a text
contacts.search({ phone_cont: 55 });
// @ts-expect-error the predicates with a boolean have no `_any`
contacts.search({ phone_present_any: [true] });
// @ts-expect-error null is dropped by the server and would find everything
contacts.search({ id_eq: null });
// @ts-expect-error a label list cannot be searched, `labels_name` can
contacts.search({ label_list_cont_any: ["vip"] });
// @ts-expect-error a free map can be there or not, and no more
contacts.search({ custom_attributes_cont: "x" });
// @ts-expect-error a number is not compared as text
deals.search({ id_cont: "1" });
// @ts-expect-error not a status
deals.search({ status_eq: "closed" });
// @ts-expect-error a deal's own free fields cannot be searched
deals.search({ custom_attributes_present: true });
// @ts-expect-error a contact's association is not a deal's
deals.search({ contact_labels_name_eq: "vip" });
// @ts-expect-error a time is not compared as text
deals.search({ created_at_cont: "2026" });
// @ts-expect-error nor is an association's
deals.search({ contact_created_at_start: "2026" });
// @ts-expect-error no field is a boolean
contacts.search({ full_name_true: true });
// @ts-expect-error the server finds nothing by `present` on a time
deals.search({ won_at_present: true });
// @ts-expect-error nor on a number
contacts.search({ id_present: true });
// @ts-expect-error nor does a free map tell by it
contacts.search({ custom_attributes_present: true });
// @ts-expect-error the server fails on negative conditions on labels
contacts.search({ labels_name_not_eq: "vip" });
// @ts-expect-error and on this one
contacts.search({ labels_name_not_null: true });
// @ts-expect-error an attachment's type is a number in the database
products.search({ attachments_file_type_cont: "image" });
// @ts-expect-error products have no `id` to search by
products.search({ id_eq: 1 });
// @ts-expect-error nor to sort by
products.search({ s: "id asc" });
// @ts-expect-error not a direction
users.search({ s: "created_at down" });
// @ts-expect-error not what a user can do
users.search({ job_description_eq: "sales_manager" });
// @ts-expect-error a user's secrets cannot be searched
users.search({ encrypted_password_eq: "x" });
// @ts-expect-error a page is a number
users.search({}, { page: "2" });
