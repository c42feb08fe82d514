/** This client's own pace: a gate that a 429 closes for all its calls, and a rate if the caller set one. */
import type { Emit } from "../events.ts";
import { callInfo, type Layer } from "../exchange.ts";
import type { RateLimiter } from "../rate.ts";
import { retryAfterMs } from "../retry-after.ts";
import { sleep, untilAborted } from "../sleep.ts";

const maxPauseMs = 60_000;

export function limit(limiter: RateLimiter | undefined, emit: Emit | undefined): Layer {
  return (next) => {
    let closedUntil = 0;
    return async (request) => {
      if (limiter) await untilAborted(limiter.acquire(request.signal), request.signal);
      for (let waitMs = closedUntil - performance.now(); waitMs > 0; waitMs = closedUntil - performance.now()) {
        emit?.({ type: "wait", ...callInfo(request), delayMs: waitMs });
        await sleep(waitMs, request.signal);
      }
      const response = await next(request);
      if (response.status === 429) {
        const pauseMs = Math.min(retryAfterMs(response.headers) ?? 0, maxPauseMs);
        closedUntil = Math.max(closedUntil, performance.now() + pauseMs);
        limiter?.pause?.(pauseMs);
      }
      return response;
    };
  };
}
