/** A rate that a client keeps to. */
import { sleep } from "./sleep.ts";

/** Decides when a request may go. One object may serve several clients, to share one rate among them. */
export interface RateLimiter {
  /** Resolves when one request may go. */
  acquire(signal?: AbortSignal): Promise<void>;
  /** Hears that the vendor asked for a pause. */
  pause?(ms: number): void;
}

/** At most `requests` in any span of `perMs` milliseconds. */
export class SlidingWindow implements RateLimiter {
  readonly #perMs: number;
  /** When the last requests went or will go; the oldest one's place is the next one's. */
  readonly #times: Float64Array;
  #next = 0;
  #notBefore = 0;

  constructor({ requests, perMs }: { requests: number; perMs: number }) {
    this.#perMs = perMs;
    this.#times = new Float64Array(requests).fill(Number.NEGATIVE_INFINITY);
  }

  async acquire(signal?: AbortSignal): Promise<void> {
    const now = performance.now();
    const oldest = this.#times[this.#next] ?? Number.NEGATIVE_INFINITY;
    const at = Math.max(now, this.#notBefore, oldest + this.#perMs);
    this.#times[this.#next] = at;
    this.#next = (this.#next + 1) % this.#times.length;
    if (at > now) await sleep(at - now, signal);
  }

  pause(ms: number): void {
    this.#notBefore = Math.max(this.#notBefore, performance.now() + ms);
  }
}
