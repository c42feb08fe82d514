/** Bounds one attempt, headers and body. */
import { withinTime } from "../clock.ts";
import { TimeoutError } from "../errors.ts";
import { callInfo, type Layer } from "../send.ts";

export function timeout(clientMs: number | false): Layer {
  return (next) => (request) => {
    // How long an upload takes depends on the file: it has a timeout only when the call gives one.
    const ms = request.call.timeoutMs ?? (request.operation.multipart ? false : clientMs);
    if (ms === false) return next(request);
    const expired = () => new TimeoutError(callInfo(request), "timeout", ms);
    return withinTime(ms, request.signal, expired, (signal) => next({ ...request, signal }));
  };
}
