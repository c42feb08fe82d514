/** https://wazzup24.com/help/api/waba-balance/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

/** What one WABA template has cost; its members are not known. */
export interface WabaTransaction extends Described.WabaTransaction {}

export function channelWabaTransactions({ http }: WazzupContext) {
  const path = "/v2/channels/waba/{channel_id}/transactions/{date}";
  return {
    /** Lists what WABA templates have cost on one day (`YYYY-MM-DD`, in UTC). */
    list: (channelId: string, date: string, call?: CallOptions): Promise<WabaTransaction[]> =>
      unwrap(http.GET(path, { params: { path: { channel_id: channelId, date } }, call })),
  };
}

/** `wazzup.channels.wabaTransactions` */
export interface WazzupChannelWabaTransactions extends ReturnType<typeof channelWabaTransactions> {}
