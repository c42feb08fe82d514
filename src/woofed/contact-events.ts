/** A contact's timeline. The vendor's documentation does not have it; the description states the source. */
import type { ContactEventCreate, DealEvent } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function contactEvents({ http, account }: WoofedContext) {
  return {
    /**
     * Adds a note, an activity or a message to a contact's timeline, with or without a deal. A request that is sent twice creates two. Messages
     * are delivered in the same way as those of `deals.events`. `deal_id` is not checked. Servers of March 2026 do not have this operation.
     * @throws {NotFoundError} | {ValidationError}
     */
    create: (contactId: number, event: ContactEventCreate, call?: CallOptions): Promise<DealEvent> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/contacts/{contact_id}/events", {
          params: { path: { ...account, contact_id: contactId } },
          body: event,
          call,
        }),
      ),
  };
}

/** `woofed.contacts.events` */
export interface WoofedContactEvents extends ReturnType<typeof contactEvents> {}
