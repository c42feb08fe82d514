import { untilAborted } from "../core/abort.ts";
import type { TokenSource } from "../core/credentials.ts";
import type { StoredTokens, TokenStore } from "../core/token-store.ts";

/** A token that ends sooner than this is renewed before it is used, unless half of its life is shorter. */
const marginMs = 60_000;

/** A source with a store, and the way to put the tokens of a login there. */
export interface RenewingToken {
  readonly source: TokenSource;
  /** Stores tokens. They are kept in memory until the store takes them. */
  readonly save: (tokens: StoredTokens, replaced: StoredTokens | undefined) => Promise<void>;
}

/** The renewal that every call waits for. */
interface Renewal {
  readonly token: Promise<string>;
  /** Whether it has the lock. */
  readonly begun: () => boolean;
}

/**
 * A source that keeps its tokens in a store and renews them shortly before they end or when one is rejected, once for all callers.
 * @param obtain requests new tokens; its argument is what is stored
 */
export function renewingToken(
  store: TokenStore,
  obtain: (stored: StoredTokens | undefined) => Promise<StoredTokens>,
): RenewingToken {
  let renewal: Renewal | undefined;
  let unsaved: { tokens: StoredTokens; replaced: string | undefined } | undefined;
  let seen: { accessToken: string; renewAt: number } | undefined;

  async function save(tokens: StoredTokens, replaced: StoredTokens | undefined): Promise<void> {
    // Those that they replace may be spent: lost, they would cost a login.
    unsaved = { tokens, replaced: replaced?.accessToken };
    await store.set(tokens);
    unsaved = undefined;
  }

  /** When to renew a token. Fixed when it is first seen: what is left then is how long it lives. */
  function renewalOf({ accessToken, expiresAt = Number.POSITIVE_INFINITY }: StoredTokens): number {
    if (seen?.accessToken !== accessToken) {
      const left = Math.max(0, expiresAt - Date.now());
      seen = { accessToken, renewAt: expiresAt - Math.min(marginMs, left / 2) };
    }
    return seen.renewAt;
  }

  function isUsable(tokens: StoredTokens, rejected: string | undefined): boolean {
    return Boolean(tokens.accessToken) && tokens.accessToken !== rejected && Date.now() < renewalOf(tokens);
  }

  /** What is stored, or what should be. */
  async function read(): Promise<StoredTokens | undefined> {
    const kept = (await store.get()) ?? undefined;
    return unsaved && unsaved.replaced === kept?.accessToken ? unsaved.tokens : kept;
  }

  async function renew(rejected: string | undefined): Promise<string> {
    // Another process may have renewed while this one waited for the lock.
    const kept = await read();
    if (kept && isUsable(kept, rejected)) {
      if (kept === unsaved?.tokens) await store.set(kept);
      unsaved = undefined;
      return kept.accessToken;
    }
    const before = await read();
    let tokens: StoredTokens;
    try {
      tokens = await obtain(before);
    } catch (error) {
      // Without a lock another process may have been first with the same refresh token.
      const newer = await read();
      if (newer && isUsable(newer, before?.accessToken)) return newer.accessToken;
      throw error;
    }
    renewalOf(tokens);
    await save({ ...tokens, refreshToken: tokens.refreshToken ?? before?.refreshToken }, before);
    return tokens.accessToken;
  }

  function begin(rejected: string | undefined): Renewal {
    let begun = false;
    const work = () => {
      begun = true;
      return renew(rejected);
    };
    const token = (async () => (store.lock ? await store.lock(work) : await work()))();
    const started: Renewal = { token, begun: () => begun };
    const end = () => {
      if (renewal === started) renewal = undefined;
    };
    // Handled here too: no caller may be left to wait for it.
    token.then(end, end);
    return started;
  }

  async function source({ rejected, signal }: Parameters<TokenSource>[0]): Promise<string> {
    const kept = await store.get();
    if (!unsaved && kept && isUsable(kept, rejected)) return kept.accessToken;
    renewal ??= begin(rejected);
    const joined = renewal;
    try {
      return await untilAborted(joined.token, signal);
    } finally {
      // A lock that may never be given must not hold up later calls.
      if (signal?.aborted && renewal === joined && !joined.begun()) renewal = undefined;
    }
  }

  return { source, save };
}
