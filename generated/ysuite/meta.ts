// Made by `npm run generate` from specs/ysuite. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.ysuite.org";

export const operations = {
  "GET /v1/deals": { id: "listDeals", security: ["accessKey", "secretKey"], payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["DealPage"]["data"]["data"][number]) => item.deal_id,
    total: (body: Schemas["DealPage"]) => body.data?.total_records,
    pages: (body: Schemas["DealPage"]) => body.data?.total_pages,
  } },
  "POST /v1/deals": { id: "createDeal", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/deals/{id}": { id: "getDeal", security: ["accessKey", "secretKey"], payload: ["data"] },
  "PUT /v1/deals/{id}": { id: "updateDeal", security: ["accessKey", "secretKey"] },
  "DELETE /v1/deals/{id}": { id: "deleteDeal", security: ["accessKey", "secretKey"] },
  "GET /v1/contacts": { id: "listContacts", security: ["accessKey", "secretKey"], payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["ContactPage"]["data"]["data"][number]) => item.cstid,
    total: (body: Schemas["ContactPage"]) => body.data?.total_records,
    pages: (body: Schemas["ContactPage"]) => body.data?.total_pages,
  } },
  "POST /v1/contacts": { id: "createContact", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/contacts/{id}": { id: "getContact", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/leads": { id: "listLeads", security: ["accessKey", "secretKey"], payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["LeadPage"]["data"]["data"][number]) => item.cstid,
    total: (body: Schemas["LeadPage"]) => body.data?.total_records,
    pages: (body: Schemas["LeadPage"]) => body.data?.total_pages,
  } },
  "POST /v1/leads": { id: "createLead", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/invoices": { id: "listInvoices", security: ["accessKey", "secretKey"], payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["InvoicePage"]["data"]["data"][number]) => item.inv_id,
    total: (body: Schemas["InvoicePage"]) => body.data?.total_records,
    pages: (body: Schemas["InvoicePage"]) => body.data?.total_pages,
  } },
  "POST /v1/invoices": { id: "createInvoice", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/invoices/{id}": { id: "getInvoice", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/estimates": { id: "listEstimates", security: ["accessKey", "secretKey"], payload: ["data", "data"], kind: "records", paging: {
    start: "pageIndex",
    first: 0,
    key: (item: Schemas["EstimatePage"]["data"]["data"][number]) => item.est_id,
    total: (body: Schemas["EstimatePage"]) => body.data?.total_records,
    pages: (body: Schemas["EstimatePage"]) => body.data?.total_pages,
  } },
  "POST /v1/estimates": { id: "createEstimate", security: ["accessKey", "secretKey"], payload: ["data"] },
  "GET /v1/estimates/{id}": { id: "getEstimate", security: ["accessKey", "secretKey"], payload: ["data"] },
} as const;
