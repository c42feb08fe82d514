/** Bounds a whole call: all attempts, and all waits between them. */
import type { Layer } from "../exchange.ts";
import { within } from "../timeouts.ts";

export function deadline(clientMs: number | false = false): Layer {
  return (next) => (request) => {
    const ms = request.call.deadlineMs ?? clientMs;
    return ms === false ? next(request) : within(ms, "deadline", request, (signal) => next({ ...request, signal }));
  };
}
