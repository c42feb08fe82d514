// Made by `npm run generate` from specs/wazzup. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://tech.wazzup24.com";

export const operations = {
  "GET /v2/deals": { id: "listDeals", security: ["bearer"], paging: {
    start: "offset",
    items: (body: Schemas["DealList"]) => body.data,
    key: (item: Schemas["DealList"]["data"][number]) => item.id,
  } },
  "POST /v2/deals": { id: "createDeals", security: ["bearer"] },
  "DELETE /v2/deals": { id: "deleteDeals", security: ["bearer"] },
  "PATCH /v2/deals": { id: "updateDeals", security: ["bearer"], idempotent: true },
  "GET /v2/deals/{deal_id}": { id: "getDeal", security: ["bearer"] },
} as const;
