/** https://wazzup24.com/help/api/contacts/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import type { Processed } from "./deals.ts";
import { element } from "./element.ts";

/** A contact that was pushed to Wazzup, with the customer's accounts in the messengers. */
export interface Contact extends Described.Contact {}
/** A customer's account in one messenger. */
export interface ContactData extends Described.ContactData {}
/** A contact to push: all five members are required. */
export interface ContactCreate extends Described.ContactCreate {}
/** A contact's new values. Whether an update takes less than the whole contact is unknown. */
export interface ContactUpdate extends Described.ContactUpdate {}

/** What a delete takes is not known; `http.DELETE("/v2/contacts")` is open. */
export function contacts({ http }: WazzupContext) {
  return {
    /** Lists contacts. Whether a long list comes in pages is unknown: this is what one request gives. */
    list: (call?: CallOptions): Promise<Contact[]> => unwrap(http.GET("/v2/contacts", { call })),

    /** Reads one contact. @throws {NotFoundError} also when the vendor answers with an empty array */
    get: (id: string, call?: CallOptions): Promise<Contact> =>
      element(
        http.GET("/v2/contacts/{contact_id}", { params: { path: { contact_id: id } }, call }),
        id,
        ({ id }) => id,
      ),

    /** Pushes contacts in one request. Whether an id that is known already is updated is not documented. @throws {ValidationError} */
    create: async (contacts: readonly ContactCreate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.POST("/v2/contacts", { body: { contacts: checkFilled("contacts", contacts) }, call })),

    /** Updates contacts in one request. @throws {ValidationError} */
    update: async (contacts: readonly ContactUpdate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.PATCH("/v2/contacts", { body: { contacts: checkFilled("contacts", contacts) }, call })),
  };
}

/** `wazzup.contacts` */
export interface WazzupContacts extends ReturnType<typeof contacts> {}
