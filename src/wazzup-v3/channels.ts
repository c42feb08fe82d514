/** https://wazzup24.com/help/api-en/working-with-channels/ */
import type { Channel } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupV3Context } from "./context.ts";

export function channels({ http }: WazzupV3Context) {
  return {
    /** Lists all connected channels with their states. */
    list: (call?: CallOptions): Promise<Channel[]> => unwrap(http.GET("/v3/channels", { call })),
  };
}

/** `wazzup.channels` */
export interface WazzupV3Channels extends ReturnType<typeof channels> {}
