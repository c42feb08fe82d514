/**
 * What an organization is linked to: https://developers.weeek.net, CRM, Organizations. It is not documented what a second attach or detach does.
 */
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function organizationContacts({ http }: WeeekContext) {
  const path = "/crm/organizations/{organizationId}/contacts";
  const body = (contactId: string) => ({ contactId: checkId("contactId", contactId) });
  return {
    /** Links a contact to an organization. @throws {NotFoundError} | {ValidationError} */
    attach: (organizationId: string, contactId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { organizationId } }, body: body(contactId), call }))),

    /** Removes a contact from an organization. @throws {NotFoundError} | {ValidationError} */
    detach: (organizationId: string, contactId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { organizationId } }, body: body(contactId), call }))),
  };
}

export function organizationTags({ http }: WeeekContext) {
  const path = "/crm/organizations/{organizationId}/tags";
  const body = (tagId: number) => ({ tagId: checkId("tagId", tagId) });
  return {
    /** Adds a tag to an organization. @throws {NotFoundError} | {ValidationError} */
    attach: (organizationId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { organizationId } }, body: body(tagId), call }))),

    /** Removes a tag from an organization. @throws {NotFoundError} | {ValidationError} */
    detach: (organizationId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { organizationId } }, body: body(tagId), call }))),
  };
}

/** `weeek.organizations.contacts` */
export interface WeeekOrganizationContacts extends ReturnType<typeof organizationContacts> {}
/** `weeek.organizations.tags` */
export interface WeeekOrganizationTags extends ReturnType<typeof organizationTags> {}
