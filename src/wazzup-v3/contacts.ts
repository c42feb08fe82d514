/** https://wazzup24.com/help/api-en/working-with-contacts/ */
import { operations } from "../../generated/wazzup-v3/meta.ts";
import type { Contact, ContactFilter, ContactUpsert } from "../../generated/wazzup-v3/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import { checkChat, checkIds, checkRecords } from "./checks.ts";
import type { WazzupV3Context } from "./context.ts";

export function contacts({ http }: WazzupV3Context) {
  return {
    /** Lists the account's contacts page by page, those of other integrations too. A page has 100 contacts and the total. */
    list: (filter: ContactFilter = {}, options: ListOptions = {}): Paginated<Contact> =>
      paginate(operations["GET /v3/contacts"].paging, filter, options, (query, call) =>
        http.GET("/v3/contacts", { params: { query }, call }),
      ),

    /** Returns a contact by its id in the CRM. A contact that was just written may be missing for a moment. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Contact> =>
      unwrap(http.GET("/v3/contacts/{id}", { params: { path: { id } }, call })),

    /**
     * Creates contacts, or updates those whose ids are known; at most 100 in one request. Send complete contacts with all their chats.
     * One invalid contact rejects the whole request.
     * @throws {ConfigError} naming the contact, such as `contacts.3.contactData.0.chatId`, also for the same id twice
     * @throws {ValidationError} with `fieldErrors` such as `contacts.3.contactData`
     */
    upsert: (contacts: readonly ContactUpsert[], call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/v3/contacts", () => ({ body: checkRecords("contacts", contacts, checkChats), call }))),

    /** Deletes a contact. Its chats stay in the shared chats. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v3/contacts/{id}", { params: { path: { id } }, call })),

    /**
     * Deletes at most 100 contacts in one request, and returns the ids that no contact has. After a retry, these include the ids that were just
     * deleted.
     */
    deleteMany: (ids: readonly string[], call?: CallOptions): Promise<string[]> =>
      unwrap(http.PATCH("/v3/contacts/bulk_delete", () => ({ body: checkIds("ids", ids), call }))),
  };
}

function checkChats({ contactData }: ContactUpsert, at: string): void {
  for (const [index, chat] of checkFilled(`${at}.contactData`, contactData).entries()) {
    checkChat(`${at}.contactData.${index}`, chat);
  }
}

/** `wazzup.contacts` */
export interface WazzupV3Contacts extends ReturnType<typeof contacts> {}
