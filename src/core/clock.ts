/** Waiting that ends when it should: no timer and no listener is left behind. */
import { onAbort } from "./abort.ts";

/** Waits. Rejects at once with the signal's reason when that aborts. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      off?.();
      resolve();
    }, ms);
    const off =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        off?.();
        reject(signal.reason);
      });
  });
}

/** Waits for work that may not end by itself. Rejects at once with the signal's reason when that aborts. */
export async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return await work;
  signal.throwIfAborted();
  let off = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    off = onAbort(signal, () => reject(signal.reason));
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    off();
  }
}

/** Runs work under a signal that aborts after `ms`, or when the outer one does; after `ms` it fails with `expired()`. */
export async function withinTime<Value>(
  ms: number,
  outer: AbortSignal | undefined,
  expired: () => Error,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  outer?.throwIfAborted();
  const controller = new AbortController();
  let over = false;
  const timer = setTimeout(() => {
    over = true;
    controller.abort();
  }, ms);
  const off = outer && onAbort(outer, () => controller.abort(outer.reason));
  try {
    return await work(controller.signal);
  } catch (error) {
    throw over && !outer?.aborted ? expired() : error;
  } finally {
    clearTimeout(timer);
    off?.();
  }
}
