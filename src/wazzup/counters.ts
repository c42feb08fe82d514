/** https://wazzup24.com/help/api/counters/ */
import type { UnansweredCleared, UnansweredCounter } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function counters({ http }: WazzupContext) {
  return {
    /** Returns how many messages wait for a user's reply. @throws {NotFoundError} */
    get: (userId: string, call?: CallOptions): Promise<UnansweredCounter> =>
      unwrap(http.GET("/v2/counters/unanswered/{user_id}", { params: { path: { user_id: userId } }, call })),

    /** Sets the counter to zero in all chats of the account. */
    clear: (call?: CallOptions): Promise<UnansweredCleared> => unwrap(http.DELETE("/v2/chats/unanswered", { call })),
  };
}

/** `wazzup.counters` */
export interface WazzupCounters extends ReturnType<typeof counters> {}
