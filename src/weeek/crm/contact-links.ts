/** What a contact is linked to: https://developers.weeek.net, CRM, Contacts. It is not documented what a second attach or detach does. */
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function contactTags({ http }: WeeekContext) {
  const path = "/crm/contacts/{contactId}/tags";
  const body = (tagId: number) => ({ tagId: checkId("tagId", tagId) });
  return {
    /** Adds a tag to a contact. @throws {NotFoundError} | {ValidationError} */
    attach: (contactId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { contactId } }, body: body(tagId), call }))),

    /** Removes a tag from a contact. @throws {NotFoundError} | {ValidationError} */
    detach: (contactId: string, tagId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { contactId } }, body: body(tagId), call }))),
  };
}

/** `weeek.contacts.tags` */
export interface WeeekContactTags extends ReturnType<typeof contactTags> {}
