/** What a CRM responds with to a webhook that asks it to create a record: https://wazzup24.com/help/api-en/webhooks/ */
import type { Contact, CreateContactRequest, CreateDealRequest, Deal } from "../../generated/wazzup-v3/models.ts";
import { checkRecordId } from "./checks.ts";

/**
 * Returns the body of the response to a `createContact` webhook: the new contact, with the user and the chats of the request.
 * @param created the contact's id in the CRM, its page there, and its name if it is not the request's
 * @throws {ConfigError} for an invalid id
 */
export function createdContact(
  { responsibleUserId, name, contactData }: CreateContactRequest,
  created: Pick<Contact, "id"> & Partial<Pick<Contact, "uri" | "name">>,
): Contact {
  checkRecordId("id", created.id);
  return { responsibleUserId, name, contactData, ...created };
}

/**
 * Returns the body of the response to a `createDeal` webhook: the new, open deal, with the user and the contacts of the request.
 * @param created the deal's id in the CRM, its name and its page there
 * @throws {ConfigError} for an invalid id
 */
export function createdDeal(
  { responsibleUserId, contacts }: CreateDealRequest,
  created: Pick<Deal, "id" | "name"> & Required<Pick<Deal, "uri">>,
): Deal {
  checkRecordId("id", created.id);
  return { responsibleUserId, contacts, closed: false, ...created };
}
