/** What a WoofedCRM server sends to a registered address: https://docs.woofedcrm.com, Developer Guides, Webhooks */
import type {
  ContactWebhook,
  DealWebhook,
  EventWebhook,
  WebhookContact,
  WebhookContactChange,
  WebhookDeal,
  WebhookDealChange,
  WebhookEvent,
} from "../../generated/woofed/models.ts";
import { ResponseError } from "../core/errors.ts";
import {
  anyOf,
  type Check,
  type Checks,
  hasMembers,
  isNumber,
  isObject,
  isString,
  listOf,
  nullable,
  oneOf,
  optional,
} from "../core/members.ts";

interface Known {
  /** The event is in the description, and has the required members. */
  readonly known: true;
}

/** A contact was created or updated. */
export interface WoofedContactWebhook extends Known, ContactWebhook {}
/** A deal was created or updated. */
export interface WoofedDealWebhook extends Known, DealWebhook {}
/** An event of a timeline was created or updated. */
export interface WoofedEventWebhook extends Known, EventWebhook {}
/** The empty body that the server sends on registration and once a day. Respond with 2xx, or the address becomes inactive. */
export interface WoofedProbe extends Known {
  /** The name that `parseWoofedWebhook` gives it. */
  readonly event: "probe";
}

/** An event of the description, or a probe, by its `event`. */
export type KnownWoofedWebhook = WoofedContactWebhook | WoofedDealWebhook | WoofedEventWebhook | WoofedProbe;

/** An event that is not in the description, or whose data lack required members. */
export interface UnknownWoofedWebhook {
  /** The event is not in the description, or its data lack required members. */
  readonly known: false;
  /** The event's name. */
  readonly event: string;
  /** The data, as they were sent. */
  readonly data: unknown;
}

/** What `parseWoofedWebhook` returns. */
export type WoofedWebhook = KnownWoofedWebhook | UnknownWoofedWebhook;

type DataChecks = Record<Exclude<KnownWoofedWebhook, WoofedProbe>["event"], Check>;

// Marked, so that a bundle without the parser is without its checks.
const dataChecks: DataChecks = /* @__PURE__ */ makeChecks();

function makeChecks(): DataChecks {
  const times = { created_at: isString, updated_at: isString };
  const contact = { id: isNumber, full_name: isString, phone: isString, email: isString, ...times };
  const deal = {
    id: isNumber,
    name: isString,
    status: oneOf("open", "won", "lost"),
    stage_id: isNumber,
    contact_id: isNumber,
    ...times,
  } satisfies Checks<WebhookDeal>;
  const isContact = hasMembers<WebhookContact>(contact);
  const isDeal = hasMembers<WebhookDeal>(deal);
  const changed_attributes = optional(nullable(listOf(isObject)));

  const isContactChange = hasMembers<WebhookContactChange>({
    ...contact,
    deals: optional(listOf(isDeal)),
    changed_attributes,
  });
  const isDealChange = hasMembers<WebhookDealChange>({ ...deal, contact: optional(isContact), changed_attributes });
  const isTimelineEvent = hasMembers<WebhookEvent>({
    id: isNumber,
    kind: isString,
    ...times,
    content: optional(anyOf(isString, isObject)),
    contact: optional(isContact),
    deal: optional(isDeal),
    changed_attributes,
  });

  return {
    contact_created: isContactChange,
    contact_updated: isContactChange,
    deal_created: isDealChange,
    deal_updated: isDealChange,
    event_created: isTimelineEvent,
    event_updated: isTimelineEvent,
  };
}

/**
 * Reads a webhook's body, parsed from JSON. `known: true` means that the required members are there. Others may be missing, because servers of
 * different versions send different ones.
 *
 * An empty body (`undefined`, `null`, `""` or `{}`, as body parsers return it) is `{ known: true, event: "probe" }`: respond to it with 2xx. No
 * signature proves that WoofedCRM is the sender: put a secret into the address.
 * @throws {ResponseError} for a body that is not a webhook's
 */
export function parseWoofedWebhook(body: unknown): WoofedWebhook {
  if (isEmpty(body)) return { known: true, event: "probe" };
  if (isObject(body) && typeof body.event === "string") {
    const webhook = { event: body.event, data: body.data };
    return isKnown(webhook) ? { known: true, ...webhook } : { known: false, ...webhook };
  }
  const call = { vendor: "woofed", operation: "parseWoofedWebhook", method: "POST", url: "", attempts: 0 };
  throw new ResponseError(call, "the body is not a webhook: it must be an object with an `event`");
}

type Received<Webhook> = Webhook extends unknown ? Omit<Webhook, "known"> : never;

function isKnown(webhook: {
  event: string;
  data: unknown;
}): webhook is Received<Exclude<KnownWoofedWebhook, WoofedProbe>> {
  return isDescribed(webhook.event) && dataChecks[webhook.event](webhook.data);
}

function isDescribed(event: string): event is keyof typeof dataChecks {
  return Object.hasOwn(dataChecks, event);
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === "" || (isObject(body) && Object.keys(body).length === 0);
}
