/** https://wazzup24.com/help/api/accounts/ For partners. */
import type { Account, AccountCreate } from "../../generated/wazzup/models.ts";
import type * as Described from "../../generated/wazzup/paths.ts";
import type { CallOptions } from "../core/options.ts";
import type { QueryOf } from "../core/path-types.ts";
import { unwrap } from "../core/unwrap.ts";
import { accountWabaBalance, type WazzupAccountWabaBalance } from "./account-waba-balance.ts";
import type { WazzupContext } from "./context.ts";

/**
 * `expand`: the parts of the account to show.
 * @interface
 */
export type AccountFilter = QueryOf<Described.operations["getAccount"]>;

export function accounts(context: WazzupContext) {
  const { http } = context;
  return {
    /** Creates an end customer's account. A request that is sent twice may create two. @throws {ValidationError} */
    create: (account: AccountCreate, call?: CallOptions): Promise<Account> =>
      unwrap(http.POST("/v2/accounts", { body: account, call })),

    /** Reads an account's channels and payments. It is not known what the response contains. */
    get: (accountId: number | string, filter: AccountFilter = {}, call?: CallOptions): Promise<unknown> =>
      unwrap(
        http.GET("/v2/accounts/{account_id}", { params: { path: { account_id: accountId }, query: filter }, call }),
      ),

    wabaBalance: accountWabaBalance(context),
  };
}

/** `wazzup.accounts` */
export interface WazzupAccounts extends ReturnType<typeof accounts> {
  /** The amount that an account may spend on WABA templates. */
  wabaBalance: WazzupAccountWabaBalance;
}
