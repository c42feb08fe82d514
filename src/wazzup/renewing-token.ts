import type { Tokens } from "../../generated/wazzup/models.ts";
import type { TokenSource } from "../core/credentials.ts";
import { untilAborted } from "../core/sleep.ts";
import { type StoredTokens, stored, type TokenStore } from "./token-store.ts";

/** A token that ends sooner than this is renewed before it is used. */
const marginMs = 60_000;

/**
 * A source that keeps its tokens in a store and renews them shortly before they end or when one is refused, once for all who ask.
 * @param obtain gets new tokens; it is given those that are stored
 */
export function renewingToken(
  store: TokenStore,
  obtain: (stored: StoredTokens | undefined) => Promise<Tokens>,
): TokenSource {
  let renewal: Promise<string> | undefined;

  async function usableToken(rejected: string | undefined): Promise<string | undefined> {
    const { accessToken, expiresAt } = (await store.get()) ?? {};
    const ends = expiresAt !== undefined && expiresAt - marginMs <= Date.now();
    return accessToken === rejected || ends ? undefined : accessToken;
  }

  async function renew(rejected: string | undefined): Promise<string> {
    // Another process may have renewed while this one waited for the lock.
    const usable = await usableToken(rejected);
    if (usable !== undefined) return usable;
    const before = await store.get();
    try {
      const tokens = stored(await obtain(before));
      await store.set({ ...tokens, refreshToken: tokens.refreshToken ?? before?.refreshToken });
      return tokens.accessToken;
    } catch (error) {
      // Without a lock another process may have been first with the same refresh token.
      const newer = await usableToken(before?.accessToken);
      if (newer !== undefined) return newer;
      throw error;
    }
  }

  return async ({ rejected, signal }) => {
    const usable = await usableToken(rejected);
    if (usable !== undefined) return usable;
    const work = () => renew(rejected);
    renewal ??= (store.lock ? store.lock(work) : work()).finally(() => {
      renewal = undefined;
    });
    return await untilAborted(renewal, signal);
  };
}
