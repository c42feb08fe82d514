/**
 * WoofedCRM: https://docs.woofedcrm.com
 * @module crm-deals/woofed
 */

import { operations, serverUrl } from "../../generated/woofed/meta.ts";
import type { paths } from "../../generated/woofed/paths.ts";
import { checkId } from "../core/checks.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { chatwootInboxes, type WoofedChatwootInboxes } from "./chatwoot-inboxes.ts";
import { checkIds } from "./check-ids.ts";
import { contacts, type WoofedContacts } from "./contacts.ts";
import { dealAssignees, type WoofedDealAssignees } from "./deal-assignees.ts";
import { dealProducts, type WoofedDealProducts } from "./deal-products.ts";
import { deals, type WoofedDeals } from "./deals.ts";
import { pipelines, type WoofedPipelines } from "./pipelines.ts";
import { products, type WoofedProducts } from "./products.ts";
import { users, type WoofedUsers } from "./users.ts";

export type {
  ChangedAttribute,
  ChangedAttributes,
  ChatwootInbox,
  ChatwootMessageTemplate,
  Contact,
  ContactCreate,
  ContactDetails,
  ContactEventCreate,
  ContactUpsert,
  Deal,
  DealAssignee,
  DealAssigneeCreate,
  DealCreate,
  DealDetails,
  DealEvent,
  DealEventCreate,
  DealProduct,
  DealProductCreate,
  DealProductDetails,
  DealProductUpdate,
  DealUpdate,
  DealUpdated,
  DealUpsert,
  Pipeline,
  PipelineStage,
  PipelineWithStages,
  Product,
  ProductCreate,
  ProductDetails,
  ProductUpdate,
  ProductUpdated,
  Stage,
  User,
  UserCreate,
  WebhookContact,
  WebhookContactChange,
  WebhookDeal,
  WebhookDealChange,
  WebhookEvent,
  WebhookRichText,
} from "../../generated/woofed/models.ts";
export type { paths } from "../../generated/woofed/paths.ts";
export type { WoofedContactEvents } from "./contact-events.ts";
export type { WoofedDealEvents } from "./deal-events.ts";
export type { ContactQuery, DealQuery, ProductQuery, UserQuery } from "./ransack.ts";
export type { SearchOptions } from "./search.ts";
export {
  type KnownWoofedWebhook,
  parseWoofedWebhook,
  type UnknownWoofedWebhook,
  type WoofedContactWebhook,
  type WoofedDealWebhook,
  type WoofedEventWebhook,
  type WoofedProbe,
  type WoofedWebhook,
} from "./webhook-events.ts";
export type {
  WoofedChatwootInboxes,
  WoofedContacts,
  WoofedDealAssignees,
  WoofedDealProducts,
  WoofedDeals,
  WoofedPipelines,
  WoofedProducts,
  WoofedUsers,
};

/** A user's token, the account, and the options of every client. */
export interface WoofedClientOptions extends ClientOptions {
  /** A user's token, copied from that user's page in the web application. Everyone who has it acts as the user. */
  token: string | TokenSource;
  /** The `account_id` in every path. */
  accountId: number;
}

/** A client of one WoofedCRM account. For a self-hosted server, set `baseUrl`. */
export interface WoofedClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** Sales opportunities, each of a contact and in a stage of a pipeline, with their timelines. */
  readonly deals: WoofedDeals;
  /** The products in a deal. */
  readonly dealProducts: WoofedDealProducts;
  /** The users assigned to a deal. */
  readonly dealAssignees: WoofedDealAssignees;
  /** People, with their timelines. */
  readonly contacts: WoofedContacts;
  /** The sequences of stages that deals go through. */
  readonly pipelines: WoofedPipelines;
  /** The products of the catalogue. */
  readonly products: WoofedProducts;
  /** The members of the account. */
  readonly users: WoofedUsers;
  /** The inboxes of the account's connection to Chatwoot. */
  readonly chatwootInboxes: WoofedChatwootInboxes;
}

/**
 * Creates a client of one WoofedCRM account. Sends nothing yet.
 * @throws {ConfigError} naming the option that is missing, unknown or invalid
 */
export function createWoofedClient(options: WoofedClientOptions): WoofedClient {
  const credentials = () => {
    checkId("accountId", options.accountId);
    return { bearer: bearer("token", options.token) };
  };
  const http = createPathClient<paths>(
    { name: "woofed", serverUrl, operations, own: ["token", "accountId"], credentials, checkBody: checkIds },
    options,
  );
  const context = { http, account: { account_id: options.accountId } };
  return {
    http,
    deals: deals(context),
    dealProducts: dealProducts(context),
    dealAssignees: dealAssignees(context),
    contacts: contacts(context),
    pipelines: pipelines(context),
    products: products(context),
    users: users(context),
    chatwootInboxes: chatwootInboxes(context),
  };
}
