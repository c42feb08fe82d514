/** https://wazzup24.com/help/api/waba-balance/ */
import type { WabaTransaction } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function channelWabaTransactions({ http }: WazzupContext) {
  return {
    /** Lists the costs of WABA templates on one day (`YYYY-MM-DD`, in UTC). */
    list: (channelId: string, date: string, call?: CallOptions): Promise<WabaTransaction[]> =>
      unwrap(
        http.GET("/v2/channels/waba/{channel_id}/transactions/{date}", {
          params: { path: { channel_id: channelId, date } },
          call,
        }),
      ),
  };
}

/** `wazzup.channels.wabaTransactions` */
export interface WazzupChannelWabaTransactions extends ReturnType<typeof channelWabaTransactions> {}
