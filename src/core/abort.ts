/** Listening to abort signals: one listener each, however many calls share the signal, and none when the last is done. */
interface Hub {
  readonly reactions: Set<() => void>;
  readonly listener: () => void;
}

const hubs = new WeakMap<AbortSignal, Hub>();

/** Calls `react` when the signal aborts. The function it returns ends that. */
export function onAbort(signal: AbortSignal, react: () => void): () => void {
  const hub = hubs.get(signal) ?? open(signal);
  hub.reactions.add(react);
  return () => {
    hub.reactions.delete(react);
    if (hub.reactions.size > 0) return;
    hubs.delete(signal);
    signal.removeEventListener("abort", hub.listener);
  };
}

function open(signal: AbortSignal): Hub {
  const reactions = new Set<() => void>();
  const listener = () => {
    for (const react of reactions) react();
  };
  const hub = { reactions, listener };
  hubs.set(signal, hub);
  signal.addEventListener("abort", listener, { once: true });
  return hub;
}
