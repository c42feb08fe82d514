/**
 * Wazzup, API v3: https://wazzup24.com/help/api-en/
 * @module crm-deals/wazzup-v3
 */
import { operations, serverUrl } from "../../generated/wazzup-v3/meta.ts";
import type { paths } from "../../generated/wazzup-v3/paths.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { channels, type WazzupV3Channels } from "./channels.ts";
import { contacts, type WazzupV3Contacts } from "./contacts.ts";
import { counters, type WazzupV3Counters } from "./counters.ts";
import { deals, type WazzupV3Deals } from "./deals.ts";
import { readError } from "./error-body.ts";
import { iframe, type WazzupV3Iframe } from "./iframe.ts";
import { messages, type WazzupV3Messages } from "./messages.ts";
import { pipelines, type WazzupV3Pipelines } from "./pipelines.ts";
import { templates, type WazzupV3Templates } from "./templates.ts";
import { users, type WazzupV3Users } from "./users.ts";
import { type WazzupV3Webhooks, webhooks } from "./webhooks.ts";

export type {
  Button,
  ButtonsObject,
  Channel,
  ChannelUpdate,
  ChatType,
  Contact,
  ContactData,
  ContactDataUpsert,
  ContactFilter,
  ContactUpsert,
  CreateContactRequest,
  CreateDealRequest,
  Deal,
  DealFilter,
  DealUpsert,
  IframeLink,
  IframeLinkCreate,
  MessageAccepted,
  MessageCreate,
  MessageEdit,
  Pipeline,
  PipelineStage,
  PipelineStageUpload,
  PipelineUpload,
  TemplateStatusUpdate,
  UnansweredCounter,
  User,
  UserUpsert,
  WabaTemplate,
  WabaTemplateFilter,
  WebhookError,
  WebhookMessage,
  WebhookSettings,
  WebhookSettingsUpdate,
  WebhookStatus,
} from "../../generated/wazzup-v3/models.ts";
export type { paths } from "../../generated/wazzup-v3/paths.ts";
export { createdContact, createdDeal } from "./created-records.ts";
export {
  type KnownWazzupV3Webhook,
  type OtherWazzupV3Webhook,
  parseWazzupV3Webhook,
  type WazzupV3Webhook,
} from "./webhook-events.ts";
export type {
  WazzupV3Channels,
  WazzupV3Contacts,
  WazzupV3Counters,
  WazzupV3Deals,
  WazzupV3Iframe,
  WazzupV3Messages,
  WazzupV3Pipelines,
  WazzupV3Templates,
  WazzupV3Users,
  WazzupV3Webhooks,
};

/** The key of one account, and the options of every client. */
export interface WazzupV3ClientOptions extends ClientOptions {
  /** The API key from Wazzup's cabinet, of an integration of the type API. */
  apiKey: string | TokenSource;
  /**
   * The rate to keep to; default 500 requests per 5,000 ms, which is what the vendor documents. Set a lower rate where other programs use the
   * same key.
   */
  rateLimit?: ClientOptions["rateLimit"];
}

/** A client of one Wazzup account. */
export interface WazzupV3Client {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** The CRM's users, who are responsible for contacts and deals. */
  readonly users: WazzupV3Users;
  /** Customers with their chats in the messengers. */
  readonly contacts: WazzupV3Contacts;
  /** Deals, which managers see beside a chat in the list of deals. */
  readonly deals: WazzupV3Deals;
  /** Pipelines with their stages, for deals of new customers. */
  readonly pipelines: WazzupV3Pipelines;
  /** The messengers' accounts that are connected to Wazzup. */
  readonly channels: WazzupV3Channels;
  /** Sending, editing and deleting messages. */
  readonly messages: WazzupV3Messages;
  /** The address that events are sent to, and which events are sent. `parseWazzupV3Webhook` reads them. */
  readonly webhooks: WazzupV3Webhooks;
  /** Addresses that show Wazzup's chats in the CRM's pages. */
  readonly iframe: WazzupV3Iframe;
  /** WABA templates, for messages that open a conversation. */
  readonly templates: WazzupV3Templates;
  /** How many messages are unanswered. */
  readonly counters: WazzupV3Counters;
}

const documentedRate = { requests: 500, perMs: 5_000 };

/**
 * Creates a client of one Wazzup account. Sends nothing yet.
 * @throws {ConfigError} naming the option that is missing, unknown or invalid
 */
export function createWazzupV3Client(options: WazzupV3ClientOptions): WazzupV3Client {
  const http = createPathClient<paths>(
    {
      name: "wazzup-v3",
      serverUrl,
      operations,
      own: ["apiKey"],
      credentials: () => ({ apiKey: bearer("apiKey", options.apiKey) }),
      isNotFound,
      readError,
    },
    options && { ...options, rateLimit: options.rateLimit ?? documentedRate },
  );
  const context = { http };
  return {
    http,
    users: users(context),
    contacts: contacts(context),
    deals: deals(context),
    pipelines: pipelines(context),
    channels: channels(context),
    messages: messages(context),
    webhooks: webhooks(context),
    iframe: iframe(context),
    templates: templates(context),
    counters: counters(context),
  };
}

// Editing or deleting an unknown message is a 400 with this code.
function isNotFound({ status, messages }: ApiErrorDetails): boolean {
  return status === 400 && messages.includes("MESSAGES_NOT_FOUND");
}
