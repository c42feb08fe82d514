import type { Paginated } from "crm-deals";
import type {
  AllDealsFilter,
  CustomFieldValue,
  CustomFieldValues,
  DealMove,
  DealPatch,
  DealTaskCreate,
  DealTaskMove,
  DealUpdate,
  paths,
  Task,
  Upload,
  WeeekClient,
} from "crm-deals/weeek";
import {
  type Attachment,
  createWeeekClient,
  customFieldValues,
  type Deal,
  type DealCreate,
  type DealFilter,
} from "crm-deals/weeek";
import { type Equal, holds, type Optional, type Required } from "./expect.ts";

declare const weeek: WeeekClient;
const { deals, http } = weeek;

type Items<List extends readonly unknown[] | undefined> = NonNullable<List>[number];

holds<
  Equal<
    keyof WeeekClient,
    | "http"
    | "funnels"
    | "statuses"
    | "deals"
    | "organizations"
    | "contacts"
    | "currencies"
    | "workspace"
    | "members"
    | "tags"
    | "user"
    | "attachments"
  >
>();

// What a deal has.
holds<
  Equal<
    Required<Deal>,
    | "id"
    | "creatorId"
    | "funnelId"
    | "statusId"
    | "assignees"
    | "organizations"
    | "contacts"
    | "title"
    | "description"
    | "amount"
    | "winStatus"
    | "createdAt"
    | "updatedAt"
    | "tags"
    | "tasks"
    | "customFields"
    | "attachments"
  >
>();
holds<Equal<Optional<Deal>, never>>();
holds<Equal<Deal["winStatus"], "won" | "lost" | "archived" | null>>();
holds<Equal<Required<Deal["customFields"][number]>, "id" | "name" | "type" | "value">>();
holds<Equal<Required<Task>, "id">>();
holds<
  Equal<
    Optional<Task>,
    | "parentId"
    | "title"
    | "description"
    | "duration"
    | "overdue"
    | "type"
    | "priority"
    | "isCompleted"
    | "isDeleted"
    | "authorId"
    | "assignees"
    | "locations"
    | "image"
    | "isPrivate"
    | "startDate"
    | "startDateTime"
    | "dueDate"
    | "dueDateTime"
    | "createdAt"
    | "updatedAt"
    | "completedAt"
    | "tags"
    | "subscribers"
    | "subTasks"
    | "workloads"
    | "timeEntries"
    | "customFields"
    | "attachments"
  >
>();
holds<Equal<Required<Items<Task["locations"]>>, "projectId" | "boardId" | "boardColumnId">>();
holds<
  Equal<
    Required<Items<Task["workloads"]>>,
    "id" | "userId" | "type" | "date" | "duration" | "workStartAt" | "workEndAt"
  >
>();
holds<Equal<Required<Items<Task["timeEntries"]>>, "id" | "userId" | "type" | "isOvertime" | "date" | "duration">>();
holds<Equal<Optional<Items<Task["timeEntries"]>>, "durationSeconds" | "comment">>();
holds<Equal<Required<Attachment>, "id" | "creatorId" | "service" | "name" | "url" | "createdAt">>();
holds<Equal<Optional<Attachment>, "size">>();
holds<
  Equal<
    Optional<DealCreate>,
    | "title"
    | "amount"
    | "winStatus"
    | "description"
    | "assignees"
    | "organizations"
    | "contacts"
    | "tags"
    | "customFields"
  >
>();
holds<Equal<Required<DealCreate>, never>>();
holds<Equal<DealPatch, DealCreate>>();
holds<Equal<Optional<DealUpdate>, "title" | "amount" | "winStatus" | "customFields">>();
holds<Equal<Required<DealUpdate>, never>>();
holds<Equal<Optional<DealMove>, "statusId" | "previousDealId">>();
holds<Equal<Required<DealTaskMove>, "previousTaskId">>();
holds<
  Equal<
    Optional<DealTaskCreate>,
    | "title"
    | "description"
    | "day"
    | "parentId"
    | "userId"
    | "projectId"
    | "boardId"
    | "boardColumnId"
    | "type"
    | "priority"
    | "dueDate"
  >
>();
holds<
  Equal<
    keyof DealFilter,
    | "search"
    | "assigneeIds"
    | "winStatuses"
    | "lastUpdated"
    | "tags"
    | "organizations"
    | "contacts"
    | "limit"
    | "offset"
    | "sort"
  >
>();
holds<Equal<keyof AllDealsFilter, Exclude<keyof DealFilter, "offset"> | "funnelId">>();
holds<Equal<Required<AllDealsFilter>, never>>();
holds<Equal<Required<CustomFieldValue>, "id" | "name" | "type" | "value">>();
holds<Equal<Optional<CustomFieldValue>, "config" | "options">>();
holds<Equal<CustomFieldValues[string], unknown>>();
holds<Equal<Required<Upload>, "name" | "content">>();

// What the methods take and give.
holds<Equal<ReturnType<typeof deals.list>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.get>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.create>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.update>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.listAll>, Paginated<Deal>>>();
holds<Equal<ReturnType<typeof deals.patch>, Promise<void>>>();
holds<Equal<ReturnType<typeof deals.patchAndGet>, Promise<Deal>>>();
holds<Equal<ReturnType<typeof deals.tasks.create>, Promise<Task>>>();
holds<Equal<ReturnType<typeof deals.attachments.upload>, Promise<Attachment>>>();
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
type BodyOf<Path extends keyof paths> = paths[Path] extends {
  post?: { requestBody: { content: infer Content } };
}
  ? Content[keyof Content]
  : never;
type PutBodyOf<Path extends keyof paths> = paths[Path] extends { put?: { requestBody: { content: infer Content } } }
  ? Content[keyof Content]
  : never;
holds<Equal<Required<BodyOf<"/crm/deals/{dealId}/assignees">>, "assigneeId">>();
holds<Equal<Required<BodyOf<"/crm/deals/{dealId}/contacts">>, "contactId">>();
holds<Equal<Required<BodyOf<"/crm/deals/{dealId}/organizations">>, "organizationId">>();
holds<Equal<Required<BodyOf<"/crm/deals/{dealId}/tags">>, "tag">>();
holds<Equal<Required<BodyOf<"/crm/deals/{deal_id}/attachments">>, "files[]">>();
holds<Equal<Required<BodyOf<"/crm/organizations/{organizationId}/contacts">>, "contactId">>();
holds<Equal<Required<BodyOf<"/crm/organizations/{organizationId}/tags">>, "tagId">>();
holds<Equal<Required<BodyOf<"/crm/contacts/{contactId}/tags">>, "tagId">>();
holds<Equal<Required<PutBodyOf<"/crm/deals/{id}/funnel">>, "funnelId">>();
holds<Equal<Required<PutBodyOf<"/crm/deals/{id}/status">>, "statusId">>();
async function refusal() {
  const { error } = await http.GET("/ws");
  return error?.body;
}
type Refusal = NonNullable<Awaited<ReturnType<typeof refusal>>>;
holds<Equal<Optional<Refusal>, "success" | "code" | "message" | "errors">>();
// @ts-expect-error on the wire the name has brackets
http.GET("/crm/statuses/{statusId}/deals", { params: { path: { statusId: "s" }, query: { tags: ["1"] } } });
// @ts-expect-error a file is a Blob
http.POST("/crm/deals/{deal_id}/attachments", { params: { path: { deal_id: "d" } }, body: { "files[]": "text" } });
