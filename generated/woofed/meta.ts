// Made by `npm run generate` from specs/woofed. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://app.woofedcrm.com";

export const operations = {
  "POST /api/v1/accounts/{account_id}/deals": { id: "createDeal", payload: [] },
  "POST /api/v1/accounts/{account_id}/deals/search": { id: "searchDeals", idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["DealPage"]["data"][number]) => item.id,
    page: (body: Schemas["DealPage"]) => body.pagination?.page,
    total: (body: Schemas["DealPage"]) => body.pagination?.count,
    pages: (body: Schemas["DealPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "POST /api/v1/accounts/{account_id}/deals/upsert": { id: "upsertDeal", payload: [] },
  "GET /api/v1/accounts/{account_id}/deals/{id}": { id: "getDeal", payload: [] },
  "PUT /api/v1/accounts/{account_id}/deals/{id}": { id: "updateDeal", payload: [] },
  "POST /api/v1/accounts/{account_id}/deals/{deal_id}/events": { id: "createDealEvent", payload: [] },
  "POST /api/v1/accounts/{account_id}/deal_products": { id: "createDealProduct", payload: [] },
  "GET /api/v1/accounts/{account_id}/deal_products/{id}": { id: "getDealProduct", payload: [] },
  "PUT /api/v1/accounts/{account_id}/deal_products/{id}": { id: "updateDealProduct", payload: [] },
  "POST /api/v1/accounts/{account_id}/deal_assignees": { id: "createDealAssignee", payload: [] },
  "DELETE /api/v1/accounts/{account_id}/deal_assignees/{id}": { id: "deleteDealAssignee", empty: true },
  "POST /api/v1/accounts/{account_id}/contacts": { id: "createContact", payload: [] },
  "POST /api/v1/accounts/{account_id}/contacts/search": { id: "searchContacts", idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["ContactPage"]["data"][number]) => item.id,
    page: (body: Schemas["ContactPage"]) => body.pagination?.page,
    total: (body: Schemas["ContactPage"]) => body.pagination?.count,
    pages: (body: Schemas["ContactPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "POST /api/v1/accounts/{account_id}/contacts/upsert": { id: "upsertContact", payload: [] },
  "GET /api/v1/accounts/{account_id}/contacts/by_chatwoot_id": { id: "getContactByChatwootId", payload: [] },
  "GET /api/v1/accounts/{account_id}/contacts/{id}": { id: "getContact", payload: [] },
  "DELETE /api/v1/accounts/{account_id}/contacts/{id}": { id: "deleteContact", empty: true },
  "POST /api/v1/accounts/{account_id}/contacts/{contact_id}/events": { id: "createContactEvent", payload: [] },
  "GET /api/v1/accounts/{account_id}/pipelines": { id: "listPipelines", payload: [], kind: "records" },
  "POST /api/v1/accounts/{account_id}/products": { id: "createProduct", payload: [] },
  "POST /api/v1/accounts/{account_id}/products/search": { id: "searchProducts", idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["ProductPage"]["data"][number]) => item.id,
    page: (body: Schemas["ProductPage"]) => body.pagination?.page,
    total: (body: Schemas["ProductPage"]) => body.pagination?.count,
    pages: (body: Schemas["ProductPage"]) => body.pagination?.pages,
  } },
  "GET /api/v1/accounts/{account_id}/products/{id}": { id: "getProduct", payload: [] },
  "PUT /api/v1/accounts/{account_id}/products/{id}": { id: "updateProduct", payload: [] },
  "POST /api/v1/accounts/{account_id}/users": { id: "createUser", payload: [] },
  "POST /api/v1/accounts/{account_id}/users/search": { id: "searchUsers", idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["UserPage"]["data"][number]) => item.id,
    page: (body: Schemas["UserPage"]) => body.pagination?.page,
    total: (body: Schemas["UserPage"]) => body.pagination?.count,
    pages: (body: Schemas["UserPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "GET /api/v1/accounts/{account_id}/apps/chatwoots/inboxes": { id: "listChatwootInboxes", payload: ["inboxes"], kind: "records" },
} as const;
