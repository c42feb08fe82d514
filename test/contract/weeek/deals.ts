import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { otherUuid, slug, uuid } from "./ids.ts";

const path = { id: slug };
const dealPath = { dealId: slug };
const task = { title: "Call back" };
const upload = { name: "offer.txt", content: new Blob(["An offer"], { type: "text/plain" }) };

export const deals: Record<string, Case<WeeekClient>> = {
  listDeals: {
    facade: async (client, call) =>
      (
        await client.deals
          .list("status", { assigneeIds: [uuid, otherUuid], winStatuses: ["won"], limit: 2 }, call)
          .firstPage()
      ).items,
    http: (client, call) =>
      client.http.GET("/crm/statuses/{statusId}/deals", {
        params: { path: { statusId: "status" }, query: { "tags[]": ["1", "2"], sort: "-createdAt" } },
        call,
      }),
    payload: "/deals",
  },
  createDeal: {
    facade: (client, call) => client.deals.create("status", { title: "New", customFields: { [uuid]: "x" } }, call),
    http: (client, call) =>
      client.http.POST("/crm/statuses/{statusId}/deals", {
        params: { path: { statusId: "status" } },
        body: { amount: 10.5, winStatus: null },
        call,
      }),
    payload: "/deal",
  },
  getDeal: {
    facade: (client, call) => client.deals.get(slug, call),
    http: (client, call) => client.http.GET("/crm/deals/{id}", { params: { path }, call }),
    payload: "/deal",
  },
  updateDeal: {
    facade: (client, call) => client.deals.update(slug, { title: "New" }, call),
    http: (client, call) => client.http.PUT("/crm/deals/{id}", { params: { path }, body: { amount: 0 }, call }),
    payload: "/deal",
  },
  patchDeal: {
    facade: (client, call) => client.deals.patch(slug, { winStatus: "won" }, call),
    http: (client, call) => client.http.PATCH("/crm/deals/{id}", { params: { path }, body: { tags: [1] }, call }),
  },
  deleteDeal: {
    facade: (client, call) => client.deals.delete(slug, call),
    http: (client, call) => client.http.DELETE("/crm/deals/{id}", { params: { path }, call }),
  },
  moveDeal: {
    facade: (client, call) => client.deals.move(slug, { previousDealId: null }, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{id}/move", { params: { path }, body: { statusId: "status" }, call }),
  },
  setDealFunnel: {
    facade: (client, call) => client.deals.setFunnel(slug, "funnel", call),
    http: (client, call) =>
      client.http.PUT("/crm/deals/{id}/funnel", { params: { path }, body: { funnelId: "funnel" }, call }),
  },
  setDealStatus: {
    facade: (client, call) => client.deals.setStatus(slug, "status", call),
    http: (client, call) =>
      client.http.PUT("/crm/deals/{id}/status", { params: { path }, body: { statusId: "status" }, call }),
  },
  attachDealAssignee: {
    facade: (client, call) => client.deals.assignees.attach(slug, uuid, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{dealId}/assignees", {
        params: { path: dealPath },
        body: { assigneeId: uuid },
        call,
      }),
  },
  detachDealAssignee: {
    facade: (client, call) => client.deals.assignees.detach(slug, uuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/deals/{dealId}/assignees", {
        params: { path: dealPath },
        body: { assigneeId: uuid },
        call,
      }),
  },
  attachDealContact: {
    facade: (client, call) => client.deals.contacts.attach(slug, uuid, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{dealId}/contacts", {
        params: { path: dealPath },
        body: { contactId: uuid },
        call,
      }),
  },
  detachDealContact: {
    facade: (client, call) => client.deals.contacts.detach(slug, uuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/deals/{dealId}/contacts", {
        params: { path: dealPath },
        body: { contactId: uuid },
        call,
      }),
  },
  attachDealOrganization: {
    facade: (client, call) => client.deals.organizations.attach(slug, uuid, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{dealId}/organizations", {
        params: { path: dealPath },
        body: { organizationId: uuid },
        call,
      }),
  },
  detachDealOrganization: {
    facade: (client, call) => client.deals.organizations.detach(slug, uuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/deals/{dealId}/organizations", {
        params: { path: dealPath },
        body: { organizationId: uuid },
        call,
      }),
  },
  attachDealTag: {
    facade: (client, call) => client.deals.tags.attach(slug, 5, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{dealId}/tags", { params: { path: dealPath }, body: { tag: 5 }, call }),
  },
  detachDealTag: {
    facade: (client, call) => client.deals.tags.detach(slug, 5, call),
    http: (client, call) =>
      client.http.DELETE("/crm/deals/{dealId}/tags", { params: { path: dealPath }, body: { tag: 5 }, call }),
  },
  createDealTask: {
    facade: (client, call) => client.deals.tasks.create(slug, task, call),
    http: (client, call) => client.http.POST("/crm/deals/{id}/tasks", { params: { path }, body: task, call }),
    payload: "/task",
  },
  moveDealTask: {
    facade: (client, call) => client.deals.tasks.move(slug, 7, { previousTaskId: null }, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{id}/tasks/{taskId}/move", {
        params: { path: { ...path, taskId: "7" } },
        body: { previousTaskId: 6 },
        call,
      }),
  },
  detachDealTask: {
    facade: (client, call) => client.deals.tasks.detach(slug, 7, call),
    http: (client, call) =>
      client.http.DELETE("/crm/deals/{id}/tasks/{taskId}", { params: { path: { ...path, taskId: "7" } }, call }),
  },
  uploadDealAttachment: {
    facade: (client, call) => client.deals.attachments.upload(slug, upload, call),
    http: (client, call) =>
      client.http.POST("/crm/deals/{deal_id}/attachments", {
        params: { path: { deal_id: slug } },
        body: { "files[]": upload.content },
        call,
      }),
    payload: "/data",
  },
};
