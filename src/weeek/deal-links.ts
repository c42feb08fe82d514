/** What a deal is linked to: https://developers.weeek.net, CRM, Deals */
import { checkId } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { acknowledge } from "../core/unwrap.ts";
import type { WeeekContext } from "./context.ts";

// Attach and detach both take the id in the body. What a second attach or detach does is not documented.

export function assignees({ http }: WeeekContext) {
  return {
    /** Attaches a user to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: async (dealId: string, assigneeId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.POST("/crm/deals/{dealId}/assignees", {
          params: { path: { dealId } },
          body: { assigneeId: checkId("assigneeId", assigneeId) },
          call,
        }),
      ),

    /** Detaches a user from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: async (dealId: string, assigneeId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.DELETE("/crm/deals/{dealId}/assignees", {
          params: { path: { dealId } },
          body: { assigneeId: checkId("assigneeId", assigneeId) },
          call,
        }),
      ),
  };
}

export function contacts({ http }: WeeekContext) {
  return {
    /** Attaches a contact to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: async (dealId: string, contactId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.POST("/crm/deals/{dealId}/contacts", {
          params: { path: { dealId } },
          body: { contactId: checkId("contactId", contactId) },
          call,
        }),
      ),

    /** Detaches a contact from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: async (dealId: string, contactId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.DELETE("/crm/deals/{dealId}/contacts", {
          params: { path: { dealId } },
          body: { contactId: checkId("contactId", contactId) },
          call,
        }),
      ),
  };
}

export function organizations({ http }: WeeekContext) {
  return {
    /** Attaches an organization to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: async (dealId: string, organizationId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.POST("/crm/deals/{dealId}/organizations", {
          params: { path: { dealId } },
          body: { organizationId: checkId("organizationId", organizationId) },
          call,
        }),
      ),

    /** Detaches an organization from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: async (dealId: string, organizationId: string, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.DELETE("/crm/deals/{dealId}/organizations", {
          params: { path: { dealId } },
          body: { organizationId: checkId("organizationId", organizationId) },
          call,
        }),
      ),
  };
}

export function tags({ http }: WeeekContext) {
  return {
    /** Attaches a tag to a deal. @throws {NotFoundError} | {ValidationError} */
    attach: async (dealId: string, tagId: number, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.POST("/crm/deals/{dealId}/tags", {
          params: { path: { dealId } },
          body: { tag: checkId("tagId", tagId) },
          call,
        }),
      ),

    /** Detaches a tag from a deal. @throws {NotFoundError} | {ValidationError} */
    detach: async (dealId: string, tagId: number, call?: CallOptions): Promise<void> =>
      acknowledge(
        http.DELETE("/crm/deals/{dealId}/tags", {
          params: { path: { dealId } },
          body: { tag: checkId("tagId", tagId) },
          call,
        }),
      ),
  };
}
