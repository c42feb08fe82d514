/** What Wazzup sends to a subscription's address: https://wazzup24.com/help/api/webhooks/ */
import type {
  WebhookChannelStatus,
  WebhookChat,
  WebhookContactRequest,
  WebhookMessage,
  WebhookMessageStatus,
} from "../../generated/wazzup/models.ts";
import type * as Described from "../../generated/wazzup/paths.ts";
import { ResponseError } from "../core/errors.ts";
import {
  anyOf,
  type Check,
  hasMembers,
  isNumber,
  isObject,
  isString,
  listOf,
  nullable,
  oneOf,
  optional,
} from "../core/members.ts";

interface About {
  /** The key of the event. It is the same when the event is sent again. Absent where the payload has none. */
  idempotencyKey?: string;
  /** When the webhook was created, in Unix seconds. Absent where the payload has none. */
  timestamp?: number;
}

interface Known<Event extends { event: string; data: Item[] }, Item> extends About {
  /** The event is in the description, and has the required members. */
  known: true;
  /** The event's name. */
  event: Event["event"];
  /** What happened: one item or several. */
  data: Item[];
}

/** Messages were added. */
export interface MessageAddEvent extends Known<Described.MessageAddEvent, WebhookMessage> {}
/** The status of messages changed. */
export interface MessageStatusUpdateEvent extends Known<Described.MessageStatusUpdateEvent, WebhookMessageStatus> {}
/** The status of channels changed. */
export interface ChannelStatusUpdateEvent extends Known<Described.ChannelStatusUpdateEvent, WebhookChannelStatus> {}
/** Contacts need to be created in the CRM. */
export interface ContactAddEvent extends Known<Described.ContactAddEvent, WebhookContactRequest> {}
/** An event that the vendor names, but whose items no source shows: they are open objects. */
export interface OtherEvent extends Known<Described.OtherEvent, Record<string, unknown>> {}

/** An event of the description, by its `event`. */
export type KnownWazzupWebhook =
  | MessageAddEvent
  | MessageStatusUpdateEvent
  | ChannelStatusUpdateEvent
  | ContactAddEvent
  | OtherEvent;

/** An event that is not in the description, or that has an item without its required members. */
export interface UnknownWazzupWebhook extends About {
  /** The event is not in the description, or one of its items lacks required members. */
  known: false;
  /** The event's name. */
  event: string;
  /** As it came. */
  data: unknown;
}

/** What `parseWazzupWebhook` returns. */
export type WazzupWebhook = KnownWazzupWebhook | UnknownWazzupWebhook;

type ItemChecks = Record<KnownWazzupWebhook["event"], Check>;

// Marked, so that a bundle without the parser is without its checks.
const itemChecks: ItemChecks = /* @__PURE__ */ makeChecks();

function makeChecks(): ItemChecks {
  const isChat = hasMembers<WebhookChat>({ chat_id: isString, chat_type: isString });

  return {
    "message.add": hasMembers<WebhookMessage>({
      message_id: isString,
      channel_id: isString,
      direction: oneOf("inbound", "outbound"),
      timestamp: isNumber,
      recipient: isChat,
      sender: optional(isChat),
      attachment: optional(nullable(isObject)),
    }),
    "message.status_update": hasMembers<WebhookMessageStatus>({ message_id: isString, status: isString }),
    "message.edit": isObject,
    "message.delete": isObject,
    "messages_dump.status_update": isObject,
    "waba_template.status_update": isObject,
    "channel.create": isObject,
    "channel.status_update": hasMembers<WebhookChannelStatus>({ channel_id: isString, status: isString }),
    "channel.qr_update": isObject,
    "channel.waba_tier_update": isObject,
    "channel.delete": isObject,
    "group_chat.update": isObject,
    "group_chat.memberships_update": isObject,
    "crm_entities.contact_add": hasMembers<WebhookContactRequest>({
      responsible_user_id: nullable(isString),
      name: isString,
      recipient: anyOf(isChat, listOf(isChat)),
    }),
    "crm_entities.deal_add": isObject,
  };
}

/**
 * Reads a webhook's body, parsed from JSON. A single object in `data` is returned as an array. `known: true` means that each item has the
 * required members. These are what public clients have seen, not what the vendor promises, so keep events with `known: false`.
 *
 * A probe `{ "test": true }`, which version 3 of the API sends on a subscription, is `{ known: false, event: "test" }`; it is not known whether
 * this version sends it. No signature proves that Wazzup is the sender: put a secret into the address.
 * @throws {ResponseError} for a body that is not a webhook's
 */
export function parseWazzupWebhook(body: unknown): WazzupWebhook {
  if (isObject(body) && typeof body.event === "string") {
    const { event, data, meta } = body;
    const about = aboutOf(meta);
    const items = { event, data: Array.isArray(data) ? data : [data], ...about };
    return isKnown(items) ? { ...items, known: true } : { known: false, event, data, ...about };
  }
  if (isObject(body) && body.test === true) return { known: false, event: "test", data: body };
  const call = { vendor: "wazzup", operation: "parseWazzupWebhook", method: "POST", url: "", attempts: 0 };
  throw new ResponseError(call, "the body is not a webhook: it must be an object with an `event`");
}

type Items<Webhook> = Webhook extends unknown ? Omit<Webhook, "known"> : never;

function isKnown(webhook: { event: string; data: unknown[] }): webhook is Items<KnownWazzupWebhook> {
  return isDescribed(webhook.event) && webhook.data.every(itemChecks[webhook.event]);
}

function isDescribed(event: string): event is keyof typeof itemChecks {
  return Object.hasOwn(itemChecks, event);
}

function aboutOf(meta: unknown): About {
  if (!isObject(meta)) return {};
  const { idempotency_key: key, timestamp } = meta;
  return {
    ...(typeof key === "string" ? { idempotencyKey: key } : {}),
    ...(typeof timestamp === "number" ? { timestamp } : {}),
  };
}
