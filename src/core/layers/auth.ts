/** Puts the credentials that the operation needs on each attempt; on a 401 asks their source for better ones, once a call. */
import { untilAborted } from "../abort.ts";
import type { Credential, Source } from "../credentials.ts";
import { CrmError, TimeoutError, withOutcome } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, failedCall, type Layer, type OutgoingRequest } from "../exchange.ts";
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

  return (next) => async (request) => {
    const { log, headers, operation } = request;
    const used = operation.security?.flatMap((scheme) => credentials[scheme] ?? []) ?? all;
    for (const { header, value, secret } of used) {
      const sent = typeof value === "string" ? value : await valueFor(request, (signal) => value({ signal }));
      headers[header] = sent;
      log.uses(secret ?? sent);
    }
    const response = await next(request);
    if (response.status !== 401 || log.tokenReplaced) return response;

    const replaced: string[] = [];
    for (const { header, value: source } of used) {
      if (typeof source === "string") continue;
      const rejected = headers[header] ?? "";
      const value = await valueFor(request, () => replace(rejected, () => renew(source, rejected, request)));
      if (value === rejected) continue;
      headers[header] = value;
      log.uses(value);
      log.tokenReplaced = true;
      replaced.push(rejected);
    }
    if (!log.tokenReplaced) return response;
    const second = await next(request);
    if (second.status === 401) replaced.forEach(forget);
    return second;
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
