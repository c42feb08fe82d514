/** https://wazzup24.com/help/api/auth-full/ */
import { serverUrl } from "../../generated/wazzup/meta.ts";
import { checkObject, checkText } from "../core/checks.ts";
import type { TokenSource } from "../core/credentials.ts";
import { ConfigError } from "../core/errors.ts";
import type { TokenStore } from "../core/token-store.ts";
import { renewingToken } from "./renewing-token.ts";
import { type TokenEndpointOptions, tokenEndpoint } from "./token-endpoint.ts";
import { checkStore, memoryStore } from "./token-store.ts";

/** What `wazzupOAuth` needs. */
export interface WazzupOAuthOptions extends TokenEndpointOptions {
  /** Issued by a Wazzup manager. */
  clientId: string;
  /** The address that the login redirects to; registered for the client id. */
  redirectUri: string;
  /** Where the tokens are kept; in memory by default. */
  store?: TokenStore | undefined;
}

/** A login that has begun. Keep it on the server until the customer comes back. */
export interface WazzupAuthorization {
  /** Where to send the customer's browser. */
  readonly url: string;
  /** The redirect must have the same value; this protects against forged logins. */
  readonly state: string;
  /** The secret of PKCE, which is sent to the vendor with the code. */
  readonly codeVerifier: string;
}

/** A token source, and the login that fills it. */
export interface WazzupOAuth extends TokenSource {
  /** Begins a login, with PKCE (S256) and a state. @param scope `transport`, `crm` or `transport,crm` */
  authorize(scope: string): Promise<WazzupAuthorization>;
  /**
   * Completes a login with the `code` and `state` of the redirect, and stores the tokens.
   * @throws {ConfigError} when the redirect does not belong to this login
   * @throws {ValidationError} | {AuthenticationError} when the vendor rejects the code
   */
  exchange(redirect: { code: string; state: string }, authorization: WazzupAuthorization): Promise<void>;
}

/**
 * Creates a source of tokens of an end customer who logs in at Wazzup, for the client option `token`. Tokens are refreshed shortly before they
 * expire. Each refresh replaces the refresh token, so a refresh is sent again only when it never reached the vendor. A call before the login
 * rejects with a `ConfigError`.
 * @throws {ConfigError} for an option that is missing, unknown or invalid
 */
export function wazzupOAuth(options: WazzupOAuthOptions): WazzupOAuth {
  const { partner, clientId, redirectUri, store = memoryStore(), ...endpoint } = checkObject("options", options);
  const baseUrl = endpoint.baseUrl ?? serverUrl;
  const request = tokenEndpoint(partner, endpoint, () => {
    checkText("clientId", clientId);
    checkText("redirectUri", redirectUri);
    checkStore(store);
  });

  const { source, save } = renewingToken(store, async (before) => {
    const refresh_token = before?.refreshToken;
    if (refresh_token === undefined) {
      throw new ConfigError(
        "no refresh token is stored. Call `authorize`, send the customer to its `url`, then call `exchange`.",
      );
    }
    const refresh = { refresh_token, client_id: clientId };
    return await request({ grant_type: "refresh_token", refresh_token_data: refresh }, false);
  });

  async function authorize(scope: string): Promise<WazzupAuthorization> {
    checkText("scope", scope);
    const [state, codeVerifier] = [randomText(), randomText()];
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
    const query = new URLSearchParams({
      response_type: "code",
      client_id: clientId,
      redirect_uri: redirectUri,
      scope,
      state,
      code_challenge: base64url(new Uint8Array(digest)),
      code_challenge_method: "S256",
    });
    return { url: `${baseUrl.replace(/\/$/, "")}/v2/oauth/authorize?${query}`, state, codeVerifier };
  }

  async function exchange(redirect: { code: string; state: string }, begun: WazzupAuthorization): Promise<void> {
    const [sent, returned] = [begun?.state, redirect?.state];
    if (typeof sent !== "string" || sent === "" || sent !== returned)
      throw new ConfigError("`state` is missing in the redirect, or does not match this login.");
    checkText("code", redirect.code);
    checkText("codeVerifier", begun.codeVerifier);
    // Read first: a code can be exchanged once, and a store that cannot be read would lose its tokens.
    const replaced = (await store.get()) ?? undefined;
    const code = {
      code: redirect.code,
      redirect_uri: redirectUri,
      client_id: clientId,
      code_verifier: begun.codeVerifier,
    };
    await save(await request({ grant_type: "authorization_code", authorize_code_data: code }, false), replaced);
  }

  return Object.assign(source, { authorize, exchange });
}

/** 32 random bytes as 43 characters. */
function randomText(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)));
}

function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}
