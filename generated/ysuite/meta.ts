// Made by `npm run generate` from specs/ysuite. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.ysuite.org";

export const operations = {
  "GET /v1/deals": { id: "listDeals", security: ["accessKey", "secretKey"], paging: {
    start: "pageIndex",
    first: 0,
    items: (body: Schemas["DealPage"]) => body.data.data,
    key: (item: Schemas["DealPage"]["data"]["data"][number]) => item.deal_id,
    total: (body: Schemas["DealPage"]) => body.data.total_records,
    pages: (body: Schemas["DealPage"]) => body.data.total_pages,
  } },
  "POST /v1/deals": { id: "createDeal", security: ["accessKey", "secretKey"] },
  "GET /v1/deals/{id}": { id: "getDeal", security: ["accessKey", "secretKey"] },
  "PUT /v1/deals/{id}": { id: "updateDeal", security: ["accessKey", "secretKey"] },
  "DELETE /v1/deals/{id}": { id: "deleteDeal", security: ["accessKey", "secretKey"] },
} as const;
