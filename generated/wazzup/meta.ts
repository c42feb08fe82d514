// Made by `npm run generate` from specs/wazzup. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://tech.wazzup24.com";

export const operations = {
  "GET /v2/deals": { id: "listDeals", security: ["bearer"], payload: ["data"], kind: "records", paging: {
    start: "offset",
    items: (body: Schemas["DealList"]) => body.data,
    key: (item: Schemas["DealList"]["data"][number]) => item.id,
  } },
  "POST /v2/deals": { id: "createDeals", security: ["bearer"], payload: ["data"] },
  "DELETE /v2/deals": { id: "deleteDeals", security: ["bearer"] },
  "PATCH /v2/deals": { id: "updateDeals", security: ["bearer"], idempotent: true, payload: ["data"] },
  "GET /v2/deals/{deal_id}": { id: "getDeal", security: ["bearer"], payload: ["data", "0"] },
  "GET /v2/contacts": { id: "listContacts", security: ["bearer"], payload: ["data"], kind: "records" },
  "POST /v2/contacts": { id: "createContacts", security: ["bearer"], payload: ["data"] },
  "DELETE /v2/contacts": { id: "deleteContacts", security: ["bearer"] },
  "PATCH /v2/contacts": { id: "updateContacts", security: ["bearer"], idempotent: true, payload: ["data"] },
  "GET /v2/contacts/{contact_id}": { id: "getContact", security: ["bearer"], payload: ["data", "0"] },
  "GET /v2/users": { id: "listUsers", security: ["bearer"], payload: ["data"], kind: "records" },
  "POST /v2/users": { id: "createUsers", security: ["bearer"], idempotent: true, payload: ["data"] },
  "DELETE /v2/users": { id: "deleteUsers", security: ["bearer"] },
  "PATCH /v2/users": { id: "updateUsers", security: ["bearer"] },
  "GET /v2/users/{user_id}": { id: "getUser", security: ["bearer"], payload: ["data", "0"] },
  "GET /v2/settings": { id: "getSettings", security: ["bearer"], payload: ["data"] },
  "PATCH /v2/settings": { id: "updateSettings", security: ["bearer"], idempotent: true },
  "GET /v2/pipelines": { id: "listPipelines", security: ["bearer"], payload: ["data"], kind: "records" },
  "POST /v2/pipelines": { id: "createPipelines", security: ["bearer"], idempotent: true, payload: ["data"] },
  "GET /v2/channels": { id: "listChannels", security: ["bearer"], payload: ["data"], kind: "records" },
  "POST /v2/channels": { id: "createChannel", security: ["bearer"], payload: ["data", "0"] },
  "GET /v2/channels/{channel_id}": { id: "getChannel", security: ["bearer"], payload: ["data", "0"] },
  "DELETE /v2/channels/{channel_id}": { id: "deleteChannel", security: ["bearer"] },
  "POST /v2/channels/{channel_id}/auth/2fa": { id: "submitChannelTwoFactor", security: ["bearer"], bodyless: true },
  "POST /v2/channels/{channel_id}/reinit": { id: "reinitChannel", security: ["bearer"], bodyless: true },
  "POST /v2/channels/{channel_id}/pairing-code": { id: "requestChannelPairingCode", security: ["bearer"], bodyless: true },
  "GET /v2/channels/waba/{channel_id}/transactions/{date}": { id: "listWabaTransactions", security: ["bearer"], payload: ["data", "transactions"], kind: "records" },
  "POST /v2/messages": { id: "sendMessage", security: ["bearer"], payload: ["data"] },
  "DELETE /v2/messages/{message_id}": { id: "deleteMessage", security: ["bearer"] },
  "PATCH /v2/messages/{message_id}": { id: "editMessage", security: ["bearer"] },
  "POST /v2/messages/messages_dump": { id: "createMessagesDump", security: ["bearer"], payload: ["data"] },
  "GET /v2/messages/messages_dump/{export_id}": { id: "getMessagesDump", security: ["bearer"], payload: ["data"] },
  "GET /v2/webhooks": { id: "listWebhooks", security: ["bearer"], payload: ["data"], kind: "records" },
  "POST /v2/webhooks": { id: "createWebhooks", security: ["bearer"], payload: ["data"], kind: "records" },
  "DELETE /v2/webhooks": { id: "deleteWebhooks", security: ["bearer"] },
  "PATCH /v2/webhooks": { id: "updateWebhooks", security: ["bearer"], idempotent: true },
  "POST /v2/iframe-links/chats": { id: "createChatsLink", security: ["bearer"], payload: ["data"] },
  "POST /v2/iframe-links/channels": { id: "createChannelsLink", security: ["bearer"], payload: ["data"] },
  "POST /v2/templates/waba": { id: "createTemplate", security: ["bearer"], payload: ["data"], kind: "any" },
  "GET /v2/counters/unanswered/{user_id}": { id: "getUnansweredCounter", security: ["bearer"], payload: ["data"] },
  "DELETE /v2/chats/unanswered": { id: "clearUnanswered", security: ["bearer"], payload: ["data"] },
  "POST /v2/oauth/token": { id: "createToken", security: ["basic"], payload: ["data"] },
  "POST /v2/accounts": { id: "createAccount", security: ["basic"], payload: ["data", "account"] },
  "GET /v2/accounts/{account_id}": { id: "getAccount", security: ["basic"], payload: ["data"], kind: "any" },
  "POST /v2/accounts/{account_id}/waba-balance": { id: "raiseWabaBalance", security: ["basic"] },
} as const;
