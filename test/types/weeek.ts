import type { WeeekClient } from "crm-deals/weeek";
import { createWeeekClient, customFieldValues, type Deal } from "crm-deals/weeek";
import { type Equal, holds } from "./expect.ts";

declare const weeek: WeeekClient;
const { deals, http } = weeek;

holds<Equal<Deal["winStatus"], "won" | "lost" | "archived" | null>>();

// What the methods take.
deals.list("status", { winStatuses: ["won", "lost"], sort: "-amount" });
deals.create("status", { title: null, customFields: { "a-uuid": ["an option"] } });
deals.listAll();
deals.listAll({ funnelId: "funnel", tags: ["1"], limit: 50 }, { maxPages: 10 });
async function writeBack(id: string) {
  const deal = await deals.get(id);
  await deals.patch(id, { customFields: { ...customFieldValues(deal), "a-uuid": "new" } });
  // @ts-expect-error custom fields are written as a map
  await deals.patch(id, { customFields: deal.customFields });
  // @ts-expect-error a deal that was read is no deal to create
  await deals.create("status", deal);
}
holds<Equal<ReturnType<typeof writeBack>, Promise<void>>>();

// @ts-expect-error an offset would skip deals of each status
deals.listAll({ offset: 10 });
// @ts-expect-error the array that was read is part of a record
customFieldValues([{ id: "a-uuid", name: null, type: "text", value: "x" }]);
// @ts-expect-error a map is no record
customFieldValues({ customFields: { "a-uuid": "x" } });
// @ts-expect-error a misspelt member
deals.patchAndGet("id", { winstatus: "won" });
// @ts-expect-error a status is not a number
deals.list(5);
// @ts-expect-error a filter's name has no brackets
deals.list("status", { "tags[]": ["1"] });
// @ts-expect-error not a win status
deals.list("status", { winStatuses: ["open"] });
// @ts-expect-error an id is a string
deals.get(7);
// @ts-expect-error PUT does not take `tags`
deals.update("id", { tags: [1] });
// @ts-expect-error a misspelt member
deals.patch("id", { winstatus: "won" });
// @ts-expect-error the status is set by setStatus
deals.patch("id", { statusId: "status" });
// @ts-expect-error custom fields are written as a map
deals.patch("id", { customFields: [{ id: "a-uuid", value: 1 }] });
// @ts-expect-error a tag's id is a number
deals.tags.attach("id", "5");
// @ts-expect-error `previousTaskId` is missing
deals.tasks.move("id", 7, {});
// @ts-expect-error a file is a Blob or bytes
deals.attachments.upload("id", { name: "a.txt", content: "text" });
// @ts-expect-error the token is missing
createWeeekClient({});

// The path client.
async function pathClient() {
  const { data, error } = await http.PUT("/crm/deals/{id}", { params: { path: { id: "id" } }, body: { amount: 1 } });
  if (error) return error.body.code;
  return data.deal.tasks[0]?.id;
}
holds<Equal<Awaited<ReturnType<typeof pathClient>>, number | undefined>>();
// @ts-expect-error on the wire the name has brackets
http.GET("/crm/statuses/{statusId}/deals", { params: { path: { statusId: "s" }, query: { tags: ["1"] } } });
// @ts-expect-error a file is a Blob
http.POST("/crm/deals/{deal_id}/attachments", { params: { path: { deal_id: "d" } }, body: { "files[]": "text" } });
