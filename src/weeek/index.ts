/**
 * Weeek: https://developers.weeek.net
 * @module crm-deals/weeek
 */
import { operations, serverUrl } from "../../generated/weeek/meta.ts";
import type { paths } from "../../generated/weeek/paths.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { contacts } from "./crm/contacts.ts";
import { currencies } from "./crm/currencies.ts";
import { deals } from "./crm/deals.ts";
import { funnels } from "./crm/funnels.ts";
import { organizations } from "./crm/organizations.ts";
import { statuses } from "./crm/statuses.ts";
import { attachments } from "./workspace/attachments.ts";
import { members } from "./workspace/members.ts";
import { tags } from "./workspace/tags.ts";
import { user } from "./workspace/user.ts";
import { workspace } from "./workspace/workspace.ts";

export type { paths } from "../../generated/weeek/paths.ts";
export type { Address, AddressWrite, Email, EmailWrite, Phone, PhoneWrite } from "./crm/contact-details.ts";
export type { Contact, ContactFilter, ContactWrite } from "./crm/contacts.ts";
export type { Currency } from "./crm/currencies.ts";
export type { AllDealsFilter, DealFilter } from "./crm/deal-filter.ts";
export type { DealTaskCreate, DealTaskMove, Task } from "./crm/deal-tasks.ts";
export type { Deal, DealCreate, DealMove, DealPatch, DealUpdate } from "./crm/deals.ts";
export type { CustomFieldOption, CustomFieldOptionWrite } from "./crm/funnel-custom-field-options.ts";
export type { CustomField, CustomFieldCreate, CustomFieldUpdate } from "./crm/funnel-custom-fields.ts";
export type { Funnel, FunnelWrite } from "./crm/funnels.ts";
export type { Organization, OrganizationFilter, OrganizationWrite } from "./crm/organizations.ts";
export type { FunnelStatus, FunnelStatusWrite } from "./crm/statuses.ts";
export { type CustomFieldValue, type CustomFieldValues, customFieldValues } from "./custom-field-values.ts";
export type { Link } from "./link.ts";
export type { Place } from "./place.ts";
export type { Upload } from "./upload.ts";
export type { Attachment } from "./workspace/attachments.ts";
export type { User } from "./workspace/members.ts";
export type { Tag, TagCreate, TagUpdate } from "./workspace/tags.ts";
export type { CurrentUser } from "./workspace/user.ts";
export type { Workspace } from "./workspace/workspace.ts";

/** A workspace's token, and what every client takes. */
export interface WeeekClientOptions extends ClientOptions {
  /** A token made under Apps → API in the workspace's settings. */
  token: string | TokenSource;
}

/** A client of one Weeek workspace. */
export interface WeeekClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** The ways that deals take, with the custom fields and the currency of their deals. */
  readonly funnels: ReturnType<typeof funnels>;
  /** The columns of a funnel. */
  readonly statuses: ReturnType<typeof statuses>;
  /** Sales opportunities. A deal stands in a status (a column) of a funnel. */
  readonly deals: ReturnType<typeof deals>;
  /** Companies. */
  readonly organizations: ReturnType<typeof organizations>;
  /** People. */
  readonly contacts: ReturnType<typeof contacts>;
  /** What a funnel's amounts can be in. */
  readonly currencies: ReturnType<typeof currencies>;
  /** The workspace itself. */
  readonly workspace: ReturnType<typeof workspace>;
  /** The people of the workspace. */
  readonly members: ReturnType<typeof members>;
  /** The workspace's tags. */
  readonly tags: ReturnType<typeof tags>;
  /** The user whose token it is. */
  readonly user: ReturnType<typeof user>;
  /** Files attached to records. */
  readonly attachments: ReturnType<typeof attachments>;
}

/**
 * Makes a client of one Weeek workspace. Nothing is sent yet.
 * @throws {ConfigError} naming the option that is missing, unknown or no good
 */
export function createWeeekClient(options: WeeekClientOptions): WeeekClient {
  checkClientOptions(options, ["token"]);
  const credentials = { bearer: bearer("token", options.token) };
  const http = createPathClient<paths>({ name: "weeek", serverUrl, operations, credentials, isNotFound }, options);
  const context = { http };
  return {
    http,
    funnels: funnels(context),
    statuses: statuses(context),
    deals: deals(context),
    organizations: organizations(context),
    contacts: contacts(context),
    currencies: currencies(context),
    workspace: workspace(context),
    members: members(context),
    tags: tags(context),
    user: user(context),
    attachments: attachments(context),
  };
}

// Some missing records are a 404, some a 400 with this code.
function isNotFound({ status, body }: ApiErrorDetails): boolean {
  return status === 400 && typeof body === "object" && body !== null && "code" in body && body.code === 1000001;
}
