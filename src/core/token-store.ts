/** Where a token source keeps its tokens. */

/** Tokens as they are stored. */
export interface StoredTokens {
  /** The token that is sent with each request. */
  readonly accessToken: string;
  /** The token that requests a new access token; absent if the vendor sent none. */
  readonly refreshToken?: string | undefined;
  /** When the access token expires, in milliseconds since 1970; absent if the vendor did not state it. */
  readonly expiresAt?: number | undefined;
}

/** A store for one account's tokens. Keep it secret: everyone who can read it can act for the account. */
export interface TokenStore {
  /** Returns the tokens that were stored last; `undefined` if there are none. */
  get(): StoredTokens | undefined | Promise<StoredTokens | undefined>;
  /** Stores tokens in place of the old ones. If it fails, the call fails too; the tokens stay in memory and are stored with the next call. */
  set(tokens: StoredTokens): void | Promise<void>;
  /**
   * Runs `work` while no other process runs its own. With it, one process renews the tokens and the others use them. Without it, two processes
   * may use one refresh token at once, and one of them may lose access.
   */
  lock?<Value>(work: () => Promise<Value>): Promise<Value>;
}
