/** Bounding the time that a part of a call may take. */
import { onAbort } from "./abort.ts";
import { type TimeLimit, TimeoutError } from "./errors.ts";
import { failedCall, type OutgoingRequest } from "./exchange.ts";

/** Aborts its signal when the time is over, unless it is stopped before. */
export interface Countdown {
  readonly signal: AbortSignal;
  readonly stop: () => void;
}

/**
 * Runs a part of a call under a signal that aborts after `ms`, or when the request's own does, which `false` leaves alone.
 * @param start gives the countdown of a request that has no signal of its own
 * @throws {TimeoutError} after `ms`
 */
export async function within<Value>(
  ms: number | false,
  limit: TimeLimit,
  request: OutgoingRequest,
  part: (signal: AbortSignal | undefined) => Promise<Value>,
  start: (ms: number) => Countdown = countdown,
): Promise<Value> {
  const { signal: outer } = request;
  if (ms === false && !outer) return await part(outer);
  outer?.throwIfAborted();
  // Never the caller's own signal: what listens to it below would stay there after the call.
  const { signal, stop } = outer || ms === false ? countdown(ms, outer) : start(ms);
  try {
    return await part(signal);
  } catch (error) {
    if (ms === false || !signal.aborted || outer?.aborted) throw error;
    throw new TimeoutError(failedCall(request), limit, ms);
  } finally {
    stop();
  }
}

function countdown(ms: number | false, outer?: AbortSignal): Countdown {
  const controller = new AbortController();
  const timer = ms === false ? undefined : setTimeout(() => controller.abort(), ms);
  const off = outer && onAbort(outer, () => controller.abort(outer.reason));
  return {
    signal: controller.signal,
    stop: () => {
      clearTimeout(timer);
      off?.();
    },
  };
}
