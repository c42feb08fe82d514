// Made by `npm run generate` from specs/weeek. Do not edit.

import type { components } from "./paths.ts";

type Schemas = components["schemas"];

export const serverUrl = "https://api.weeek.net/public/v1";

export const operations = {
  "GET /crm/statuses/{statusId}/deals": { id: "listDeals", security: ["bearer"], paging: {
    start: "offset",
    items: (body: Schemas["DealPage"]) => body.deals,
    key: (item: Schemas["DealPage"]["deals"][number]) => item.id,
    more: (body: Schemas["DealPage"]) => body.hasMoreDeals,
  } },
  "POST /crm/statuses/{statusId}/deals": { id: "createDeal", security: ["bearer"] },
  "GET /crm/deals/{id}": { id: "getDeal", security: ["bearer"] },
  "PUT /crm/deals/{id}": { id: "updateDeal", security: ["bearer"] },
  "DELETE /crm/deals/{id}": { id: "deleteDeal", security: ["bearer"] },
  "PATCH /crm/deals/{id}": { id: "patchDeal", security: ["bearer"], idempotent: true },
  "POST /crm/deals/{id}/move": { id: "moveDeal", security: ["bearer"] },
  "PUT /crm/deals/{id}/funnel": { id: "setDealFunnel", security: ["bearer"] },
  "PUT /crm/deals/{id}/status": { id: "setDealStatus", security: ["bearer"] },
  "POST /crm/deals/{dealId}/assignees": { id: "attachDealAssignee", security: ["bearer"] },
  "DELETE /crm/deals/{dealId}/assignees": { id: "detachDealAssignee", security: ["bearer"] },
  "POST /crm/deals/{dealId}/contacts": { id: "attachDealContact", security: ["bearer"] },
  "DELETE /crm/deals/{dealId}/contacts": { id: "detachDealContact", security: ["bearer"] },
  "POST /crm/deals/{dealId}/organizations": { id: "attachDealOrganization", security: ["bearer"] },
  "DELETE /crm/deals/{dealId}/organizations": { id: "detachDealOrganization", security: ["bearer"] },
  "POST /crm/deals/{dealId}/tags": { id: "attachDealTag", security: ["bearer"] },
  "DELETE /crm/deals/{dealId}/tags": { id: "detachDealTag", security: ["bearer"] },
  "POST /crm/deals/{id}/tasks": { id: "createDealTask", security: ["bearer"] },
  "DELETE /crm/deals/{id}/tasks/{taskId}": { id: "detachDealTask", security: ["bearer"] },
  "POST /crm/deals/{id}/tasks/{taskId}/move": { id: "moveDealTask", security: ["bearer"] },
  "POST /crm/deals/{deal_id}/attachments": { id: "uploadDealAttachment", security: ["bearer"], multipart: true },
} as const;
