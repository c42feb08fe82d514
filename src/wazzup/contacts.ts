/** https://wazzup24.com/help/api/contacts/ */
import type { Contact, ContactCreate, ContactUpdate, Processed } from "../../generated/wazzup/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { element } from "./element.ts";

/** What a delete takes is not known; `http.DELETE("/v2/contacts")` is open. */
export function contacts({ http }: WazzupContext) {
  return {
    /** Lists contacts. It is not known whether a long list comes in pages: the method returns what one request returns. */
    list: (call?: CallOptions): Promise<Contact[]> => unwrap(http.GET("/v2/contacts", { call })),

    /** Reads one contact. @throws {NotFoundError} also when the vendor responds with an empty array */
    get: (id: string, call?: CallOptions): Promise<Contact> =>
      element(
        http.GET("/v2/contacts/{contact_id}", { params: { path: { contact_id: id } }, call }),
        id,
        ({ id }) => id,
      ),

    /** Pushes contacts in one request. It is not documented whether a record whose id is already known is updated. @throws {ValidationError} */
    create: (contacts: readonly ContactCreate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.POST("/v2/contacts", () => ({ body: { contacts: checkFilled("contacts", contacts) }, call }))),

    /** Updates contacts in one request. @throws {ValidationError} */
    update: (contacts: readonly ContactUpdate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.PATCH("/v2/contacts", () => ({ body: { contacts: checkFilled("contacts", contacts) }, call }))),
  };
}

/** `wazzup.contacts` */
export interface WazzupContacts extends ReturnType<typeof contacts> {}
