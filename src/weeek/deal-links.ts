/** What a deal is linked to: https://developers.weeek.net, CRM, Deals */
import type { WeeekContext } from "./context.ts";
import { type Link, link } from "./link.ts";

export function assignees({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/assignees";
  return link(
    "assigneeId",
    (dealId, assigneeId, call) => http.POST(path, { params: { path: { dealId } }, body: { assigneeId }, call }),
    (dealId, assigneeId, call) => http.DELETE(path, { params: { path: { dealId } }, body: { assigneeId }, call }),
  );
}

export function contacts({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/contacts";
  return link(
    "contactId",
    (dealId, contactId, call) => http.POST(path, { params: { path: { dealId } }, body: { contactId }, call }),
    (dealId, contactId, call) => http.DELETE(path, { params: { path: { dealId } }, body: { contactId }, call }),
  );
}

export function organizations({ http }: WeeekContext): Link<string> {
  const path = "/crm/deals/{dealId}/organizations";
  return link(
    "organizationId",
    (dealId, organizationId, call) => http.POST(path, { params: { path: { dealId } }, body: { organizationId }, call }),
    (dealId, organizationId, call) =>
      http.DELETE(path, { params: { path: { dealId } }, body: { organizationId }, call }),
  );
}

export function tags({ http }: WeeekContext): Link<number> {
  const path = "/crm/deals/{dealId}/tags";
  return link(
    "tagId",
    (dealId, tag, call) => http.POST(path, { params: { path: { dealId } }, body: { tag }, call }),
    (dealId, tag, call) => http.DELETE(path, { params: { path: { dealId } }, body: { tag }, call }),
  );
}
