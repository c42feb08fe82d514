/** What Wazzup sends to the address that `webhooks.set` sets: https://wazzup24.com/help/api-en/webhooks/ */
import type {
  ChannelUpdate,
  CreateContactRequest,
  CreateDealRequest,
  TemplateStatusUpdate,
  WebhookMessage,
  WebhookStatus,
} from "../../generated/wazzup-v3/models.ts";
import { ResponseError } from "../core/errors.ts";

/** The members that a webhook's body can have, and what is under them. */
interface KnownMembers {
  /** New, edited and deleted messages. */
  messages: WebhookMessage[];
  /** New statuses of messages. */
  statuses: WebhookStatus[];
  /** Channels whose states changed. */
  channelsUpdates: ChannelUpdate[];
  /** A WABA template whose state changed. */
  templateStatus: TemplateStatusUpdate;
  /** A contact to create. Respond with it: see `createdContact`. */
  createContact: CreateContactRequest;
  /** A deal to create. Respond with it: see `createdDeal`. */
  createDeal: CreateDealRequest;
  /** A test of the address. Respond with 200. */
  test: true;
}

/** An event of the description: `kind` is the name of the body's member, `data` its value. */
export type KnownWazzupV3Webhook = {
  [Kind in keyof KnownMembers]: { readonly kind: Kind; readonly data: KnownMembers[Kind] };
}[keyof KnownMembers];

/** A member that is not in the description, or whose value has another form. */
export interface OtherWazzupV3Webhook {
  /** Distinguishes it from the known events. */
  readonly kind: "other";
  /** The member's name. */
  readonly member: string;
  /** The value, as it was sent. */
  readonly data: unknown;
}

/** One event of a webhook's body. */
export type WazzupV3Webhook = KnownWazzupV3Webhook | OtherWazzupV3Webhook;

const isValid: Record<keyof KnownMembers, (value: unknown) => boolean> = {
  messages: isList,
  statuses: isList,
  channelsUpdates: isList,
  templateStatus: isObject,
  createContact: isObject,
  createDeal: isObject,
  test: (value) => value === true,
};

/**
 * Reads a webhook's body, parsed from JSON: one event for each of its members, because a body may have several. The members of an event are not
 * checked. No signature proves that Wazzup is the sender: put a secret into the address.
 * @throws {ResponseError} for a body that is not a webhook's: not an object, or an empty one
 */
export function parseWazzupV3Webhook(body: unknown): WazzupV3Webhook[] {
  const members = isObject(body) ? Object.entries(body) : [];
  if (members.length > 0) return members.map(([member, data]) => eventOf(member, data));
  const call = { vendor: "wazzup-v3", operation: "parseWazzupV3Webhook", method: "POST", url: "", attempts: 0 };
  throw new ResponseError(call, "the body is not a webhook: it must be an object with members");
}

function eventOf(member: string, data: unknown): WazzupV3Webhook {
  const event = { kind: member, data };
  return isKnown(event) ? event : { kind: "other", member, data };
}

function isKnown(event: { kind: string; data: unknown }): event is KnownWazzupV3Webhook {
  return isMember(event.kind) && isValid[event.kind](event.data);
}

function isMember(name: string): name is keyof KnownMembers {
  return Object.hasOwn(isValid, name);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
