/** How to reach a contact: https://developers.weeek.net, CRM, Contacts */
import type { Email, EmailWrite, Phone, PhoneWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function contactEmails({ http }: WeeekContext) {
  const all = "/crm/contacts/{contactId}/emails";
  const one = `${all}/{emailId}` as const;
  return {
    /** Adds an e-mail address to a contact. @throws {NotFoundError} | {ValidationError} */
    create: (contactId: string, email: EmailWrite, call?: CallOptions): Promise<Email> =>
      unwrap(http.POST(all, { params: { path: { contactId } }, body: email, call })),

    /** Updates an e-mail address. @throws {NotFoundError} | {ValidationError} */
    update: (contactId: string, emailId: string, email: EmailWrite, call?: CallOptions): Promise<Email> =>
      unwrap(http.PUT(one, { params: { path: { contactId, emailId } }, body: email, call })),

    /** Deletes an e-mail address. @throws {NotFoundError} */
    delete: (contactId: string, emailId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { contactId, emailId } }, call })),
  };
}

export function contactPhones({ http }: WeeekContext) {
  const all = "/crm/contacts/{contactId}/phones";
  const one = `${all}/{phoneId}` as const;
  return {
    /** Adds a phone to a contact. @throws {NotFoundError} | {ValidationError} */
    create: (contactId: string, phone: PhoneWrite, call?: CallOptions): Promise<Phone> =>
      unwrap(http.POST(all, { params: { path: { contactId } }, body: phone, call })),

    /** Updates a phone. @throws {NotFoundError} | {ValidationError} */
    update: (contactId: string, phoneId: string, phone: PhoneWrite, call?: CallOptions): Promise<Phone> =>
      unwrap(http.PUT(one, { params: { path: { contactId, phoneId } }, body: phone, call })),

    /** Deletes a phone. @throws {NotFoundError} */
    delete: (contactId: string, phoneId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { contactId, phoneId } }, call })),
  };
}

/** `weeek.contacts.emails` */
export interface WeeekContactEmails extends ReturnType<typeof contactEmails> {}
/** `weeek.contacts.phones` */
export interface WeeekContactPhones extends ReturnType<typeof contactPhones> {}
