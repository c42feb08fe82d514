/** Bounds a whole call: all attempts, and all waits between them. */
import { withinTime } from "../clock.ts";
import { TimeoutError } from "../errors.ts";
import { callInfo, type Layer } from "../send.ts";

export function deadline(clientMs: number | false = false): Layer {
  return (next) => (request) => {
    const ms = request.call.deadlineMs ?? clientMs;
    if (ms === false) return next(request);
    const expired = () => new TimeoutError(callInfo(request), "deadline", ms);
    return withinTime(ms, request.signal, expired, (signal) => next({ ...request, signal }));
  };
}
