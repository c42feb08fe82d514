/** Waiting that ends with an abort signal. A signal has one listener, however many calls share it, and none when the last is done. */
const reactionsTo = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `react` when the signal aborts. The function it returns ends that. */
export function onAbort(signal: AbortSignal, react: () => void): () => void {
  const reactions = reactionsTo.get(signal) ?? new Set();
  reactionsTo.set(signal, reactions.add(react));
  signal.addEventListener("abort", reactAll, { once: true });
  return () => {
    reactions.delete(react);
    if (reactions.size === 0) signal.removeEventListener("abort", reactAll);
  };
}

/** A signal that aborts with another one, for its reason; `end` aborts it, and stops listening. */
export function linked(outer: AbortSignal | undefined): { signal: AbortSignal; end: () => void } {
  const controller = new AbortController();
  const off = outer && onAbort(outer, () => controller.abort(outer.reason));
  return {
    signal: controller.signal,
    end: () => {
      off?.();
      controller.abort();
    },
  };
}

function reactAll(this: AbortSignal): void {
  for (const react of reactionsTo.get(this) ?? []) react();
}

/** Waits for work that may not end by itself. Rejects at once with the signal's reason when that aborts; the work's own end is ignored then. */
export function untilAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    work.then(resolve, reject).finally(onAbort(signal, abort));
  });
}

/** Waits. Rejects at once with the signal's reason when that aborts. No timer is left behind. */
export function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return untilAborted(over, signal).finally(() => clearTimeout(timer));
}
