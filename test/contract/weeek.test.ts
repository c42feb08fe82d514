import { createWeeekClient } from "crm-deals/weeek";
import { contract } from "./harness.ts";

const uuid = "497f6eca-6276-4993-bfeb-53cbbbba6f08";
const otherUuid = "2c4a230c-5085-4924-a3e1-25fb4fc5965b";
const path = { id: "aBcDeFgH12345678" };
const dealPath = { dealId: path.id };
const task = { title: "Call back" };
const upload = { name: "offer.txt", content: new Blob(["An offer"], { type: "text/plain" }) };

contract("weeek", {
  createClient: (options) => createWeeekClient({ token: "token", ...options }),
  notFound: ["400 modelNotFound"],
  cases: {
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
      facade: (client, call) => client.deals.get(path.id, call),
      http: (client, call) => client.http.GET("/crm/deals/{id}", { params: { path }, call }),
      payload: "/deal",
    },
    updateDeal: {
      facade: (client, call) => client.deals.update(path.id, { title: "New" }, call),
      http: (client, call) => client.http.PUT("/crm/deals/{id}", { params: { path }, body: { amount: 0 }, call }),
      payload: "/deal",
    },
    patchDeal: {
      facade: (client, call) => client.deals.patch(path.id, { winStatus: "won" }, call),
      http: (client, call) => client.http.PATCH("/crm/deals/{id}", { params: { path }, body: { tags: [1] }, call }),
    },
    deleteDeal: {
      facade: (client, call) => client.deals.delete(path.id, call),
      http: (client, call) => client.http.DELETE("/crm/deals/{id}", { params: { path }, call }),
    },
    moveDeal: {
      facade: (client, call) => client.deals.move(path.id, { previousDealId: null }, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{id}/move", { params: { path }, body: { statusId: "status" }, call }),
    },
    setDealFunnel: {
      facade: (client, call) => client.deals.setFunnel(path.id, "funnel", call),
      http: (client, call) =>
        client.http.PUT("/crm/deals/{id}/funnel", { params: { path }, body: { funnelId: "funnel" }, call }),
    },
    setDealStatus: {
      facade: (client, call) => client.deals.setStatus(path.id, "status", call),
      http: (client, call) =>
        client.http.PUT("/crm/deals/{id}/status", { params: { path }, body: { statusId: "status" }, call }),
    },
    attachDealAssignee: {
      facade: (client, call) => client.deals.assignees.attach(path.id, uuid, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{dealId}/assignees", {
          params: { path: dealPath },
          body: { assigneeId: uuid },
          call,
        }),
    },
    detachDealAssignee: {
      facade: (client, call) => client.deals.assignees.detach(path.id, uuid, call),
      http: (client, call) =>
        client.http.DELETE("/crm/deals/{dealId}/assignees", {
          params: { path: dealPath },
          body: { assigneeId: uuid },
          call,
        }),
    },
    attachDealContact: {
      facade: (client, call) => client.deals.contacts.attach(path.id, uuid, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{dealId}/contacts", {
          params: { path: dealPath },
          body: { contactId: uuid },
          call,
        }),
    },
    detachDealContact: {
      facade: (client, call) => client.deals.contacts.detach(path.id, uuid, call),
      http: (client, call) =>
        client.http.DELETE("/crm/deals/{dealId}/contacts", {
          params: { path: dealPath },
          body: { contactId: uuid },
          call,
        }),
    },
    attachDealOrganization: {
      facade: (client, call) => client.deals.organizations.attach(path.id, uuid, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{dealId}/organizations", {
          params: { path: dealPath },
          body: { organizationId: uuid },
          call,
        }),
    },
    detachDealOrganization: {
      facade: (client, call) => client.deals.organizations.detach(path.id, uuid, call),
      http: (client, call) =>
        client.http.DELETE("/crm/deals/{dealId}/organizations", {
          params: { path: dealPath },
          body: { organizationId: uuid },
          call,
        }),
    },
    attachDealTag: {
      facade: (client, call) => client.deals.tags.attach(path.id, 5, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{dealId}/tags", { params: { path: dealPath }, body: { tag: 5 }, call }),
    },
    detachDealTag: {
      facade: (client, call) => client.deals.tags.detach(path.id, 5, call),
      http: (client, call) =>
        client.http.DELETE("/crm/deals/{dealId}/tags", { params: { path: dealPath }, body: { tag: 5 }, call }),
    },
    createDealTask: {
      facade: (client, call) => client.deals.tasks.create(path.id, task, call),
      http: (client, call) => client.http.POST("/crm/deals/{id}/tasks", { params: { path }, body: task, call }),
      payload: "/task",
    },
    moveDealTask: {
      facade: (client, call) => client.deals.tasks.move(path.id, 7, { previousTaskId: null }, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{id}/tasks/{taskId}/move", {
          params: { path: { ...path, taskId: "7" } },
          body: { previousTaskId: 6 },
          call,
        }),
    },
    detachDealTask: {
      facade: (client, call) => client.deals.tasks.detach(path.id, 7, call),
      http: (client, call) =>
        client.http.DELETE("/crm/deals/{id}/tasks/{taskId}", { params: { path: { ...path, taskId: "7" } }, call }),
    },
    uploadDealAttachment: {
      facade: (client, call) => client.deals.attachments.upload(path.id, upload, call),
      http: (client, call) =>
        client.http.POST("/crm/deals/{deal_id}/attachments", {
          params: { path: { deal_id: path.id } },
          body: { "files[]": upload.content },
          call,
        }),
      payload: "/data",
    },
  },
});
