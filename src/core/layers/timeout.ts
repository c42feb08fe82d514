/** Bounds one attempt, headers and body. */
import type { Layer } from "../exchange.ts";
import { pooledTimers } from "../pooled-timers.ts";
import { within } from "../timeouts.ts";

/** @param share whether the transport bears many listeners on one signal, as fetch does: another may have Node.js warn of a leak */
export function timeout(clientMs: number | false, share: boolean): Layer {
  const start = share ? pooledTimers() : undefined;
  return (next) => (request) => {
    // How long an upload takes depends on the file: it has a timeout only when the call gives one.
    const ms = request.call.timeoutMs ?? (request.operation.multipart ? false : clientMs);
    return within(ms, "timeout", request, (signal) => next({ ...request, signal }), start);
  };
}
