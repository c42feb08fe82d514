import type { FunnelWrite, WeeekClient } from "crm-deals/weeek";
import { createWeeekClient, customFieldValues, type Deal } from "crm-deals/weeek";
import { type Equal, holds } from "../expect.ts";

declare const weeek: WeeekClient;
const { contacts, deals, funnels, http, organizations, statuses } = weeek;

holds<Equal<Deal["winStatus"], "won" | "lost" | "archived" | null>>();

deals.create("status", { title: null, customFields: { "a-uuid": ["an option"] } });
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
// @ts-expect-error a map is not a record
customFieldValues({ customFields: { "a-uuid": "x" } });
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
// @ts-expect-error a tag's id is a number
deals.tags.attach("id", "5");
// @ts-expect-error `previousTaskId` is missing
deals.tasks.move("id", 7, {});
// @ts-expect-error a file is a Blob or bytes
deals.attachments.upload("id", { name: "a.txt", content: "text" });
// @ts-expect-error the token is missing
createWeeekClient({});

// Funnels and statuses.
const { customFields } = funnels;
const { options } = customFields;

holds<Equal<FunnelWrite["isPrivate"], boolean | 0 | 1 | undefined>>();

customFields.create("f", { type: "number", config: { type: "number", precision: null } });
customFields.create("f", { type: "boolean", config: { type: "checkbox" } });
customFields.create("f", { type: "link", name: null, config: null });
// @ts-expect-error both neighbours
customFields.move("f", "id", { after: "a", before: "b" });
// @ts-expect-error no neighbour
customFields.move("f", "id", {});
// @ts-expect-error a neighbour is no null
options.move("f", "field", "id", { after: null });
const both = { after: "a", before: "b" };
// @ts-expect-error both neighbours, by way of a variable
customFields.move("f", "id", both);
http.POST("/crm/funnels/{funnel_id}/custom-fields/{id}/move", {
  params: { path: { funnel_id: "f", id: "i" } },
  // @ts-expect-error both neighbours, by the path client
  body: both,
});
// @ts-expect-error a new funnel has no status to give
funnels.create({ name: "Repairs", statusId: "s" });
// @ts-expect-error private is 0 or 1, or a boolean
funnels.create({ isPrivate: 2 });
// @ts-expect-error a status is listed by funnel
statuses.list();
// @ts-expect-error the type is missing
customFields.create("f", { name: "Delivery" });
// @ts-expect-error not a type
customFields.create("f", { type: "date" });
// @ts-expect-error the type stays
customFields.update("f", "id", { type: "text" });
// @ts-expect-error an amount of money has a currency
customFields.create("f", { type: "number", config: { type: "currency", precision: 2 } });
// @ts-expect-error a switch is no longer documented
customFields.update("f", "id", { config: { type: "switch" } });
// @ts-expect-error the colour is missing
options.create("f", "field", { name: "Express" });
// @ts-expect-error dark green is read, not written
options.create("f", "field", { name: "Express", color: "dark_green" });

// Organizations.
// @ts-expect-error addresses are written as text
organizations.create({ emails: [{ id: "e", email: "office@vega.example" }] });
// @ts-expect-error written as `responsibles`
organizations.create({ responsibleId: "u" });
// @ts-expect-error contacts are attached
organizations.create({ contacts: ["c"] });
// @ts-expect-error not an order
organizations.list({ sort: "name" });
// @ts-expect-error an e-mail address is a record to be
organizations.emails.create("o", "office@vega.example");
// @ts-expect-error a phone is no e-mail address
organizations.phones.create("o", { email: "office@vega.example" });
// @ts-expect-error which e-mail address
organizations.emails.update("o", { email: "office@vega.example" });
// @ts-expect-error a tag's id is a number
organizations.tags.attach("o", "5");
// @ts-expect-error a contact's id is text
organizations.contacts.detach("o", 5);
http.POST("/crm/organizations/{organizationId}/tags", {
  params: { path: { organizationId: "o" } },
  // @ts-expect-error deals say `tag`, organizations `tagId`
  body: { tag: 5 },
});

// Contacts.
// @ts-expect-error the first name is missing
contacts.create({ lastName: "Berg" });
// @ts-expect-error there is no `name`
contacts.create({ firstName: "Nora", name: "Nora Berg" });
// @ts-expect-error not a filter
contacts.list({ email: "nora.berg@vega.example" });
// @ts-expect-error contacts have no addresses
contacts.addresses;
// @ts-expect-error contacts are linked from the organization, or written with their ids
contacts.organizations;

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
