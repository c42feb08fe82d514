/** https://docs.woofedcrm.com, Developer Guides, API, Deal events */
import type { DealEvent, DealEventCreate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function dealEvents({ http, account }: WoofedContext) {
  return {
    /**
     * Adds a note, an activity or a message to a deal's timeline. A request that is sent twice creates two.
     *
     * A message is sent at once with `send_now: true`, and at `scheduled_at` only with `auto_done: true`. Without these, the message is a
     * reminder that is never sent. The server requires only `kind`, and reports no error when an app or a time is wrong.
     * @throws {NotFoundError} | {ValidationError}
     */
    create: (dealId: number, event: DealEventCreate, call?: CallOptions): Promise<DealEvent> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/deals/{deal_id}/events", {
          params: { path: { ...account, deal_id: dealId } },
          body: event,
          call,
        }),
      ),
  };
}

/** `woofed.deals.events` */
export interface WoofedDealEvents extends ReturnType<typeof dealEvents> {}
