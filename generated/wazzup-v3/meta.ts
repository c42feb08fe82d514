// Made by `npm run generate` from specs/wazzup-v3. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.wazzup24.com";

export const operations = {
  "GET /v3/users": { id: "listUsers", security: ["apiKey"], payload: [], kind: "records" },
  "POST /v3/users": { id: "upsertUsers", security: ["apiKey"], idempotent: true, arrayBody: true, empty: true },
  "GET /v3/users/{id}": { id: "getUser", security: ["apiKey"], payload: [] },
  "DELETE /v3/users/{id}": { id: "deleteUser", security: ["apiKey"], empty: true },
  "PATCH /v3/users/bulk_delete": { id: "deleteUsers", security: ["apiKey"], idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/contacts": { id: "listContacts", security: ["apiKey"], payload: ["data"], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["ContactPage"]["data"][number]) => item.id,
    total: (body: Schemas["ContactPage"]) => body.count,
  } },
  "POST /v3/contacts": { id: "upsertContacts", security: ["apiKey"], idempotent: true, arrayBody: true, empty: true },
  "GET /v3/contacts/{id}": { id: "getContact", security: ["apiKey"], payload: [] },
  "DELETE /v3/contacts/{id}": { id: "deleteContact", security: ["apiKey"], empty: true },
  "PATCH /v3/contacts/bulk_delete": { id: "deleteContacts", security: ["apiKey"], idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/deals": { id: "listDeals", security: ["apiKey"], payload: ["data"], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["DealPage"]["data"][number]) => item.id,
    total: (body: Schemas["DealPage"]) => body.count,
  } },
  "POST /v3/deals": { id: "upsertDeals", security: ["apiKey"], idempotent: true, arrayBody: true, empty: true },
  "GET /v3/deals/{id}": { id: "getDeal", security: ["apiKey"], payload: [] },
  "DELETE /v3/deals/{id}": { id: "deleteDeal", security: ["apiKey"], empty: true },
  "PATCH /v3/deals/bulk_delete": { id: "deleteDeals", security: ["apiKey"], idempotent: true, arrayBody: true, payload: [], kind: "any" },
  "GET /v3/pipelines": { id: "listPipelines", security: ["apiKey"], payload: [], kind: "records" },
  "POST /v3/pipelines": { id: "uploadPipelines", security: ["apiKey"], arrayBody: true, empty: true },
  "GET /v3/channels": { id: "listChannels", security: ["apiKey"], payload: [], kind: "records" },
  "POST /v3/message": { id: "sendMessage", security: ["apiKey"], payload: [] },
  "DELETE /v3/message/{messageId}": { id: "deleteMessage", security: ["apiKey"], empty: true },
  "PATCH /v3/message/{messageId}": { id: "editMessage", security: ["apiKey"], empty: true },
  "GET /v3/webhooks": { id: "getWebhooks", security: ["apiKey"], payload: [] },
  "PATCH /v3/webhooks": { id: "setWebhooks", security: ["apiKey"], idempotent: true, empty: true },
  "POST /v3/iframe": { id: "createIframeLink", security: ["apiKey"], payload: [] },
  "GET /v3/templates/whatsapp": { id: "listWabaTemplates", security: ["apiKey"], payload: [], kind: "records", paging: {
    start: "offset",
    key: (item: Schemas["WabaTemplateList"][number]) => item.templateGuid,
  } },
  "GET /v3/unanswered/{userId}": { id: "getUnansweredCounter", security: ["apiKey"], payload: [] },
} as const;
