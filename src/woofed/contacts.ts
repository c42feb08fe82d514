/** https://docs.woofedcrm.com, Developer Guides, API, Contacts */
import { operations } from "../../generated/woofed/meta.ts";
import type { Contact, ContactCreate, ContactDetails, ContactUpsert } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";
import { withLabels } from "./labels.ts";
import type { ContactQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function contacts({ http, account }: WoofedContext) {
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
        ["id asc"],
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

    /** Creates a contact. Phone and email must be nobody else's. @throws {ValidationError} */
    create: (contact: ContactCreate, call?: CallOptions): Promise<Contact> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts", {
          params: { path: account },
          body: withLabels(contact),
          call,
        }),
      ),

    /**
     * Updates the first contact whose email or phone *contains* the one that is sent, or creates one: send whole values, a part may
     * hit somebody else. With neither it creates one each time.
     * @throws {ValidationError}
     */
    upsert: (contact: ContactUpsert, call?: CallOptions): Promise<Contact> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts/upsert", {
          params: { path: account },
          body: withLabels(contact),
          call,
        }),
      ),

    /** Deletes a contact for good, and its deals along with it. @throws {NotFoundError} | {ValidationError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE("/api/v1/accounts/{account_id}/contacts/{id}", { params: { path: { ...account, id } }, call }),
      ),
  };
}

/** `woofed.contacts` */
export interface WoofedContacts extends ReturnType<typeof contacts> {}
