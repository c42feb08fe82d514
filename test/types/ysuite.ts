import type { Paginated } from "crm-deals";
import type {
  Contact,
  ContactCreate,
  ContactFilter,
  ContactReference,
  Deal,
  DealChanges,
  DealCreate,
  DealFilter,
  DealReference,
  DealUpdate,
  Estimate,
  EstimateCreate,
  EstimateDetail,
  EstimateFilter,
  EstimateReference,
  Invoice,
  InvoiceCreate,
  InvoiceDetail,
  InvoiceFilter,
  InvoiceReference,
  Lead,
  LeadCreate,
  LeadFilter,
  LeadReference,
  LineItemCreate,
  YsuiteClient,
} from "crm-deals/ysuite";
import { createYsuiteClient } from "crm-deals/ysuite";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const ysuite: YsuiteClient;
const { deals, contacts, leads, invoices, estimates, http } = ysuite;
const deal: DealCreate = { deal_name: "Acme", pipeline_id: 1, cstid: 10 };

// What a deal has.
holds<
  Equal<
    Required<Deal>,
    | "deal_id"
    | "deal_name"
    | "deal_amount"
    | "deal_source"
    | "deal_expected_close_date"
    | "pipeline_id"
    | "cstid"
    | "owner"
  >
>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Required<DealReference>, "deal_id" | "deal_name">>();
holds<Equal<Required<DealCreate>, "deal_name" | "pipeline_id" | "cstid">>();
holds<Equal<Required<DealUpdate>, "deal_name" | "pipeline_id" | "cstid">>();
holds<
  Equal<
    Optional<DealCreate>,
    | "deal_amount"
    | "deal_amount_currency"
    | "deal_owner_id"
    | "deal_contact_id"
    | "deal_expected_close_date"
    | "deal_source"
    | "deal_description"
    | "deal_assignedto"
    | "tag_ids"
  >
>();
holds<Equal<keyof DealUpdate, keyof DealCreate>>();
holds<Equal<Required<DealChanges>, never>>();
holds<Equal<keyof DealChanges, keyof DealUpdate>>();
holds<
  Equal<
    keyof DealFilter,
    | "pageSize"
    | "pageIndex"
    | "search"
    | "pipeline_id"
    | "deal_current_stage"
    | "cstid"
    | "deal_owner_id"
    | "sortBy"
    | "sortOrder"
  >
>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.list>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<DealReference>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<void>>>();
holds<Equal<ReturnType<typeof deals.change>, Promise<void>>>();
holds<Equal<ReturnType<typeof deals.delete>, Promise<void>>>();
deals.change(7, { deal_amount: 18000 });
deals.list({ pageIndex: 0, sortOrder: "asc", cstid: undefined }, { signal: AbortSignal.timeout(1), maxPages: 3 });

// @ts-expect-error a filter that does not exist
deals.list({ pipelineId: 1 });
// @ts-expect-error not a sort order
deals.list({ sortOrder: "up" });
// @ts-expect-error an id is a number
deals.get("7");
// @ts-expect-error `cstid` is missing
deals.create({ deal_name: "Acme", pipeline_id: 1 });
// @ts-expect-error a misspelt member
deals.create({ ...deal, deal_nmae: "Acme" });
// @ts-expect-error money is a number
deals.create({ ...deal, deal_amount: "15000" });
// @ts-expect-error the stage cannot be written
deals.update(7, { ...deal, deal_current_stage: 1 });
// @ts-expect-error an update wants the three required members again
deals.update(7, { deal_amount: 1 });
// @ts-expect-error a write takes no null
deals.change(7, { deal_amount: null });
// @ts-expect-error `secretKey` is missing
createYsuiteClient({ accessKey: "k" });
// @ts-expect-error an unknown option
createYsuiteClient({ accessKey: "k", secretKey: "s", token: "t" });

// The other resources.
type ListParameters = "pageSize" | "pageIndex" | "search" | "sortBy" | "sortOrder";
holds<Equal<Required<Contact>, "cstid" | "cstname" | "cstemail" | "cstmobile" | "contact_type" | "cstcreated_on">>();
holds<Equal<Optional<Contact>, never>>();
holds<Equal<Contact["contact_type"], 1 | 2>>();
holds<Equal<Required<ContactReference>, "cstid" | "cstname">>();
holds<Equal<Required<ContactCreate>, "cstname" | "contact_type">>();
holds<
  Equal<
    Optional<ContactCreate>,
    | "cstemail"
    | "cstmobile"
    | "cstmobile_country_id"
    | "cstaddress"
    | "ct_taxnumber"
    | "cstnotes"
    | "cstemailnotify"
    | "cstsmsnotify"
    | "cst_whatsapp_notify"
    | "contact_parent"
    | "cst_tag_id"
  >
>();
holds<Equal<keyof ContactFilter, ListParameters | "type">>();
holds<
  Equal<
    Required<Lead>,
    | "cstid"
    | "ct_number"
    | "cstname"
    | "cstemail"
    | "lead_status"
    | "lead_source"
    | "lead_company_name"
    | "owner"
    | "cstcreated_on"
  >
