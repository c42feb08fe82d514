/**
 * Repeats what can be repeated. A request of which nobody knows whether it was carried out is sent again only where that changes
 * nothing more: better an error than a duplicate deal.
 */

import { sleep } from "../abort.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type HttpResponse, type Layer, type OutgoingRequest } from "../exchange.ts";
import type { CallRetryOptions, RetryOptions } from "../options.ts";
import { retryAfterMs } from "../retry-after.ts";

const idempotentMethods = ["GET", "PUT", "DELETE"];
const retryableStatuses = [408, 429, 500, 502, 503, 504];
/** A longer wait is left to the caller, who learns of it from the error's `retryAfterMs`. */
const maxRetryAfterMs = 60_000;

export function retry(client: RetryOptions | false | undefined, emit: Emit | undefined): Layer {
  const usual = policyOf(client, client);
  return (next) => async (request) => {
    const policy = request.call.retry === undefined ? usual : policyOf(client, request.call.retry);
    for (let attempt = 1; ; attempt += 1) {
      let end: HttpResponse | ConnectionError | TimeoutError;
      request.log.begins();
      try {
        end = await next(request);
        if (!isRetryableStatus(request, end.status)) return end;
      } catch (error) {
        // A caller's own error, a response that is not as described and an abort are final.
        if (!(error instanceof ConnectionError || error instanceof TimeoutError)) throw error;
        end = error;
      }

      const isLast = attempt >= policy.attempts || !isRetryable(request, policy);
      const delayMs = isLast ? undefined : delayBefore(attempt, end, policy);
      if (delayMs === undefined) {
        if ("code" in end) throw end;
        return end;
      }
      emit?.({ type: "retry", ...callInfo(request), delayMs, reason: "code" in end ? end.code : end.status });
      await sleep(delayMs, request.signal);
    }
  };
}

function isRetryableStatus({ operation }: OutgoingRequest, status: number): boolean {
  return retryableStatuses.includes(status) && !operation.finalStatuses?.includes(status);
}

interface Policy {
  attempts: number;
  baseDelayMs: number;
  maxDelayMs: number;
  idempotent: boolean;
}

function policyOf(client: RetryOptions | false | undefined, call: CallRetryOptions | false | undefined): Policy {
  const options: CallRetryOptions = call === false ? { attempts: 1 } : { ...(client || {}), ...call };
  const { attempts = 3, baseDelayMs = 500, maxDelayMs = 8_000, idempotent = false } = options;
  return { attempts, baseDelayMs, maxDelayMs, idempotent };
}

/** Whether a second attempt is harmless: the latest was not processed, or being processed twice changes nothing more. */
function isRetryable({ signal, log, operation, method }: OutgoingRequest, policy: Policy): boolean {
  const isHarmless = policy.idempotent || operation.idempotent || idempotentMethods.includes(method);
  return !signal?.aborted && (isHarmless || log.latest !== "unknown");
}

/** `undefined` when the vendor asks for a wait that is too long to sit out. */
function delayBefore(attempt: number, end: HttpResponse | Error, policy: Policy): number | undefined {
  const asked = "headers" in end ? retryAfterMs(end.headers) : undefined;
  if (asked !== undefined) return asked <= maxRetryAfterMs ? asked : undefined;
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}
