import type {
  Currency,
  CustomField,
  CustomFieldCreate,
  CustomFieldOption,
  CustomFieldOptionWrite,
  CustomFieldUpdate,
  Funnel,
  FunnelStatus,
  FunnelStatusWrite,
  FunnelWrite,
  Place,
  WeeekClient,
} from "crm-deals/weeek";
import { type Equal, holds, type Optional, type Required } from "../expect.ts";

declare const weeek: WeeekClient;
const { funnels, statuses, http } = weeek;
const { customFields } = funnels;
const { options } = customFields;

// What is read.
holds<Equal<Required<Funnel>, "id">>();
holds<
  Equal<
    Optional<Funnel>,
    | "creatorId"
    | "currencyId"
    | "name"
    | "logo"
    | "dealsCount"
    | "dealsAmount"
    | "isPrivate"
    | "isBookmarked"
    | "createdAt"
    | "updatedAt"
    | "team"
    | "customFields"
  >
>();
holds<Equal<Funnel["isPrivate"], boolean | undefined>>();
holds<Equal<Required<FunnelStatus>, "id">>();
holds<Equal<Optional<FunnelStatus>, "creatorId" | "name" | "dealsCount" | "dealsAmount" | "createdAt" | "updatedAt">>();
holds<Equal<Required<CustomField>, "id" | "name" | "type">>();
holds<Equal<Optional<CustomField>, "config" | "options">>();
holds<Equal<CustomField["type"], string>>();
type ReadConfig = NonNullable<CustomField["config"]>;
holds<Equal<Required<ReadConfig>, "type">>();
holds<Equal<Optional<ReadConfig>, "precision" | "currency">>();
holds<Equal<Required<CustomFieldOption>, "id" | "name" | "color">>();
holds<Equal<Optional<CustomFieldOption>, never>>();
holds<Equal<CustomFieldOption["color"], string>>();
holds<Equal<Required<Currency>, "id">>();
holds<Equal<Optional<Currency>, "name" | "code" | "symbol">>();

// What is written.
holds<Equal<Required<FunnelWrite>, never>>();
holds<Equal<Optional<FunnelWrite>, "name" | "currencyId" | "isPrivate">>();
holds<Equal<FunnelWrite["isPrivate"], boolean | 0 | 1 | undefined>>();
holds<Equal<Required<FunnelStatusWrite>, never>>();
holds<Equal<Optional<FunnelStatusWrite>, "name">>();
holds<Equal<Required<CustomFieldCreate>, "type">>();
holds<Equal<Optional<CustomFieldCreate>, "name" | "config">>();
holds<
  Equal<
    CustomFieldCreate["type"],
    "text" | "boolean" | "datetime" | "select" | "multiselect" | "member" | "contact" | "link" | "approval" | "number"
  >
>();
holds<Equal<Required<CustomFieldUpdate>, never>>();
holds<Equal<Optional<CustomFieldUpdate>, "name" | "config">>();
holds<Equal<CustomFieldUpdate["config"], CustomFieldCreate["config"]>>();
type Config = NonNullable<CustomFieldCreate["config"]>;
type NumberConfig = Exclude<Extract<Config, { precision: unknown }>, { type: "currency" }>;
type CurrencyConfig = Extract<Config, { type: "currency" }>;
type BooleanConfig = Exclude<Config, { precision: unknown }>;
holds<Equal<Required<NumberConfig>, "type" | "precision">>();
holds<Equal<Optional<NumberConfig>, "currency">>();
holds<Equal<NumberConfig["type"], "number" | "percent">>();
holds<Equal<Required<CurrencyConfig>, "type" | "precision" | "currency">>();
holds<Equal<Required<BooleanConfig>, "type">>();
holds<Equal<BooleanConfig["type"], "radio" | "checkbox">>();
holds<Equal<Required<CustomFieldOptionWrite>, "name" | "color">>();
holds<Equal<Optional<CustomFieldOptionWrite>, never>>();
holds<
  Equal<
    CustomFieldOptionWrite["color"],
    | "blue"
    | "light_blue"
    | "dark_purple"
    | "purple"
    | "dark_pink"
    | "pink"
    | "light_pink"
    | "red"
    | "turquoise"
    | "green"
    | "light_green"
    | "dark_yellow"
    | "yellow"
  >
>();
holds<Equal<Place["after"], string | undefined>>();
holds<Equal<Place["before"], string | undefined>>();

// What the methods take and give.
holds<Equal<ReturnType<typeof funnels.list>, Promise<Funnel[]>>>();
holds<Equal<ReturnType<typeof funnels.create>, Promise<Funnel>>>();
holds<Equal<ReturnType<typeof funnels.get>, Promise<Funnel>>>();
holds<Equal<ReturnType<typeof funnels.update>, Promise<Funnel>>>();
holds<Equal<ReturnType<typeof funnels.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof customFields.create>, Promise<CustomField>>>();
holds<Equal<ReturnType<typeof customFields.update>, Promise<CustomField>>>();
holds<Equal<ReturnType<typeof customFields.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof customFields.move>, Promise<void>>>();
holds<Equal<ReturnType<typeof options.create>, Promise<CustomFieldOption>>>();
holds<Equal<ReturnType<typeof options.update>, Promise<CustomFieldOption>>>();
holds<Equal<ReturnType<typeof options.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof options.move>, Promise<void>>>();
holds<Equal<ReturnType<typeof statuses.list>, Promise<FunnelStatus[]>>>();
holds<Equal<ReturnType<typeof statuses.create>, Promise<FunnelStatus>>>();
holds<Equal<ReturnType<typeof statuses.get>, Promise<FunnelStatus>>>();
holds<Equal<ReturnType<typeof statuses.update>, Promise<FunnelStatus>>>();
holds<Equal<ReturnType<typeof statuses.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof weeek.currencies.list>, Promise<Currency[]>>>();

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
