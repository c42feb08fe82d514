/**
 * Repeats what can be repeated. A request of which nobody knows whether it was carried out is sent again only where that changes
 * nothing more: better an error than a duplicate deal.
 */
import { sleep } from "../sleep.ts";
import { ConnectionError, TimeoutError } from "../errors.ts";
import type { Emit } from "../events.ts";
import type { CallRetryOptions, RetryOptions } from "../options.ts";
import { retryAfterMs } from "../retry-after.ts";
import { type HttpResponse, callInfo, type Layer, type OutgoingRequest } from "../exchange.ts";

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
      let answer: HttpResponse | undefined;
      let error: unknown;
      try {
        answer = await next(request);
        if (!repeatableStatuses.includes(answer.status)) return answer;
      } catch (thrown) {
        error = thrown;
      }

      const done = answer ? answer.status !== 429 : !wasNeverSent(error);
      const again = attempt < policy.attempts && (done ? isRepeatable(request, policy, answer, error) : true);
      const delayMs = again ? delayBefore(attempt, answer, policy) : undefined;
      if (delayMs === undefined) {
        if (answer) return answer;
        throw error;
      }
      // Done or not done: nobody knows. A repeated DELETE that finds nothing has then succeeded.
      request.history.unclear ||= done;
      emit?.({ type: "retry", ...callInfo(request), delayMs, reason: answer ? answer.status : codeOf(error) });
      await sleep(delayMs, request.signal);
    }
  };
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
function isRepeatable(request: OutgoingRequest, policy: Policy, answer: HttpResponse | undefined, error: unknown): boolean {
  if (request.signal?.aborted) return false;
  if (!answer && !(error instanceof ConnectionError || error instanceof TimeoutError)) return false;
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
function delayBefore(attempt: number, answer: HttpResponse | undefined, policy: Policy): number | undefined {
  const asked = answer && retryAfterMs(answer.headers);
  if (asked !== undefined) return asked <= maxRetryAfterMs ? asked : undefined;
  return Math.random() * Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
}

function codeOf(error: unknown): string {
  return error instanceof ConnectionError || error instanceof TimeoutError ? error.code : String(error);
}
