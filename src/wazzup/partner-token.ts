/** https://wazzup24.com/help/api/auth-simplified/ */
import type { TokenSource } from "../core/credentials.ts";
import { ConfigError } from "../core/errors.ts";
import { renewingToken } from "./renewing-token.ts";
import { type TokenEndpointOptions, tokenEndpoint } from "./token-endpoint.ts";
import { memoryStore, type TokenStore } from "./token-store.ts";

/** What `wazzupPartnerToken` needs. */
export interface WazzupPartnerTokenOptions extends TokenEndpointOptions {
  /** The end customer's account, which this partner has created; with or without the dash that the cabinet shows. */
  accountId: string | number;
  /** `transport`, `crm` or `transport,crm`. */
  scope: string;
  /** By default the tokens are kept in memory. */
  store?: TokenStore | undefined;
}

/**
 * Tokens for the account of an end customer of a White Label partner, for the client option `token`. The partner's machine token is
 * exchanged for one of the account, and exchanged again when that ends.
 * @throws {ConfigError} for an account id that is none; when it is asked, whatever the vendor refuses with
 */
export function wazzupPartnerToken(options: WazzupPartnerTokenOptions): TokenSource {
  const { scope, store = memoryStore() } = options;
  const requested_subject = String(options.accountId).replaceAll("-", "");
  if (!/^\d+$/.test(requested_subject)) throw new ConfigError("`accountId` must be an account's number.");
  const tokens = tokenEndpoint(options);

  return renewingToken(store, async () => {
    const { access_token: subject_token } = await tokens.create({
      grant_type: "client_credentials",
      client_credentials_data: { scope },
    });
    return await tokens.create({
      grant_type: "urn:ietf:params:oauth:grant-type:token-exchange",
      token_exchange_data: {
        subject_token,
        subject_token_type: "urn:wazzup:oauth:token-type:machine_token",
        requested_subject,
        scope,
      },
    });
  });
}
