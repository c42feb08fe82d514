/** What an organization is linked to: https://developers.weeek.net, CRM, Organizations */
import type { WeeekContext } from "../context.ts";
import { type Link, link } from "../link.ts";

export function contacts({ http }: WeeekContext): Link<string> {
  const path = "/crm/organizations/{organizationId}/contacts";
  return link(
    "contactId",
    (organizationId, contactId) => ({ params: { path: { organizationId } }, body: { contactId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}

export function tags({ http }: WeeekContext): Link<number> {
  const path = "/crm/organizations/{organizationId}/tags";
  return link(
    "tagId",
    (organizationId, tagId) => ({ params: { path: { organizationId } }, body: { tagId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}
