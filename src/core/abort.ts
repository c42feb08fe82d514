/** Listening to abort signals: one listener each, however many calls share the signal, and none when the last is done. */
const reactionsTo = new WeakMap<AbortSignal, Set<() => void>>();

/** Calls `react` when the signal aborts. The function it returns ends that. */
export function onAbort(signal: AbortSignal, react: () => void): () => void {
  const reactions = reactionsTo.get(signal) ?? listen(signal);
  reactions.add(react);
  return () => {
    reactions.delete(react);
    if (reactions.size > 0) return;
    reactionsTo.delete(signal);
    signal.removeEventListener("abort", reactAll);
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

function listen(signal: AbortSignal): Set<() => void> {
  const reactions = new Set<() => void>();
  reactionsTo.set(signal, reactions);
  signal.addEventListener("abort", reactAll, { once: true });
  return reactions;
}

function reactAll(this: AbortSignal): void {
  for (const react of reactionsTo.get(this) ?? []) react();
}
