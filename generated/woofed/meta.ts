// Made by `npm run generate` from specs/woofed. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://app.woofedcrm.com";

export const operations = {
  "POST /api/v1/accounts/{account_id}/deals": { id: "createDeal", security: ["bearer"] },
  "POST /api/v1/accounts/{account_id}/deals/search": { id: "searchDeals", security: ["bearer"], idempotent: true, paging: {
    start: "page",
    first: 1,
    items: (body: Schemas["DealPage"]) => body.data,
    key: (item: Schemas["DealPage"]["data"][number]) => item.id,
    total: (body: Schemas["DealPage"]) => body.pagination.count,
    pages: (body: Schemas["DealPage"]) => body.pagination.pages,
  } },
  "POST /api/v1/accounts/{account_id}/deals/upsert": { id: "upsertDeal", security: ["bearer"] },
  "GET /api/v1/accounts/{account_id}/deals/{id}": { id: "getDeal", security: ["bearer"] },
  "PUT /api/v1/accounts/{account_id}/deals/{id}": { id: "updateDeal", security: ["bearer"] },
} as const;
