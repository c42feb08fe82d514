/** A rate that a client keeps to. */
import { untilAborted } from "./abort.ts";
import type { CallInfo } from "./errors.ts";
import { checkRate, maxMs } from "./option-checks.ts";

/** Decides when a request may be sent. Several clients can share one limiter, and so one rate. */
export interface RateLimiter {
  /**
   * Resolves when one request may be sent.
   * @param signal ends the wait
   * @param call the call whose request waits
   */
  acquire(signal?: AbortSignal, call?: CallInfo): Promise<void>;
  /** Is called when the vendor asks for a pause, in milliseconds. What it throws or rejects with is ignored. */
  pause?(ms: number, call?: CallInfo): void | Promise<void>;
  /** Is called when the request has ended. `call` is the object that `acquire` got. */
  release?(call: CallInfo): void;
}

/** A rate: a number of requests in a time span. */
export interface Rate {
  /** The number of requests, 1 to 10,000. */
  requests: number;
  /** The time span, in milliseconds. */
  perMs: number;
}

/**
 * Makes a limiter of at most `requests` in any span of `perMs` milliseconds, for the option `rateLimit` of one client or of several that share
 * the rate. A client's request counts from its end, and at the latest from `perMs` after it was sent, so the vendor never counts more requests
 * than the limiter.
 * @throws {ConfigError} for an option that is unknown, missing or invalid
 */
export function rateLimiter(rate: Rate): RateLimiter {
  checkRate(rate);
  const { requests, perMs } = rate;
  const waiting = new Set<{ go: () => void; signal: AbortSignal | undefined; call: CallInfo | undefined }>();
  /** When each request, by its call, ceases to count. */
  const counted = new Map<object, number>();
  let notBefore = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** When the next turn is free. */
  function freeAt(now: number): number {
    if (counted.size >= requests) for (const [call, end] of counted) if (end <= now) counted.delete(call);
    return counted.size < requests ? notBefore : Math.max(notBefore, Math.min(...counted.values()));
  }

  function giveTurns(): void {
    clearTimeout(timer);
    for (const turn of waiting) {
      const { go, signal, call } = turn;
      const now = performance.now();
      const waitMs = signal?.aborted ? 0 : freeAt(now) - now;
      if (waitMs > 0) {
        timer = setTimeout(giveTurns, Math.min(Math.ceil(waitMs), maxMs));
        return;
      }
      waiting.delete(turn);
      if (signal?.aborted) continue;
      // Without a call nobody releases it: it is counted from now.
      counted.set(call ?? turn, now + (call ? 2 : 1) * perMs);
      go();
    }
  }

  return {
    acquire: (signal, call) => {
      const turn = new Promise<void>((go) => waiting.add({ go, signal, call }));
      giveTurns();
      return untilAborted(turn, signal).finally(giveTurns);
    },
    pause: (ms) => {
      notBefore = Math.max(notBefore, performance.now() + ms);
    },
    release: (call) => {
      const end = counted.get(call);
      if (end) counted.set(call, Math.min(end, performance.now() + perMs));
      giveTurns();
    },
  };
}
