/** Reports each request and what came of it. Only in the stack of a client that has a listener. */
import { CrmError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer } from "../exchange.ts";

export function observe(emit: Emit): Layer {
  return (next) => async (request) => {
    const start = performance.now();
    const attempts = request.log.attempts + 1;
    emit({ type: "request", ...callInfo(request), attempts });
    const sent = next(request);
    const result = await sent.then(
      ({ status }) => status,
      (error) => (error instanceof CrmError ? error.code : "abort"),
    );
    emit({ type: "response", ...callInfo(request), result, durationMs: performance.now() - start });
    return await sent;
  };
}
