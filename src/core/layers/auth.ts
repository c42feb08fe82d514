/** Puts the credentials that the operation needs on each attempt; on a 401 asks their source for better ones, once a call. */
import { untilAborted } from "../abort.ts";
import type { Credential, Source } from "../credentials.ts";
import { CrmError, TimeoutError, withOutcome } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, failedCall, type Layer, type OutgoingRequest, type Send } from "../exchange.ts";
import { renewals } from "../renewals.ts";
import { within } from "../timeouts.ts";

/** @param credentials by the name of the security scheme */
export function auth(
  credentials: Readonly<Record<string, Credential>>,
  timeoutMs: number | false,
  emit: Emit | undefined,
): Layer {
  const all = Object.values(credentials);
  const { replace, forget } = renewals();

  /** Waits for a value for this call: as long as the call's own timeout allows. */
  async function valueFor(request: OutgoingRequest, ask: (signal?: AbortSignal) => Promise<string>): Promise<string> {
    try {
      return await inTime(request.call.timeoutMs ?? timeoutMs, request, ask);
    } catch (error) {
      throw ofThisCall(error, request);
    }
  }

  /** Asks the source. No caller's signal or timeout: one that gives up must not end what the others wait for. */
  async function renew(source: Source, rejected: string, request: OutgoingRequest): Promise<string> {
    const start = performance.now();
    let value = rejected;
    try {
      value = await inTime(timeoutMs, { ...request, signal: undefined }, (signal) => source({ rejected, signal }));
      return value;
    } finally {
      const durationMs = performance.now() - start;
      emit?.({ type: "refresh", ...callInfo(request), durationMs, renewed: value !== rejected });
    }
  }

  /** Sends with what a source returns. On a 401 asks it for another value, once a call. */
  const renewing =
    (next: Send, header: string, source: Source): Send =>
    async (request) => {
      const { log, headers } = request;
      const value = await valueFor(request, (signal) => source({ signal }));
      headers[header] = value;
      log.uses(value);
      const response = await next(request);
      if (response.status !== 401 || log.tokenReplaced) return response;

      const renewed = await valueFor(request, () => replace(value, () => renew(source, value, request)));
      if (renewed === value) return response;
      headers[header] = renewed;
      log.uses(renewed);
      log.tokenReplaced = true;
      const second = await next(request);
      if (second.status === 401) forget(value);
      return second;
    };

  return (next) => (request) => {
    const { log, headers, operation } = request;
    const used = operation.security?.flatMap((scheme) => credentials[scheme] ?? []) ?? all;
    // Without a source nothing is waited for.
    let send = next;
    for (const { header, value, secret } of used) {
      if (typeof value === "string") {
        headers[header] = value;
        log.uses(secret ?? value);
      } else send = renewing(send, header, value);
    }
    return send(request);
  };
}

function inTime(ms: number | false, request: OutgoingRequest, ask: (signal?: AbortSignal) => Promise<string>) {
  return within(ms, "token", request, (signal) => untilAborted(ask(signal), signal));
}

/** A failure of the source, which several calls may share, as this call's. */
function ofThisCall(error: unknown, request: OutgoingRequest): unknown {
  if (!(error instanceof CrmError) || request.signal?.aborted) return error;
  if (error instanceof TimeoutError && error.limit === "token")
    return new TimeoutError(failedCall(request), "token", error.ms);
  return withOutcome(error, request.log.outcome);
}
