/** This client's own pace: a gate that a 429 closes for all its calls, and a rate if the caller set one. */

import { sleep, untilAborted } from "../abort.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer, type OutgoingRequest } from "../exchange.ts";
import { quietly } from "../quietly.ts";
import type { RateLimiter } from "../rate.ts";
import { retryAfterMs } from "../retry-after.ts";

const maxPauseMs = 60_000;

export function limit(limiter: RateLimiter | undefined, emit: Emit | undefined): Layer {
  let closedUntil = 0;

  async function passGate(request: OutgoingRequest): Promise<void> {
    for (let waitMs = closedUntil - performance.now(); waitMs > 0; waitMs = closedUntil - performance.now()) {
      emit?.({ type: "wait", ...callInfo(request), delayMs: waitMs });
      await sleep(waitMs, request.signal);
    }
  }

  return (next) => async (request) => {
    const { signal } = request;
    const call = limiter && callInfo(request);
    signal?.throwIfAborted();
    do {
      await passGate(request);
      if (limiter) await untilAborted(limiter.acquire(signal, call), signal);
      // A turn from before a pause is worth nothing after it: all those who wait would go at once.
    } while (limiter && closedUntil > performance.now());

    try {
      const response = await next(request);
      if (response.status === 429) {
        const pauseMs = Math.min(retryAfterMs(response.headers) ?? 0, maxPauseMs);
        closedUntil = Math.max(closedUntil, performance.now() + pauseMs);
        quietly(() => limiter?.pause?.(pauseMs, call));
      }
      return response;
    } finally {
      if (call) quietly(() => limiter?.release?.(call));
    }
  };
}
