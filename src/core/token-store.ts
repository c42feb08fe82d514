/** Where a token source keeps its tokens. */

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
  /**
   * Keeps tokens instead of those before. When it fails, so does the call; the tokens stay in memory, and are stored with the next call.
   */
  set(tokens: StoredTokens): void | Promise<void>;
  /**
   * Runs work while no other process does. With it one process renews and the others use what it stored; a refresh token that two
   * processes use at once may be lost to one of them.
   */
  lock?<Value>(work: () => Promise<Value>): Promise<Value>;
}
