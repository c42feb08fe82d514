/** Bounds a whole call, and each of its attempts. */
import type { Layer } from "../exchange.ts";
import { within } from "../timeouts.ts";

/** Bounds a whole call: all attempts, and all waits between them. */
export function deadline(clientMs: number | false = false): Layer {
  return (next) => (request) => {
    const ms = request.call.deadlineMs ?? clientMs;
    return ms === false ? next(request) : within(ms, "deadline", request, (signal) => next({ ...request, signal }));
  };
}

/** Bounds one attempt, headers and body. */
export function timeout(clientMs: number | false): Layer {
  return (next) => (request) => {
    // How long an upload takes depends on the file: it has a timeout only when the call gives one.
    const ms = request.call.timeoutMs ?? (request.operation.multipart ? false : clientMs);
    return within(ms, "timeout", request, (signal) => next({ ...request, signal }));
  };
}
