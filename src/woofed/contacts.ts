/** https://docs.woofedcrm.com, Developer Guides, API, Contacts */
import { operations } from "../../generated/woofed/meta.ts";
import type { Contact, ContactCreate, ContactDetails, ContactUpsert } from "../../generated/woofed/models.ts";
import { checkId } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import { contactEvents, type WoofedContactEvents } from "./contact-events.ts";
import type { WoofedContext } from "./context.ts";
import { withLabels } from "./labels.ts";
import type { ContactQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function contacts(context: WoofedContext) {
  const { http, account } = context;
  return {
    /**
     * Finds contacts, page by page; without a query, all contacts. Without `s` and `page` the walk goes by id: records come in the order of
     * their ids, and none is missed or returned twice, whatever others write. `concurrency` then requests several ranges of ids at once. With
     * `s`, which is extended by `id asc`, or with `page` the walk goes by pages: each record is returned once, but when a record is deleted or
     * no longer matches, another one can be missed.
     * @throws {ValidationError} for a field or predicate that does not exist | {ConfigError} for an empty value or a time without its offset
     */
    search: <Page extends number = number>(
      query: ContactQuery = {},
      options: SearchOptions<Page> = {},
    ): Paginated<Contact> =>
      search(operations["POST /api/v1/accounts/{account_id}/contacts/search"].paging, query, options, account, (init) =>
        http.POST("/api/v1/accounts/{account_id}/contacts/search", init),
      ),

    /** Reads one contact with its deals and events. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<ContactDetails> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path: { ...account, id } }, call })),

    /**
     * Reads the contact with an id in Chatwoot, with its deals and events. Servers of March 2026 do not have this operation.
     * @throws {NotFoundError} also when the server does not have it
     */
    getByChatwootId: (chatwootId: number | string, call?: CallOptions): Promise<ContactDetails> =>
      unwrap(
        http.GET("/api/v1/accounts/{account_id}/contacts/by_chatwoot_id", () => ({
          params: { path: account, query: { chatwoot_id: checkId("chatwootId", chatwootId) } },
          call,
        })),
      ),

    /**
     * Creates a contact. No other contact may have the same phone or email. `label_list` can be a list: it is sent as a text, because the server
     * ignores lists.
     * @throws {ValidationError} | {ConfigError} for a label with both a comma and a quote
     */
    create: (contact: ContactCreate, call?: CallOptions): Promise<Contact> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts", () => ({
          params: { path: account },
          body: withLabels(contact),
          call,
        })),
      ),

    /**
     * Updates the first contact whose email or phone *contains* the one that is sent, or creates one. It can overwrite somebody else's contact,
     * email included: `na@x.example` finds `anna@x.example`, and in an email `_` and `%` match any characters, so `john_doe@x.example` finds
     * `johnXdoe@x.example`. For an exact match search by `email_eq` or `phone_eq` first. An apostrophe in either always causes a 500: do not
     * send what strangers have typed. When several calls for one new contact are made at once, one creates it and the others end in a 422 or a
     * 500; a later call updates it. Without email and phone, each call creates a contact.
     * @throws {ValidationError} | {ConfigError} for a label with both a comma and a quote
     */
    upsert: (contact: ContactUpsert, call?: CallOptions): Promise<Contact> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts/upsert", () => ({
          params: { path: account },
          body: withLabels(contact),
          call,
        })),
      ),

    /** Deletes a contact permanently, together with its deals. @throws {NotFoundError} | {ValidationError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path: { ...account, id } }, call }),
      ),

    events: contactEvents(context),
  };
}

/** `woofed.contacts` */
export interface WoofedContacts extends ReturnType<typeof contacts> {
  /** A contact's timeline. */
  events: WoofedContactEvents;
}
