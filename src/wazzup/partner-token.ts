/** https://wazzup24.com/help/api/auth-simplified/ */
import { checkId, checkObject, checkText, must } from "../core/checks.ts";
import type { TokenSource } from "../core/credentials.ts";
import type { TokenStore } from "../core/token-store.ts";
import { renewingToken } from "./renewing-token.ts";
import { type TokenEndpointOptions, tokenEndpoint } from "./token-endpoint.ts";
import { checkStore, memoryStore } from "./token-store.ts";

/** What `wazzupPartnerToken` needs. */
export interface WazzupPartnerTokenOptions extends TokenEndpointOptions {
  /** The end customer's account, which this partner has created; with or without the dash that the cabinet shows. */
  accountId: string | number;
  /** `transport`, `crm` or `transport,crm`. */
  scope: string;
  /** Where the tokens are kept; in memory by default. */
  store?: TokenStore | undefined;
}

/**
 * Creates a source of tokens for the account of a White Label partner's end customer, for the client option `token`. The partner's machine token
 * is exchanged for a token of the account, and again when that expires. Both requests are retried like a GET, because each returns a new token.
 * @throws {ConfigError} for an unknown or invalid option; calls reject with the errors of the token endpoint
 */
export function wazzupPartnerToken(options: WazzupPartnerTokenOptions): TokenSource {
  const { partner, accountId, scope, store = memoryStore(), ...endpoint } = checkObject("options", options);
  const requested_subject = String(accountId).replaceAll("-", "");
  const request = tokenEndpoint(partner, endpoint, () => {
    // Without its sign, -5 would be another account.
    must(/^\d+(-\d+)*$/.test(String(checkId("accountId", accountId))), "accountId", "an account's number");
    checkText("scope", scope);
    checkStore(store);
  });

  const { source } = renewingToken(store, async () => {
    const machine = await request({ grant_type: "client_credentials", client_credentials_data: { scope } }, true);
    const exchange = {
      subject_token: machine.accessToken,
      subject_token_type: "urn:wazzup:oauth:token-type:machine_token" as const,
      requested_subject,
      scope,
    };
    const grant_type = "urn:ietf:params:oauth:grant-type:token-exchange";
    return await request({ grant_type, token_exchange_data: exchange }, true);
  });
  return source;
}
