/** One timer and one abort signal for calls that begin together. */
import type { Countdown } from "./timeouts.ts";

// fetch looks through a signal's listeners each time it adds one.
const maxCallsPerSignal = 16;

/** What the calls share that began within the same moment. */
interface Round {
  readonly ms: number;
  readonly begun: number;
  readonly controller: AbortController;
  timer: ReturnType<typeof setTimeout>;
  /** When the latest of them began. */
  last: number;
  joined: number;
  running: number;
}

/**
 * Countdowns for many calls. Those that begin within a thousandth of their time share one signal and one timer: a signal of its own costs
 * a call more than all layers together. None ends early, and none later than by that thousandth.
 */
export function pooledTimers(): (ms: number) => Countdown {
  let latest: Round | undefined;
  return (ms) => {
    const now = performance.now();
    const round = latest && isOpen(latest, ms, now) ? latest : begin(ms, now);
    latest = round;
    round.last = now;
    round.joined += 1;
    round.running += 1;
    return {
      signal: round.controller.signal,
      stop: () => {
        round.running -= 1;
        if (round.running === 0) clearTimeout(round.timer);
      },
    };
  };
}

function isOpen({ ms, begun, joined, running }: Round, asked: number, now: number): boolean {
  return ms === asked && running > 0 && joined < maxCallsPerSignal && now - begun <= ms / 1000;
}

function begin(ms: number, now: number): Round {
  const controller = new AbortController();
  const end = () => {
    const leftMs = round.last + ms - performance.now();
    if (leftMs > 0) round.timer = setTimeout(end, leftMs);
    else controller.abort();
  };
  const timer = setTimeout(end, ms);
  const round: Round = { ms, begun: now, controller, timer, last: now, joined: 0, running: 0 };
  return round;
}
