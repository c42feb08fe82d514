/**
 * Repeats what can be repeated. A request of which nobody knows whether it was carried out is sent again only where that changes
 * nothing more: better an error than a duplicate deal.
 */

import { sleep } from "../abort.ts";
import { defined } from "../crm-error.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type Layer, type ReadResponse } from "../exchange.ts";
import type { CallRetryOptions, RetryOptions } from "../options.ts";
import { retryAfterMs } from "../retry-after.ts";

const idempotentMethods = ["GET", "PUT", "DELETE"];
const retryableStatuses = [408, 429, 500, 502, 503, 504];
/** A longer wait is left to the caller, who learns of it from the error's `retryAfterMs`. */
const maxRetryAfterMs = 60_000;

export function retry(client: RetryOptions | false | undefined, emit: Emit | undefined): Layer {
  return (next) => async (request) => {
    const { call, signal, log, operation, method } = request;
    for (let attempt = 1; ; attempt += 1) {
      log.latest = "not_sent";
      let end: ReadResponse | ConnectionError | TimeoutError;
      try {
        end = await next(request);
      } catch (error) {
        // Another attempt avoids no other failure: a caller's own error, an unexpected response, an abort.
        if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
        end = error;
      }
      if (
        "headers" in end &&
        (!retryableStatuses.includes(end.status) || operation.finalStatuses?.includes(end.status))
      )
        return end;

      const isOff = (call.retry ?? client) === false;
      const policy: CallRetryOptions = { ...client, ...defined({ ...call.retry }) };
      const { attempts = 3, baseDelayMs = 500, maxDelayMs = 8_000 } = policy;
      const asked = "headers" in end ? retryAfterMs(end.headers) : undefined;
      const isLast = isOff || attempt >= attempts || Number(asked) > maxRetryAfterMs || signal?.aborted;
      const isRepeatable = policy.idempotent || operation.idempotent || idempotentMethods.includes(method);
      // A second attempt is harmless if the latest was not processed, or if being processed twice changes nothing more. (`log.latest` would be
      // `not_sent` to the compiler, which does not know that the layers below write it.)
      if (isLast || (request.log.latest === "unknown" && !isRepeatable)) {
        if ("headers" in end) return end;
        throw end;
      }

      const delayMs = asked ?? Math.random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
      emit?.({ type: "retry", ...callInfo(request), delayMs, reason: "headers" in end ? end.status : end.code });
      await sleep(delayMs, signal);
    }
  };
}
