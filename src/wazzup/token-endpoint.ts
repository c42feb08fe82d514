import { operations, serverUrl } from "../../generated/wazzup/meta.ts";
import type { TokenGrant } from "../../generated/wazzup/models.ts";
import type { paths } from "../../generated/wazzup/paths.ts";
import { basic } from "../core/credentials.ts";
import { ResponseError } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { StoredTokens } from "../core/token-store.ts";

/** The partner cabinet's login. */
export interface WazzupPartner {
  /** The login's e-mail address. */
  email: string;
  /** The login's password. */
  password: string;
}

/** What both sources of an end customer's tokens need. The client options apply to the token requests. */
export interface TokenEndpointOptions
  extends Pick<ClientOptions, "baseUrl" | "allowHttp" | "fetch" | "timeoutMs" | "retry" | "onEvent"> {
  /** The partner who requests the tokens. */
  partner: WazzupPartner;
}

/** Requests tokens. @param idempotent whether the grant can be sent again when nobody knows whether it was processed */
export type RequestTokens = (grant: TokenGrant, idempotent: boolean) => Promise<StoredTokens>;

/**
 * The token endpoint by itself: a client that is made for a token source has no token yet.
 * @param check checks the source's own options
 */
export function tokenEndpoint(
  partner: WazzupPartner,
  options: Omit<TokenEndpointOptions, "partner">,
  check: () => void,
): RequestTokens {
  const credentials = () => {
    check();
    return { basic: basic("partner", partner) };
  };
  const http = createPathClient<paths>({ name: "wazzup", serverUrl, operations, own: [], credentials }, options);

  return async (grant, idempotent) => {
    const call = options.retry === false ? {} : { retry: { idempotent } };
    const { data, error, response } = await http.POST("/v2/oauth/token", { body: grant, call });
    if (error) throw error;
    const tokens = storable(data?.data);
    if (!tokens) throw new ResponseError(response.call, `${response.status} without a usable \`access_token\``);
    return tokens;
  };
}

/** The vendor's tokens as they are kept: a lifetime becomes a time. `undefined` when no request could carry the access token. */
function storable(tokens: unknown): StoredTokens | undefined {
  if (typeof tokens !== "object" || tokens === null || !("access_token" in tokens)) return undefined;
  const { access_token: accessToken } = tokens;
  if (!isSecret(accessToken)) return undefined;
  const refreshToken = "refresh_token" in tokens && isSecret(tokens.refresh_token) ? tokens.refresh_token : undefined;
  const seconds = "expires_in" in tokens && typeof tokens.expires_in === "number" ? tokens.expires_in : 0;
  return { accessToken, refreshToken, expiresAt: seconds > 0 ? Date.now() + seconds * 1000 : undefined };
}

function isSecret(value: unknown): value is string {
  return typeof value === "string" && /^[\x21-\x7e]+$/.test(value);
}
