/** https://wazzup24.com/help/api/auth-simplified/ and https://wazzup24.com/help/api/auth-full/. For partners. */
import type { TokenGrant, Tokens } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function tokens({ http }: WazzupContext) {
  return {
    /** Returns tokens for a grant. A refresh may end the refresh token that it used. @throws {ValidationError} | {AuthenticationError} */
    create: (grant: TokenGrant, call?: CallOptions): Promise<Tokens> =>
      unwrap(http.POST("/v2/oauth/token", { body: grant, call })),
  };
}

/** `wazzup.tokens` */
export interface WazzupTokens extends ReturnType<typeof tokens> {}
