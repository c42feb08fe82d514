/** https://developers.weeek.net, CRM, Contacts */
import { operations } from "../../../generated/weeek/meta.ts";
import type { Contact, ContactFilter, ContactWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { bracketed } from "../filter.ts";
import { contactEmails, contactPhones, type WeeekContactEmails, type WeeekContactPhones } from "./contact-details.ts";
import { contactTags, type WeeekContactTags } from "./contact-links.ts";

export function contacts(context: WeeekContext) {
  const { http } = context;
  return {
    /** Lists contacts, page by page, up to an empty page. A filter's `offset` is where the walk starts. */
    list: (filter: ContactFilter = {}, options: ListOptions = {}): Paginated<Contact> =>
      paginate(operations["GET /crm/contacts"].paging, filter, options, (query, call) =>
        http.GET("/crm/contacts", () => ({ params: { query: bracketed(query) }, call })),
      ),

    /** Creates a contact. A request that is sent twice may create two. @throws {ValidationError} */
    create: (contact: ContactWrite, call?: CallOptions): Promise<Contact> =>
      unwrap(http.POST("/crm/contacts", { body: contact, call })),

    /** Reads one contact. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Contact> =>
      unwrap(http.GET("/crm/contacts/{id}", { params: { path: { id } }, call })),

    /**
     * Updates a contact (PUT). `firstName` is required here too. It is not documented whether a member that is left out keeps its value, and
     * whether an array replaces the old one or adds to it.
     * @throws {NotFoundError} | {ValidationError}
     */
    update: (id: string, contact: ContactWrite, call?: CallOptions): Promise<Contact> =>
      unwrap(http.PUT("/crm/contacts/{id}", { params: { path: { id } }, body: contact, call })),

    /** Deletes a contact. It is not documented whether it can be restored. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/contacts/{id}", { params: { path: { id } }, call })),

    emails: contactEmails(context),
    phones: contactPhones(context),
    tags: contactTags(context),
  };
}

/** `weeek.contacts` */
export interface WeeekContacts extends ReturnType<typeof contacts> {
  /** The e-mail addresses of a contact. */
  emails: WeeekContactEmails;
  /** The phone numbers of a contact. */
  phones: WeeekContactPhones;
  /** The tags of a contact. */
  tags: WeeekContactTags;
}
