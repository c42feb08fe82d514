/** Where a token source keeps its tokens. */
import type { Tokens } from "../../generated/wazzup/models.ts";

/** Tokens as they are kept. */
export interface StoredTokens {
  /** What goes with each request. */
  readonly accessToken: string;
  /** What a new access token is got with; absent when the vendor gave none. */
  readonly refreshToken?: string | undefined;
  /** When the access token ends, in milliseconds since 1970; absent when the vendor did not say. */
  readonly expiresAt?: number | undefined;
}

/** A place for one account's tokens. Keep it from strangers: whoever reads it may act for the account. */
export interface TokenStore {
  /** What was last set, `undefined` when nothing was. */
  get(): StoredTokens | undefined | Promise<StoredTokens | undefined>;
  /** Keeps tokens in the place of those before. */
  set(tokens: StoredTokens): void | Promise<void>;
  /**
   * Runs work while no other process does. With it one process renews and the others use what it stored; a refresh token that two
   * processes use at once may be lost to one of them.
   */
  lock?<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** A store that ends with the process. */
export function memoryStore(): TokenStore {
  let stored: StoredTokens | undefined;
  return {
    get: () => stored,
    set: (tokens) => {
      stored = tokens;
    },
  };
}

/** The vendor's tokens as they are kept: a span becomes a time. */
export function stored({ access_token, refresh_token, expires_in }: Tokens): StoredTokens {
  const expiresAt = expires_in === undefined ? undefined : Date.now() + expires_in * 1000;
  return { accessToken: access_token, refreshToken: refresh_token, expiresAt };
}