>();
holds<Equal<Lead["lead_status"], "New" | "Contacted" | "Qualified" | "Lost" | "Converted">>();
holds<Equal<Required<LeadReference>, "cstid" | "ct_number">>();
holds<Equal<Required<LeadCreate>, "cstname">>();
holds<
  Equal<
    Optional<LeadCreate>,
    | "cstemail"
    | "cstmobile"
    | "cstmobile_country_id"
    | "cstaddress"
    | "cstnotes"
    | "lead_source"
    | "lead_industry"
    | "lead_company_name"
    | "lead_assignedto"
    | "lead_assignmentgroup"
    | "brand_id"
    | "tag_ids"
  >
>();
holds<Equal<keyof LeadFilter, ListParameters | "lead_status">>();
holds<
  Equal<
    Required<Invoice>,
    "inv_id" | "inv_number" | "customer_id" | "inv_status" | "total" | "amount_due" | "transaction_date" | "due_date"
  >
>();
holds<Equal<Invoice["inv_status"], 0 | 1 | 2>>();
holds<Equal<Required<InvoiceCreate>, "customer_id" | "template_id" | "items">>();
holds<
  Equal<
    Optional<InvoiceCreate>,
    | "transaction_date"
    | "due_date"
    | "reference"
    | "billing_address"
    | "shipping_address"
    | "notes"
    | "terms_conditions"
  >
>();
holds<Equal<keyof InvoiceFilter, ListParameters | "inv_status" | "cstid" | "inv_datetime_from" | "inv_datetime_to">>();
holds<Equal<InvoiceDetail["total"], number>>();
holds<Equal<InvoiceDetail["items"], unknown>>();
holds<Equal<InvoiceReference["inv_id"], unknown>>();
holds<
  Equal<
    Required<Estimate>,
    "est_id" | "est_number" | "customer_id" | "est_status" | "total" | "transaction_date" | "expiry_date"
  >
>();
holds<Equal<Required<EstimateCreate>, "customer_id" | "template_id" | "items">>();
holds<
  Equal<
    Optional<EstimateCreate>,
    "transaction_date" | "expiry_date" | "reference" | "notes" | "terms_conditions" | "deal_id" | "org_currency_id"
  >
>();
holds<Equal<keyof EstimateFilter, ListParameters | "est_status" | "cstid" | "est_datetime_from" | "est_datetime_to">>();
holds<Equal<EstimateDetail["est_number"], string>>();
holds<Equal<EstimateReference["est_id"], unknown>>();
holds<Equal<Required<LineItemCreate>, "item_id" | "item_name" | "quantity" | "price" | "type">>();
holds<Equal<Optional<LineItemCreate>, "description" | "discount" | "discount_type" | "tax_id" | "tax_rate">>();

holds<Equal<ReturnType<typeof contacts.list>, Paginated<Contact>>>();
holds<Equal<ReturnType<typeof contacts.get>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.create>, Promise<ContactReference>>>();
holds<Equal<ReturnType<typeof leads.list>, Paginated<Lead>>>();
holds<Equal<ReturnType<typeof leads.create>, Promise<LeadReference>>>();
holds<Equal<ReturnType<typeof invoices.list>, Paginated<Invoice>>>();
holds<Equal<ReturnType<typeof invoices.get>, Promise<InvoiceDetail>>>();
holds<Equal<ReturnType<typeof invoices.create>, Promise<InvoiceReference>>>();
holds<Equal<ReturnType<typeof estimates.list>, Paginated<Estimate>>>();
holds<Equal<ReturnType<typeof estimates.get>, Promise<EstimateDetail>>>();
holds<Equal<ReturnType<typeof estimates.create>, Promise<EstimateReference>>>();

const item: LineItemCreate = { item_id: 1, item_name: "License", quantity: 1, price: 5000, type: "item" };
// @ts-expect-error the filter is called `type`
contacts.list({ contact_type: 1 });
// @ts-expect-error neither an individual nor a business
contacts.create({ cstname: "Acme", contact_type: 3 });
// @ts-expect-error contacts call it `cst_tag_id`
contacts.create({ cstname: "Acme", contact_type: 2, tag_ids: [1] });
// @ts-expect-error a status is capitalised
leads.list({ lead_status: "new" });
// @ts-expect-error the status cannot be written
leads.create({ cstname: "Acme", lead_status: "New" });
// @ts-expect-error no operation is known that reads a lead
leads.get(42);
// @ts-expect-error the filter is called `cstid`
invoices.list({ customer_id: 10 });
// @ts-expect-error the items are missing
invoices.create({ customer_id: 10, template_id: 2 });
// @ts-expect-error a tax's id is a string
invoices.create({ customer_id: 10, template_id: 2, items: [{ ...item, tax_id: 1 }] });
// @ts-expect-error an estimate expires
estimates.create({ customer_id: 10, template_id: 2, items: [item], due_date: "2026-08-01" });

// The path client.
async function pathClient() {
  const { data, error } = await http.GET("/v1/deals", { params: { query: { pageSize: 5 } } });
  if (error) return error.body.errors;
  return data.data.data[0]?.deal_name.toUpperCase();
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, string | { [key: string]: string[] } | undefined>>();
// @ts-expect-error a path that does not exist
http.GET("/v1/deal");
// @ts-expect-error a method that the path does not have
http.PATCH("/v1/deals/{id}", { params: { path: { id: 1 } } });
// @ts-expect-error the path parameter is missing
http.GET("/v1/deals/{id}");
// @ts-expect-error the body is missing
http.POST("/v1/deals");
// @ts-expect-error a parameter that does not exist
http.GET("/v1/deals", { params: { query: { pagesize: 5 } } });
