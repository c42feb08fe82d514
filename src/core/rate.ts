/** A rate that a client keeps to. */
import { onAbort } from "./abort.ts";
import type { CallInfo } from "./errors.ts";
import { checkRate, maxMs } from "./option-checks.ts";

/** Decides when a request may go. One object may serve several clients, to share one rate among them. */
export interface RateLimiter {
  /**
   * Resolves when one request may go.
   * @param signal ends the wait
   * @param call the call whose request waits
   */
  acquire(signal?: AbortSignal, call?: CallInfo): Promise<void>;
  /** The vendor asked for a pause of so many milliseconds. What it throws or rejects with is ignored. */
  pause?(ms: number, call?: CallInfo): void | Promise<void>;
  /** The request that was waited for has ended. `call` is the object that `acquire` got. */
  release?(call: CallInfo): void;
}

/** A rate: so many requests in a span of time. */
export interface Rate {
  /** How many requests, 1 to 10,000. */
  requests: number;
  /** The span, in milliseconds. */
  perMs: number;
}

/**
 * Makes a limiter of at most `requests` in any span of `perMs` milliseconds, for the option `rateLimit` of one client or of several that share
 * the rate. So that the vendor counts no more, a client's request is counted from when it ended, and at the latest from `perMs` after it went out.
 * @throws {ConfigError} for an option that is unknown, missing or invalid
 */
export function rateLimiter(rate: Rate): RateLimiter {
  checkRate(rate);
  const { requests, perMs } = rate;
  const waiting = new Map<() => void, CallInfo | undefined>();
  /** When each request went out that has not ended, oldest first. */
  const underWay = new Map<CallInfo, number>();
  /** From when the others are counted, oldest first. */
  const counted: number[] = [];
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function count(call: CallInfo, from: number): void {
    if (underWay.delete(call)) counted.push(Math.max(from, counted.at(-1) ?? 0));
  }

  /** When the next turn is free. */
  function freeAt(now: number): number {
    for (const [call, sent] of underWay) if (sent + perMs <= now) count(call, sent + perMs);
    while (counted.length > 0 && (counted[0] ?? 0) + perMs <= now) counted.shift();
    if (underWay.size + counted.length < requests) return notBefore;
    const [sent = now] = underWay.values();
    return Math.max(notBefore, Math.min((counted[0] ?? Number.POSITIVE_INFINITY) + perMs, sent + 2 * perMs));
  }

  function giveTurns(): void {
    clearTimeout(timer);
    for (const [go, call] of waiting) {
      const now = performance.now();
      const waitMs = freeAt(now) - now;
      if (waitMs > 0) {
        timer = setTimeout(giveTurns, Math.min(Math.ceil(waitMs), maxMs));
        return;
      }
      waiting.delete(go);
      if (call) underWay.set(call, now);
      else counted.push(now);
      go();
    }
  }

  return {
    acquire: (signal, call) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const off = signal && onAbort(signal, () => leave());
        const go = () => {
          off?.();
          resolve();
        };
        const leave = () => {
          off?.();
          waiting.delete(go);
          giveTurns();
          reject(signal?.reason);
        };
        waiting.set(go, call);
        giveTurns();
      }),
    pause: (ms) => {
      notBefore = Math.max(notBefore, performance.now() + ms);
    },
    release: (call) => {
      count(call, performance.now());
      giveTurns();
    },
  };
}
