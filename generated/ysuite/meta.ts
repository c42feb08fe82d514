// Made by `npm run generate` from specs/ysuite. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.ysuite.org";

export const operations = {
  "GET /v1/deals": { id: "listDeals", payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["DealPage"]["data"]["data"][number]) => item.deal_id,
    total: (body: Schemas["DealPage"]) => body.data?.total_records,
    pages: (body: Schemas["DealPage"]) => body.data?.total_pages,
  } },
  "POST /v1/deals": { id: "createDeal", payload: ["data"] },
  "GET /v1/deals/{id}": { id: "getDeal", payload: ["data"] },
  "PUT /v1/deals/{id}": { id: "updateDeal" },
  "DELETE /v1/deals/{id}": { id: "deleteDeal" },
  "GET /v1/contacts": { id: "listContacts", payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["ContactPage"]["data"]["data"][number]) => item.cstid,
    total: (body: Schemas["ContactPage"]) => body.data?.total_records,
    pages: (body: Schemas["ContactPage"]) => body.data?.total_pages,
  } },
  "POST /v1/contacts": { id: "createContact", payload: ["data"] },
  "GET /v1/contacts/{id}": { id: "getContact", payload: ["data"] },
  "GET /v1/leads": { id: "listLeads", payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["LeadPage"]["data"]["data"][number]) => item.cstid,
    total: (body: Schemas["LeadPage"]) => body.data?.total_records,
    pages: (body: Schemas["LeadPage"]) => body.data?.total_pages,
  } },
  "POST /v1/leads": { id: "createLead", payload: ["data"] },
  "GET /v1/invoices": { id: "listInvoices", payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["InvoicePage"]["data"]["data"][number]) => item.inv_id,
    total: (body: Schemas["InvoicePage"]) => body.data?.total_records,
    pages: (body: Schemas["InvoicePage"]) => body.data?.total_pages,
  } },
  "POST /v1/invoices": { id: "createInvoice", payload: ["data"] },
  "GET /v1/invoices/{id}": { id: "getInvoice", payload: ["data"] },
  "GET /v1/estimates": { id: "listEstimates", payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["EstimatePage"]["data"]["data"][number]) => item.est_id,
    total: (body: Schemas["EstimatePage"]) => body.data?.total_records,
    pages: (body: Schemas["EstimatePage"]) => body.data?.total_pages,
  } },
  "POST /v1/estimates": { id: "createEstimate", payload: ["data"] },
  "GET /v1/estimates/{id}": { id: "getEstimate", payload: ["data"] },
} as const;
