/** https://docs.woofedcrm.com, Developer Guides, API, Deal events */
import type { DealEvent, DealEventCreate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function dealEvents({ http, account }: WoofedContext) {
  return {
    /**
     * Puts a note, an activity or a message on a deal's timeline. Sent twice, it makes two.
     *
     * A message goes out at once with `send_now: true`, and at `scheduled_at` only with `auto_done: true`: without it the message is a
     * reminder that nothing delivers. The server demands nothing but `kind`, and says nothing when an app or a time is wrong.
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
