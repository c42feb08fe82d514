/** What a contact is linked to: https://developers.weeek.net, CRM, Contacts */
import type { WeeekContext } from "../context.ts";
import { type Link, link } from "../link.ts";

export function tags({ http }: WeeekContext): Link<number> {
  const path = "/crm/contacts/{contactId}/tags";
  return link(
    "tagId",
    (contactId, tagId) => ({ params: { path: { contactId } }, body: { tagId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}
