/** Reports each request and what came of it. Only in the stack of a client that has a listener. */
import { CrmError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer } from "../exchange.ts";

export function observe(emit: Emit): Layer {
  return (next) => async (request) => {
    const start = performance.now();
    const attempts = request.log.attempts + 1;
    emit({ type: "request", ...callInfo(request), attempts });
    const respond = (result: number | string) =>
      emit({ type: "response", ...callInfo(request), result, durationMs: performance.now() - start });
    try {
      const response = await next(request);
      respond(response.status);
      return response;
    } catch (error) {
      respond(error instanceof CrmError ? error.code : "abort");
      throw error;
    }
  };
}
