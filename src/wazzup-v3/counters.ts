/** https://wazzup24.com/help/api-en/unanswered-counter/ */
import type { UnansweredCounter } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupV3Context } from "./context.ts";

export function counters({ http }: WazzupV3Context) {
  return {
    /** Returns how many messages of the last 7 days a user has not answered. The number is 0 for a user without a role. */
    unanswered: (userId: string, call?: CallOptions): Promise<UnansweredCounter> =>
      unwrap(http.GET("/v3/unanswered/{userId}", { params: { path: { userId } }, call })),
  };
}

/** `wazzup.counters` */
export interface WazzupV3Counters extends ReturnType<typeof counters> {}
