/** https://wazzup24.com/help/api/waba-balance/. For partners. */
import { checkFinite } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function accountWabaBalance({ http }: WazzupContext) {
  return {
    /**
     * Raises the amount that an account may spend on WABA templates. `value` is in the account's currency. A request that is sent twice raises
     * it twice.
     */
    raise: (accountId: number | string, value: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST("/v2/accounts/{account_id}/waba-balance", () => ({
          params: { path: { account_id: accountId } },
          body: { value: checkFinite("value", value) },
          call,
        })),
      ),
  };
}

/** `wazzup.accounts.wabaBalance` */
export interface WazzupAccountWabaBalance extends ReturnType<typeof accountWabaBalance> {}
