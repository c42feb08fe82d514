/** What a deal is linked to: https://developers.weeek.net, CRM, Deals */
import type { WeeekContext } from "../context.ts";
import { type Link, link } from "../link.ts";

export function assignees({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/assignees";
  return link(
    "assigneeId",
    (dealId, assigneeId) => ({ params: { path: { dealId } }, body: { assigneeId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}

export function contacts({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/contacts";
  return link(
    "contactId",
    (dealId, contactId) => ({ params: { path: { dealId } }, body: { contactId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}

export function organizations({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/organizations";
  return link(
    "organizationId",
    (dealId, organizationId) => ({ params: { path: { dealId } }, body: { organizationId } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}

export function tags({ http }: WeeekContext): Link<number> {
  const path = "/crm/deals/{dealId}/tags";
  return link(
    "tagId",
    (dealId, tag) => ({ params: { path: { dealId } }, body: { tag } }),
    (init) => http.POST(path, init),
    (init) => http.DELETE(path, init),
  );
}
