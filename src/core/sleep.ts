/** Waiting that ends when it should: no timer and no listener is left behind. */
import { onAbort } from "./abort.ts";

/** Waits. Rejects at once with the signal's reason when that aborts. */
export async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  try {
    await untilAborted(over, signal);
  } finally {
    clearTimeout(timer);
  }
}

/** Waits for work that may not end by itself. Rejects at once with the signal's reason when that aborts; the work's own end is ignored then. */
export async function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return await work;
  work.catch(() => {}); // nobody waits for it once the signal has aborted
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
