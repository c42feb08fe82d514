/** What a deal is linked to: https://developers.weeek.net, CRM, Deals. It is not documented what a second attach or detach does. */
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function dealAssignees({ http }: WeeekContext) {
  const path = "/crm/deals/{dealId}/assignees";
  const body = (assigneeId: string) => ({ assigneeId: checkId("assigneeId", assigneeId) });
  return {
    /** Assigns a user to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: (dealId: string, assigneeId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { dealId } }, body: body(assigneeId), call }))),

    /** Removes an assignee from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: (dealId: string, assigneeId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { dealId } }, body: body(assigneeId), call }))),
  };
}

export function dealContacts({ http }: WeeekContext) {
  const path = "/crm/deals/{dealId}/contacts";
  const body = (contactId: string) => ({ contactId: checkId("contactId", contactId) });
  return {
    /** Links a contact to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: (dealId: string, contactId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { dealId } }, body: body(contactId), call }))),

    /** Removes a contact from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: (dealId: string, contactId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { dealId } }, body: body(contactId), call }))),
  };
}

export function dealOrganizations({ http }: WeeekContext) {
  const path = "/crm/deals/{dealId}/organizations";
  const body = (organizationId: string) => ({ organizationId: checkId("organizationId", organizationId) });
  return {
    /** Links an organization to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: (dealId: string, organizationId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { dealId } }, body: body(organizationId), call }))),

    /** Removes an organization from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: (dealId: string, organizationId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { dealId } }, body: body(organizationId), call }))),
  };
}

export function dealTags({ http }: WeeekContext) {
  const path = "/crm/deals/{dealId}/tags";
  const body = (tagId: number) => ({ tag: checkId("tagId", tagId) });
  return {
    /** Adds a tag to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: (dealId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { dealId } }, body: body(tagId), call }))),

    /** Removes a tag from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: (dealId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { dealId } }, body: body(tagId), call }))),
  };
}

/** `weeek.deals.assignees` */
export interface WeeekDealAssignees extends ReturnType<typeof dealAssignees> {}
/** `weeek.deals.contacts` */
export interface WeeekDealContacts extends ReturnType<typeof dealContacts> {}
/** `weeek.deals.organizations` */
export interface WeeekDealOrganizations extends ReturnType<typeof dealOrganizations> {}
/** `weeek.deals.tags` */
export interface WeeekDealTags extends ReturnType<typeof dealTags> {}
