/** What an organization is linked to: https://developers.weeek.net, CRM, Organizations */
import type { WeeekContext } from "./context.ts";
import { type Link, link } from "./link.ts";

export function contacts({ http }: WeeekContext): Link<string> {
  const path = "/crm/organizations/{organizationId}/contacts";
  return link(
    "contactId",
    (organizationId, contactId, call) =>
      http.POST(path, { params: { path: { organizationId } }, body: { contactId }, call }),
    (organizationId, contactId, call) =>
      http.DELETE(path, { params: { path: { organizationId } }, body: { contactId }, call }),
  );
}

export function tags({ http }: WeeekContext): Link<number> {
  const path = "/crm/organizations/{organizationId}/tags";
  return link(
    "tagId",
    (organizationId, tagId, call) => http.POST(path, { params: { path: { organizationId } }, body: { tagId }, call }),
    (organizationId, tagId, call) => http.DELETE(path, { params: { path: { organizationId } }, body: { tagId }, call }),
  );
}
