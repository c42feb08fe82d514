/**
 * Repeats what can be repeated. A request of which nobody knows whether it was carried out is sent again only where that changes
 * nothing more: better an error than a duplicate deal.
 */
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, type HttpResponse, type Layer, type OutgoingRequest } from "../exchange.ts";
import type { CallRetryOptions, RetryOptions } from "../options.ts";
import { retryAfterMs } from "../retry-after.ts";
import { sleep } from "../sleep.ts";

const repeatableMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"];
const repeatableStatuses = [408, 429, 500, 502, 503, 504];
/** With these there was no connection that could have carried the request. */
const neverSentCodes = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];
/** A longer wait is left to the caller, who learns of it from the error's `retryAfterMs`. */
const maxRetryAfterMs = 60_000;

export function retry(client: RetryOptions | false | undefined, emit: Emit | undefined): Layer {
  const usual = policyOf(client, client);
  return (next) => async (request) => {
    const policy = request.call.retry === undefined ? usual : policyOf(client, request.call.retry);
    for (let attempt = 1; ; attempt += 1) {
      let response: HttpResponse | undefined;
      let error: unknown;
      try {
        response = await next(request);
        if (!isRepeatableStatus(request, response.status)) return response;
      } catch (thrown) {
        error = thrown;
      }

      const mayHaveBeenProcessed = response ? response.status !== 429 : !wasNeverSent(error);
      const again =
        attempt < policy.attempts && (mayHaveBeenProcessed ? isRepeatable(request, policy, response, error) : true);
      const delayMs = again ? delayBefore(attempt, response, policy) : undefined;
      if (delayMs === undefined) {
        if (response) return response;
        throw error;
      }
      request.log.failed(mayHaveBeenProcessed);
      emit?.({ type: "retry", ...callInfo(request), delayMs, reason: response ? response.status : codeOf(error) });
      await sleep(delayMs, request.signal);
    }
  };
}

function isRepeatableStatus({ operation }: OutgoingRequest, status: number): boolean {
  return repeatableStatuses.includes(status) && !operation.finalStatuses?.includes(status);
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

/** Whether a request that may have been carried out can be sent again. */
function isRepeatable(
  request: OutgoingRequest,
  policy: Policy,
  response: HttpResponse | undefined,
  error: unknown,
): boolean {
  if (request.signal?.aborted) return false;
  if (!response && !(error instanceof ConnectionError || error instanceof TimeoutError)) return false;
  return policy.idempotent || request.operation.idempotent === true || repeatableMethods.includes(request.method);
}

/** Whether a failure was one of making the connection, on every address that was tried. */
function wasNeverSent(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.length > 0 && error.errors.every(wasNeverSent);
  if (!(error instanceof Error)) return false;
  if ("code" in error && neverSentCodes.includes(String(error.code))) return true;
  return error.cause !== undefined && wasNeverSent(error.cause);
}

/** `undefined` when the vendor asks for a wait that is too long to sit out. */
function delayBefore(attempt: number, response: HttpResponse | undefined, policy: Policy): number | undefined {
  const asked = response && retryAfterMs(response.headers);
  if (asked !== undefined) return asked <= maxRetryAfterMs ? asked : undefined;
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}

function codeOf(error: unknown): string {
  return error instanceof ConnectionError || error instanceof TimeoutError ? error.code : String(error);
}
