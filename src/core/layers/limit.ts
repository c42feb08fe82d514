/** This client's own pace: a gate that a 429 closes for all its calls, and a rate if the caller set one. */

import { sleep, untilAborted } from "../abort.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer } from "../exchange.ts";
import { quietly } from "../quietly.ts";
import type { RateLimiter } from "../rate.ts";
import { retryAfterMs } from "../retry-after.ts";

const maxPauseMs = 60_000;

export function limit(limiter: RateLimiter | undefined, emit: Emit | undefined): Layer {
  let closedUntil = 0;
  const pauseLeft = () => closedUntil - performance.now();

  return (next) => async (request) => {
    const { signal } = request;
    const call = limiter && callInfo(request);
    const release = () => call && quietly(() => limiter?.release?.(call));
    let hasTurn = false;
    for (let waitMs = pauseLeft(); waitMs > 0 || !hasTurn; waitMs = pauseLeft()) {
      // A turn from before a pause is worth nothing after it: all those who wait would go at once.
      if (hasTurn) release();
      hasTurn = waitMs <= 0;
      if (!hasTurn) {
        emit?.({ type: "wait", ...callInfo(request), delayMs: waitMs });
        await sleep(waitMs, signal);
      } else if (limiter) {
        const turn = async () => {
          await limiter.acquire(signal, call);
          // A limiter that does not heed the signal gives turns to calls that have ended.
          if (signal?.aborted) release();
        };
        await untilAborted(turn(), signal);
      }
    }

    try {
      const response = await next(request);
      if (response.status === 429) {
        const pauseMs = Math.min(retryAfterMs(response.headers) ?? 0, maxPauseMs);
        closedUntil = Math.max(closedUntil, performance.now() + pauseMs);
        quietly(() => limiter?.pause?.(pauseMs, call));
      }
      return response;
    } finally {
      release();
    }
  };
}
