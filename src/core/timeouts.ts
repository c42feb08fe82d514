/** Bounding the time that a part of a call may take. */
import { onAbort } from "./abort.ts";
import { type TimeLimit, TimeoutError } from "./errors.ts";
import { failedCall, type OutgoingRequest } from "./exchange.ts";

// Node.js warns of a leak when a signal has more than ten listeners, and a transport may add two for each call.
const maxCallsPerSignal = 5;

/** A timer that aborts a signal. Calls that begin together share one: a signal of its own costs a call more than all layers together. */
interface Countdown {
  readonly ms: number | false;
  readonly begun: number;
  /** What its timer was set with. Fake timers replace it: a countdown of before is of another clock. */
  readonly clock: typeof setTimeout;
  readonly controller: AbortController;
  /** When the time of the call that joined last is over. */
  until: number;
  timer?: ReturnType<typeof setTimeout>;
  running: number;
}

let latest: Countdown | undefined;

/**
 * Runs a part of a call under a signal that aborts after `ms`, or when the request's own does, which `false` leaves alone. It aborts never
 * early, and never late by more than a thousandth.
 * @throws {TimeoutError} after `ms`
 */
export async function within<Value>(
  ms: number | false,
  limit: TimeLimit,
  request: OutgoingRequest,
  part: (signal: AbortSignal | undefined) => Promise<Value>,
): Promise<Value> {
  const { signal: outer } = request;
  if (!ms && !outer) return await part(outer);
  outer?.throwIfAborted();
  const now = performance.now();
  // A call joins another's countdown of the same time, within its first thousandth. It never passes the caller's own signal on: what listens to
  // it below would stay there.
  const countdown: Countdown =
    !outer &&
    ms &&
    latest?.ms === ms &&
    latest.clock === setTimeout &&
    now - latest.begun <= ms / 1000 &&
    latest.running > 0 &&
    latest.running < maxCallsPerSignal
      ? latest
      : { ms, clock: setTimeout, begun: now, until: now, controller: new AbortController(), running: 0 };
  if (!outer) latest = countdown;
  const { controller } = countdown;
  const off = outer && onAbort(outer, () => controller.abort(outer.reason));
  countdown.until = now + Number(ms);
  if (countdown.running === 0 && ms) wait(countdown);
  countdown.running += 1;
  try {
    return await part(controller.signal);
  } catch (error) {
    if (!ms || !controller.signal.aborted || outer?.aborted) throw error;
    throw new TimeoutError(failedCall(request), limit, ms);
  } finally {
    off?.();
    countdown.running -= 1;
    if (countdown.running === 0) clearTimeout(countdown.timer);
  }
}

function wait(countdown: Countdown): void {
  const leftMs = countdown.until - performance.now();
  if (leftMs > 0) countdown.timer = setTimeout(wait, leftMs, countdown);
  else countdown.controller.abort();
}
