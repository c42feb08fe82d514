/** A rate and a pause that several processes share through a store. */

import { sleep, untilAborted } from "./abort.ts";
import { checkText } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import { quietly } from "./quietly.ts";
import { type Rate, type RateLimiter, rateLimiter } from "./rate.ts";

/** The options of a limiter that processes share. */
export interface SharedRate extends Rate {
  /** The vendor and the account that the limit belongs to, such as `weeek:oak`. Never a credential. */
  key: string;
  /**
   * Is called when the store cannot be relied on: it fails, and this process keeps to the rate by itself until the store works again; or it may
   * evict keys. It is called once for each period.
   */
  onDegraded?: ((reason: Error) => void) | undefined;
}

/** The part of a store that a limiter needs. */
export interface LimiterStore {
  /** Takes one request out of the current window. Resolves with the milliseconds to wait, 0 when the request may go. */
  take(): Promise<number>;
  /** How long the shared pause lasts, in milliseconds. */
  pauseLeft(): Promise<number>;
  /** Extends the shared pause; a shorter one changes nothing. */
  extendPause(ms: number): Promise<void>;
}

/** A store that does not respond must not stop a service: after so long this process goes on alone. */
const storeTimeoutMs = 2_000;
/** So that the processes that wait for one moment do not all ask in it. */
const jitterMs = 25;

/** @throws {ConfigError} for a rate that is not whole seconds, or an empty key */
export function checkSharedRate({ key, requests, perMs }: SharedRate): void {
  checkText("key", key);
  if (!Number.isInteger(perMs / 1000) || perMs < 1000) {
    throw new ConfigError("`perMs` must be a multiple of 1,000, because the store counts in seconds.");
  }
  rateLimiter({ requests, perMs });
}

/** What a call of rate-limiter-flexible says: it resolves when the request may go, and rejects with the wait, or with an error. */
export function waitOf(consumed: Promise<unknown>): Promise<number> {
  return consumed.then(
    () => 0,
    (rejection: unknown) => {
      if (typeof rejection !== "object" || rejection === null || !("msBeforeNext" in rejection)) throw rejection;
      return Math.max(1, Number(rejection.msBeforeNext));
    },
  );
}

/** @param open opens the store, when the first request waits */
export function sharedLimiter(
  { requests, perMs, onDegraded }: SharedRate,
  open: () => Promise<LimiterStore>,
): RateLimiter {
  const alone = rateLimiter({ requests, perMs });
  let store: Promise<LimiterStore> | undefined;
  let degraded = false;
  // One request of this process asks the store at a time, the others wait in memory.
  let line: Promise<unknown> = Promise.resolve();

  /** @throws {ConfigError} for what the service must repair; any other failure of the store is `undefined` */
  async function ask<Value>(question: (store: LimiterStore) => Promise<Value>): Promise<Value | undefined> {
    try {
      store ??= open();
      const value = await withinStoreTimeout(store.then(question));
      degraded = false;
      return value;
    } catch (error) {
      store = undefined;
      if (error instanceof ConfigError) throw error;
      if (!degraded) quietly(() => onDegraded?.(error instanceof Error ? error : new Error(String(error))));
      degraded = true;
      return undefined;
    }
  }

  async function waitForTurn(...wait: Parameters<RateLimiter["acquire"]>): Promise<void> {
    const [signal] = wait;
    for (;;) {
      signal?.throwIfAborted();
      const paused = await ask((it) => it.pauseLeft());
      const waitMs = paused === undefined || paused > 0 ? paused : await ask((it) => it.take());
      if (waitMs === undefined) return await alone.acquire(...wait);
      if (waitMs <= 0) return;
      await sleep(waitMs + Math.random() * jitterMs, signal);
    }
  }

  return {
    acquire: (signal, call) => {
      const turn = line.then(() => waitForTurn(signal, call));
      line = turn.catch(() => {});
      return untilAborted(turn, signal);
    },
    pause: async (ms, call) => {
      alone.pause?.(ms, call);
      await ask((it) => it.extendPause(Math.ceil(ms)));
    },
    release: (call) => alone.release?.(call),
  };
}

async function withinStoreTimeout<Value>(work: Promise<Value>): Promise<Value> {
  const ended = new AbortController();
  const timeout = sleep(storeTimeoutMs, ended.signal).then(() => {
    throw new Error(`The store did not respond within ${storeTimeoutMs} ms.`);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    timeout.catch(() => {});
    ended.abort();
  }
}
