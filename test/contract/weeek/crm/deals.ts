import type { WeeekClient } from "crm-deals/weeek";
import type { Line, Lines } from "../../lines.ts";

export const deals: Lines<WeeekClient> = {
  listDeals: (weeek, call) =>
    weeek.deals.list(
      "Zc4nHq8RtV1yKd6S",
      {
        assigneeIds: ["7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", "2c4a230c-5085-4924-a3e1-25fb4fc5965b"],
        winStatuses: ["won"],
        limit: 50,
        sort: "-amount",
      },
      call,
    ),
  createDeal: (weeek, call) =>
    weeek.deals.create(
      "Zc4nHq8RtV1yKd6S",
      { title: "Oak doors", amount: 1800, customFields: { "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3": "Lindenstraße 14" } },
      call,
    ),
  getDeal: (weeek, call) => weeek.deals.get("kT3vQ9xLmB2rWz7P", call),
  updateDeal: (weeek, call) =>
    weeek.deals.update("kT3vQ9xLmB2rWz7P", { title: "Oak doors and frames", amount: 2150.5 }, call),
  patchDeal: (weeek, call) => weeek.deals.patch("kT3vQ9xLmB2rWz7P", { winStatus: "won", tags: [12] }, call),
  deleteDeal: (weeek, call) => weeek.deals.delete("kT3vQ9xLmB2rWz7P", call),
  moveDeal: (weeek, call) =>
    weeek.deals.move("kT3vQ9xLmB2rWz7P", { statusId: "Zc4nHq8RtV1yKd6S", previousDealId: "hN6yRc4DsX8gJb1V" }, call),
  setDealFunnel: (weeek, call) => weeek.deals.setFunnel("kT3vQ9xLmB2rWz7P", "pW7sLx2GjM9bTe5F", call),
  setDealStatus: (weeek, call) => weeek.deals.setStatus("kT3vQ9xLmB2rWz7P", "Zc4nHq8RtV1yKd6S", call),

  attachDealAssignee: (weeek, call) =>
    weeek.deals.assignees.attach("kT3vQ9xLmB2rWz7P", "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", call),
  detachDealAssignee: (weeek, call) =>
    weeek.deals.assignees.detach("kT3vQ9xLmB2rWz7P", "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", call),
  attachDealContact: (weeek, call) =>
    weeek.deals.contacts.attach("kT3vQ9xLmB2rWz7P", "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", call),
  detachDealContact: (weeek, call) =>
    weeek.deals.contacts.detach("kT3vQ9xLmB2rWz7P", "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", call),
  attachDealOrganization: (weeek, call) =>
    weeek.deals.organizations.attach("kT3vQ9xLmB2rWz7P", "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", call),
  detachDealOrganization: (weeek, call) =>
    weeek.deals.organizations.detach("kT3vQ9xLmB2rWz7P", "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", call),
  attachDealTag: (weeek, call) => weeek.deals.tags.attach("kT3vQ9xLmB2rWz7P", 12, call),
  detachDealTag: (weeek, call) => weeek.deals.tags.detach("kT3vQ9xLmB2rWz7P", 12, call),

  createDealTask: (weeek, call) =>
    weeek.deals.tasks.create(
      "kT3vQ9xLmB2rWz7P",
      { title: "Call about the delivery date", type: "call", dueDate: "2026-03-16" },
      call,
    ),
  moveDealTask: (weeek, call) => weeek.deals.tasks.move("kT3vQ9xLmB2rWz7P", 701, { previousTaskId: 688 }, call),
  detachDealTask: (weeek, call) => weeek.deals.tasks.detach("kT3vQ9xLmB2rWz7P", 701, call),
  uploadDealAttachment: {
    line: (weeek, call) =>
      weeek.deals.attachments.upload(
        "kT3vQ9xLmB2rWz7P",
        { name: "offer.txt", content: new Blob(["Oak doors: 1800"], { type: "text/plain" }) },
        call,
      ),
    sends: { body: { "files[]": new File(["Oak doors: 1800"], "offer.txt", { type: "text/plain" }) } },
  },
};

export const dealMethods: Record<string, Line<WeeekClient>> = {
  "deals.listAll": (weeek, call) => weeek.deals.listAll({ funnelId: "pW7sLx2GjM9bTe5F", winStatuses: ["won"] }, call),
  "deals.patchAndGet": (weeek, call) => weeek.deals.patchAndGet("kT3vQ9xLmB2rWz7P", { winStatus: "won" }, call),
};
