// Made by `npm run generate` from specs/woofed. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://app.woofedcrm.com";

export const operations = {
  "POST /api/v1/accounts/{account_id}/deals": { id: "createDeal", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/deals/search": { id: "searchDeals", security: ["bearer"], idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["DealPage"]["data"][number]) => item.id,
    page: (body: Schemas["DealPage"]) => body.pagination?.page,
    total: (body: Schemas["DealPage"]) => body.pagination?.count,
    pages: (body: Schemas["DealPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "POST /api/v1/accounts/{account_id}/deals/upsert": { id: "upsertDeal", security: ["bearer"], payload: [] },
  "GET /api/v1/accounts/{account_id}/deals/{id}": { id: "getDeal", security: ["bearer"], payload: [] },
  "PUT /api/v1/accounts/{account_id}/deals/{id}": { id: "updateDeal", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/deals/{deal_id}/events": { id: "createDealEvent", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/deal_products": { id: "createDealProduct", security: ["bearer"], payload: [] },
  "GET /api/v1/accounts/{account_id}/deal_products/{id}": { id: "getDealProduct", security: ["bearer"], payload: [] },
  "PUT /api/v1/accounts/{account_id}/deal_products/{id}": { id: "updateDealProduct", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/deal_assignees": { id: "createDealAssignee", security: ["bearer"], payload: [] },
  "DELETE /api/v1/accounts/{account_id}/deal_assignees/{id}": { id: "deleteDealAssignee", security: ["bearer"], empty: true },
  "POST /api/v1/accounts/{account_id}/contacts": { id: "createContact", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/contacts/search": { id: "searchContacts", security: ["bearer"], idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["ContactPage"]["data"][number]) => item.id,
    page: (body: Schemas["ContactPage"]) => body.pagination?.page,
    total: (body: Schemas["ContactPage"]) => body.pagination?.count,
    pages: (body: Schemas["ContactPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "POST /api/v1/accounts/{account_id}/contacts/upsert": { id: "upsertContact", security: ["bearer"], payload: [] },
  "GET /api/v1/accounts/{account_id}/contacts/by_chatwoot_id": { id: "getContactByChatwootId", security: ["bearer"], payload: [] },
  "GET /api/v1/accounts/{account_id}/contacts/{id}": { id: "getContact", security: ["bearer"], payload: [] },
  "DELETE /api/v1/accounts/{account_id}/contacts/{id}": { id: "deleteContact", security: ["bearer"], empty: true },
  "POST /api/v1/accounts/{account_id}/contacts/{contact_id}/events": { id: "createContactEvent", security: ["bearer"], payload: [] },
  "GET /api/v1/accounts/{account_id}/pipelines": { id: "listPipelines", security: ["bearer"], payload: [], kind: "records" },
  "POST /api/v1/accounts/{account_id}/products": { id: "createProduct", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/products/search": { id: "searchProducts", security: ["bearer"], idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["ProductPage"]["data"][number]) => item.id,
    page: (body: Schemas["ProductPage"]) => body.pagination?.page,
    total: (body: Schemas["ProductPage"]) => body.pagination?.count,
    pages: (body: Schemas["ProductPage"]) => body.pagination?.pages,
  } },
  "GET /api/v1/accounts/{account_id}/products/{id}": { id: "getProduct", security: ["bearer"], payload: [] },
  "PUT /api/v1/accounts/{account_id}/products/{id}": { id: "updateProduct", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/users": { id: "createUser", security: ["bearer"], payload: [] },
  "POST /api/v1/accounts/{account_id}/users/search": { id: "searchUsers", security: ["bearer"], idempotent: true, finalStatuses: [500], payload: ["data"], kind: "records", paging: {
    start: "page",
    first: 1,
    key: (item: Schemas["UserPage"]["data"][number]) => item.id,
    page: (body: Schemas["UserPage"]) => body.pagination?.page,
    total: (body: Schemas["UserPage"]) => body.pagination?.count,
    pages: (body: Schemas["UserPage"]) => body.pagination?.pages,
    keyset: { above: "id_gt", upTo: "id_lteq", sort: "s", ascending: "id asc", descending: "id desc" },
  } },
  "GET /api/v1/accounts/{account_id}/apps/chatwoots/inboxes": { id: "listChatwootInboxes", security: ["bearer"], payload: ["inboxes"], kind: "records" },
} as const;
