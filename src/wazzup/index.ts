/**
 * Wazzup, Tech API v2: https://wazzup24.com/help/api/
 * @module crm-deals/wazzup
 */
import { operations, serverUrl } from "../../generated/wazzup/meta.ts";
import type { paths } from "../../generated/wazzup/paths.ts";
import { basic, bearer, type TokenSource, without } from "../core/credentials.ts";
import { ConfigError } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { accounts, type WazzupAccounts } from "./accounts.ts";
import { channels, type WazzupChannels } from "./channels.ts";
import { contacts, type WazzupContacts } from "./contacts.ts";
import { counters, type WazzupCounters } from "./counters.ts";
import { deals, type WazzupDeals } from "./deals.ts";
import { iframeLinks, type WazzupIframeLinks } from "./iframe-links.ts";
import { marketplaces, type WazzupMarketplaces } from "./marketplaces.ts";
import { messages, type WazzupMessages } from "./messages.ts";
import { pipelines, type WazzupPipelines } from "./pipelines.ts";
import { settings, type WazzupSettings } from "./settings.ts";
import { templates, type WazzupTemplates } from "./templates.ts";
import type { WazzupPartner } from "./token-endpoint.ts";
import { tokens, type WazzupTokens } from "./tokens.ts";
import { users, type WazzupUsers } from "./users.ts";
import { type WazzupWebhooks, webhooks } from "./webhooks.ts";

export type {
  Account,
  AccountCreate,
  Attachment,
  Channel,
  ChannelCreate,
  ChannelsLinkOptions,
  ChatsLinkCreate,
  Contact,
  ContactCreate,
  ContactData,
  ContactUpdate,
  Deal,
  DealCreate,
  DealFilter,
  DealUpdate,
  IframeLink,
  MarketplaceIntegrationCreate,
  MarketplaceIntegrationUpdate,
  MessageAccepted,
  MessageCreate,
  MessagesDump,
  MessagesDumpCreate,
  Pipeline,
  PipelineCreate,
  PipelinesCreated,
  Processed,
  QuickTemplateCreate,
  QuickTemplateFile,
  Recipient,
  Settings,
  SettingsUpdate,
  Template,
  TemplateCreate,
  TokenGrant,
  Tokens,
  UnansweredCleared,
  UnansweredCounter,
  User,
  UserCreate,
  UserRole,
  WabaTransaction,
  WebhookChannelStatus,
  WebhookChat,
  WebhookContactRequest,
  WebhookMessage,
  WebhookMessageStatus,
  WebhookSubscription,
  WebhookSubscriptionCreate,
  WebhookSubscriptionUpdate,
} from "../../generated/wazzup/models.ts";
export type { paths } from "../../generated/wazzup/paths.ts";
export type { StoredTokens, TokenStore } from "../core/token-store.ts";
export type { WazzupAccountWabaBalance } from "./account-waba-balance.ts";
export type { AccountFilter } from "./accounts.ts";
export type { WazzupChannelWabaTransactions } from "./channel-waba-transactions.ts";
export type { ChannelDeletion } from "./channels.ts";
export type { WazzupMessageDumps } from "./message-dumps.ts";
export { type WazzupAuthorization, type WazzupOAuth, type WazzupOAuthOptions, wazzupOAuth } from "./oauth.ts";
export { type WazzupPartnerTokenOptions, wazzupPartnerToken } from "./partner-token.ts";
export type { WazzupQuickTemplates } from "./quick-templates.ts";
export type { WazzupPartner } from "./token-endpoint.ts";
export {
  type ChannelStatusUpdateEvent,
  type ContactAddEvent,
  type KnownWazzupWebhook,
  type MessageAddEvent,
  type MessageStatusUpdateEvent,
  type OtherEvent,
  parseWazzupWebhook,
  type UnknownWazzupWebhook,
  type WazzupWebhook,
} from "./webhook-events.ts";
export type {
  WazzupAccounts,
  WazzupChannels,
  WazzupContacts,
  WazzupCounters,
  WazzupDeals,
  WazzupIframeLinks,
  WazzupMarketplaces,
  WazzupMessages,
  WazzupPipelines,
  WazzupSettings,
  WazzupTemplates,
  WazzupTokens,
  WazzupUsers,
  WazzupWebhooks,
};

/** At least one credential, and the options of every client. */
export interface WazzupClientOptions extends ClientOptions {
  /** An end customer's `client_access_token`, for everything that belongs to one account. */
  token?: string | TokenSource | undefined;
  /** The partner cabinet's login, for tokens, accounts and marketplaces. */
  partner?: WazzupPartner | undefined;
}

/** A client of one Wazzup account, of the partner cabinet, or of both. */
export interface WazzupClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** Customers' requests, which managers see beside the chats. */
  readonly deals: WazzupDeals;
  /** Customers with their accounts in the messengers. */
  readonly contacts: WazzupContacts;
  /** The CRM's users. */
  readonly users: WazzupUsers;
  /** The users' roles, and from whom phone numbers are hidden. */
  readonly settings: WazzupSettings;
  /** Pipelines with their stages. */
  readonly pipelines: WazzupPipelines;
  /** The messengers' accounts that are connected to Wazzup. */
  readonly channels: WazzupChannels;
  /** Sending messages, and exporting them. */
  readonly messages: WazzupMessages;
  /** Subscriptions to events; `parseWazzupWebhook` reads the events. */
  readonly webhooks: WazzupWebhooks;
  /** Addresses that show Wazzup in the CRM's pages. */
  readonly iframeLinks: WazzupIframeLinks;
  /** WABA templates, for messages that open a conversation, and quick replies for any channel. */
  readonly templates: WazzupTemplates;
  /** How many messages wait for a reply. */
  readonly counters: WazzupCounters;
  /** Access to an end customer's account. Needs `partner`. */
  readonly tokens: WazzupTokens;
  /** End customers' accounts. Needs `partner`. */
  readonly accounts: WazzupAccounts;
  /** The partner's integration in Wazzup's catalogue. Needs `partner`. */
  readonly marketplaces: WazzupMarketplaces;
}

/**
 * Creates a client of one Wazzup account, of the partner cabinet, or of both. Sends nothing yet.
 * @throws {ConfigError} naming the option that is missing, unknown or invalid
 */
export function createWazzupClient(options: WazzupClientOptions): WazzupClient {
  const http = createPathClient<paths>(
    { name: "wazzup", serverUrl, operations, own: ["token", "partner"], credentials: () => credentialsOf(options) },
    options,
  );
  const context = { http };
  return {
    http,
    deals: deals(context),
    contacts: contacts(context),
    users: users(context),
    settings: settings(context),
    pipelines: pipelines(context),
    channels: channels(context),
    messages: messages(context),
    webhooks: webhooks(context),
    iframeLinks: iframeLinks(context),
    templates: templates(context),
    counters: counters(context),
    tokens: tokens(context),
    accounts: accounts(context),
    marketplaces: marketplaces(context),
  };
}

function credentialsOf({ token, partner }: WazzupClientOptions) {
  if (token === undefined && partner === undefined) throw new ConfigError("`token` or `partner` is missing.");
  return {
    bearer: token === undefined ? without("token") : bearer("token", token),
    basic: partner === undefined ? without("partner") : basic("partner", partner),
  };
}
