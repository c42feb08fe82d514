/** https://docs.woofedcrm.com, Developer Guides, API, Contacts */
import { operations } from "../../generated/woofed/meta.ts";
import type { Contact, ContactCreate, ContactDetails, ContactUpsert } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import { contactEvents, type WoofedContactEvents } from "./contact-events.ts";
import type { WoofedContext } from "./context.ts";
import type { ContactQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function contacts(context: WoofedContext) {
  const { http, account } = context;
  return {
    /**
     * Finds contacts, page by page; without a query all of them. Sorted by id unless `s` says otherwise, for the vendor orders nothing
     * by itself.
     * @throws {ValidationError} for a field or predicate that does not exist
     */
    search: <Page extends number = number>(
      query: ContactQuery = {},
      options: SearchOptions<Page> = {},
    ): Paginated<Contact> =>
      search(
        operations["POST /api/v1/accounts/{account_id}/contacts/search"].paging,
        query,
        "id asc",
        options,
        (at, body, call) =>
          http.POST("/api/v1/accounts/{account_id}/contacts/search", {
            params: { path: account, query: at },
            body,
            call,
          }),
      ),

    /** Reads one contact with its deals and events. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<ContactDetails> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path: { ...account, id } }, call })),

    /**
     * Reads the contact with an id in Chatwoot, with its deals and events. Servers of March 2026 lack it.
     * @throws {NotFoundError} also when the server lacks it
     */
    getByChatwootId: (chatwootId: number | string, call?: CallOptions): Promise<ContactDetails> =>
      unwrap(
        http.GET("/api/v1/accounts/{account_id}/contacts/by_chatwoot_id", {
          params: { path: account, query: { chatwoot_id: chatwootId } },
          call,
        }),
      ),

    /** Creates a contact. Phone and email must be nobody else's. @throws {ValidationError} */
    create: (contact: ContactCreate, call?: CallOptions): Promise<Contact> =>
      unwrap(http.POST("/api/v1/accounts/{account_id}/contacts", { params: { path: account }, body: contact, call })),

    /**
     * Updates the first contact whose email or phone *contains* the one that is sent, or creates one. **It can overwrite somebody else's
     * contact**: a part of a value hits, and `_` and `%` in an email are wildcards (`john_doe@x` hits `johnXdoe@x`). For an exact match, search
     * with `email_eq` or `phone_eq` first. With neither email nor phone it creates one each time. An apostrophe in either is a 500.
     * @throws {ValidationError} | {ServerError}
     */
    upsert: (contact: ContactUpsert, call?: CallOptions): Promise<Contact> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts/upsert", { params: { path: account }, body: contact, call }),
      ),

    /** Deletes a contact for good, and its deals along with it. @throws {NotFoundError} | {ValidationError} */
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
