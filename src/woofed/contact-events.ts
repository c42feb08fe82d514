/** A contact's timeline. The vendor's documentation does not have it; the description says where it is known from. */
import type { ContactEventCreate, DealEvent } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function contactEvents({ http, account }: WoofedContext) {
  return {
    /**
     * Puts a note, an activity or a message on a contact's timeline, with or without a deal. Sent twice, it makes two. Messages go out as
     * those of `deals.events` do. `deal_id` is not checked. Servers of March 2026 lack it.
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
