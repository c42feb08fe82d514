import type { CustomFieldCreate, FunnelWrite, Place, WeeekClient } from "crm-deals/weeek";
import { type Equal, holds } from "../expect.ts";

declare const weeek: WeeekClient;
const { funnels, statuses, http } = weeek;
const { customFields } = funnels;
const { options } = customFields;

holds<Equal<FunnelWrite["isPrivate"], boolean | 0 | 1 | undefined>>();
type Config = NonNullable<CustomFieldCreate["config"]>;
type NumberConfig = Exclude<Extract<Config, { precision: unknown }>, { type: "currency" }>;
type BooleanConfig = Exclude<Config, { precision: unknown }>;
holds<Equal<NumberConfig["type"], "number" | "percent">>();
holds<Equal<BooleanConfig["type"], "radio" | "checkbox">>();
holds<Equal<Place["after"], string | undefined>>();
holds<Equal<Place["before"], string | undefined>>();

customFields.create("f", { type: "number", config: { type: "number", precision: null } });
customFields.create("f", { type: "number", config: { type: "currency", precision: 2, currency: 1 } });
customFields.create("f", { type: "boolean", config: { type: "checkbox" } });
customFields.create("f", { type: "link", name: null, config: null });
customFields.move("f", "id", { after: "a" });
customFields.move("f", "id", { before: "b" });
options.move("f", "field", "id", { after: "a" });

// @ts-expect-error both neighbours
customFields.move("f", "id", { after: "a", before: "b" });
// @ts-expect-error no neighbour
customFields.move("f", "id", {});
// @ts-expect-error both neighbours
options.move("f", "field", "id", { after: "a", before: "b" });
// @ts-expect-error no neighbour
options.move("f", "field", "id", {});
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
// @ts-expect-error a status has no place
statuses.update("s", { order: 1 });
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
