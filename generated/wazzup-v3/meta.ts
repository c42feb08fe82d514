// Made by `npm run generate` from specs/wazzup-v3. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.wazzup24.com";

export const operations = {
  "GET /v3/users": { id: "listUsers", payload: [], kind: "records" },
  "POST /v3/users": { id: "upsertUsers", idempotent: true, arrayBody: true, empty: true },
  "GET /v3/users/{id}": { id: "getUser", payload: [] },
  "DELETE /v3/users/{id}": { id: "deleteUser", empty: true },
  "PATCH /v3/users/bulk_delete": { id: "deleteUsers", idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/contacts": { id: "listContacts", payload: ["data"], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["ContactPage"]["data"][number]) => item.id,
    total: (body: Schemas["ContactPage"]) => body.count,
  } },
  "POST /v3/contacts": { id: "upsertContacts", idempotent: true, arrayBody: true, empty: true },
  "GET /v3/contacts/{id}": { id: "getContact", payload: [] },
  "DELETE /v3/contacts/{id}": { id: "deleteContact", empty: true },
  "PATCH /v3/contacts/bulk_delete": { id: "deleteContacts", idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/deals": { id: "listDeals", payload: ["data"], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["DealPage"]["data"][number]) => item.id,
    total: (body: Schemas["DealPage"]) => body.count,
  } },
  "POST /v3/deals": { id: "upsertDeals", idempotent: true, arrayBody: true, empty: true },
  "GET /v3/deals/{id}": { id: "getDeal", payload: [] },
  "DELETE /v3/deals/{id}": { id: "deleteDeal", empty: true },
  "PATCH /v3/deals/bulk_delete": { id: "deleteDeals", idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/pipelines": { id: "listPipelines", payload: [], kind: "records" },
  "POST /v3/pipelines": { id: "uploadPipelines", arrayBody: true, empty: true },
  "GET /v3/channels": { id: "listChannels", payload: [], kind: "records" },
  "POST /v3/message": { id: "sendMessage", payload: [] },
  "DELETE /v3/message/{messageId}": { id: "deleteMessage", empty: true },
  "PATCH /v3/message/{messageId}": { id: "editMessage", empty: true },
  "GET /v3/webhooks": { id: "getWebhooks", payload: [] },
  "PATCH /v3/webhooks": { id: "setWebhooks", idempotent: true, empty: true },
  "POST /v3/iframe": { id: "createIframeLink", payload: [] },
  "GET /v3/templates/whatsapp": { id: "listWabaTemplates", payload: [], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["WabaTemplateList"][number]) => item.templateGuid,
  } },
  "GET /v3/unanswered/{userId}": { id: "getUnansweredCounter", payload: [] },
} as const;
