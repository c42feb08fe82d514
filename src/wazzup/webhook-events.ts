/** What Wazzup sends to a subscription's address: https://wazzup24.com/help/api/webhooks/ */
import type {
  WebhookChannelStatus,
  WebhookContactRequest,
  WebhookMessage,
  WebhookMessageStatus,
} from "../../generated/wazzup/models.ts";
import type * as Described from "../../generated/wazzup/paths.ts";
import { ResponseError } from "../core/errors.ts";

interface About {
  /** The same when the same event is sent again. Absent where the payload has none. */
  idempotencyKey?: string;
  /** When the webhook was made, in Unix seconds. Absent where the payload has none. */
  timestamp?: number;
}

interface Known<Event extends { event: string; data: Item[] }, Item> extends About {
  /** Whether the description has the event. */
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
/** An event that the vendor names, and whose items nobody has shown: they are open objects. */
export interface OtherEvent extends Known<Described.OtherEvent, Record<string, unknown>> {}

/** An event that the description knows, told by `event`. */
export type KnownWazzupWebhook =
  | MessageAddEvent
  | MessageStatusUpdateEvent
  | ChannelStatusUpdateEvent
  | ContactAddEvent
  | OtherEvent;

/** An event that the description does not know, or whose data are no objects. */
export interface UnknownWazzupWebhook extends About {
  /** Whether the description has the event, and its data are what it says. */
  known: false;
  /** The event's name. */
  event: string;
  /** As it came. */
  data: unknown;
}

/** What `parseWazzupWebhook` gives. */
export type WazzupWebhook = KnownWazzupWebhook | UnknownWazzupWebhook;

const knownEvents: Record<KnownWazzupWebhook["event"], true> = {
  "message.add": true,
  "message.status_update": true,
  "message.edit": true,
  "message.delete": true,
  "messages_dump.status_update": true,
  "waba_template.status_update": true,
  "channel.create": true,
  "channel.status_update": true,
  "channel.qr_update": true,
  "channel.waba_tier_update": true,
  "channel.delete": true,
  "group_chat.update": true,
  "group_chat.memberships_update": true,
  "crm_entities.contact_add": true,
  "crm_entities.deal_add": true,
};

/**
 * Reads a webhook's body, parsed from JSON. A single object in `data` is given as an array. The items' members are not checked:
 * they are what public clients have seen, not what the vendor promises.
 *
 * A probe `{ "test": true }`, which version 3 of the API sends on a subscription, is `{ known: false, event: "test" }`; whether
 * this version sends it is unknown. Nothing here proves that Wazzup is the sender.
 * @throws {ResponseError} for a body that is no webhook: no object, or without an event
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
  throw new ResponseError(call, "a body that is no webhook: no object with an event");
}

type Items<Webhook> = Webhook extends unknown ? Omit<Webhook, "known"> : never;

function isKnown(webhook: { event: string; data: unknown[] }): webhook is Items<KnownWazzupWebhook> {
  return Object.hasOwn(knownEvents, webhook.event) && webhook.data.every(isObject);
}

function aboutOf(meta: unknown): About {
  if (!isObject(meta)) return {};
  const { idempotency_key: key, timestamp } = meta;
  return {
    ...(typeof key === "string" ? { idempotencyKey: key } : {}),
    ...(typeof timestamp === "number" ? { timestamp } : {}),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
