/** Puts the credentials that the operation needs on each attempt; on a 401 asks their source for better ones, once a call. */

import { untilAborted } from "../abort.ts";
import { type Credential, without } from "../credentials.ts";
import { CrmError, TimeoutError, withOutcome } from "../errors.ts";
import type { Emit } from "../events.ts";
import { callInfo, failedCall, type Layer, type OutgoingRequest } from "../exchange.ts";
import { Renewals } from "../renewals.ts";
import { within } from "../timeouts.ts";

/** @param credentials by the name of the security scheme */
export function auth(
  credentials: Readonly<Record<string, Credential | undefined>>,
  timeoutMs: number | false,
  emit: Emit | undefined,
): Layer {
  const renewals = new Map(Object.keys(credentials).map((scheme) => [scheme, new Renewals()]));

  /** Waits for a value for this call: as long as the call's own timeout allows. */
  async function valueFor(request: OutgoingRequest, ask: (signal?: AbortSignal) => Promise<string>): Promise<string> {
    try {
      return await within(request.call.timeoutMs ?? timeoutMs, "token", request, (signal) =>
        untilAborted(ask(signal), signal),
      );
    } catch (error) {
      throw ofThisCall(error, request);
    }
  }

  /** Asks the source. No caller's signal or timeout: one that gives up must not end what the others wait for. */
  async function renew(credential: Credential, rejected: string, request: OutgoingRequest): Promise<string> {
    const start = performance.now();
    let renewed = false;
    try {
      const value = await within(timeoutMs, "token", { ...request, signal: undefined }, (signal) =>
        untilAborted(credential.read({ rejected, signal }), signal),
      );
      renewed = value !== rejected;
      return value;
    } finally {
      emit?.({ type: "refresh", ...callInfo(request), durationMs: performance.now() - start, renewed });
    }
  }

  return (next) => async (request) => {
    const { log, headers } = request;
    const { security = Object.keys(credentials) } = request.operation;
    for (const scheme of security) {
      const credential = credentials[scheme] ?? without(scheme);
      const value = credential.value ?? (await valueFor(request, (signal) => credential.read({ signal })));
      put(request, credential, value);
    }
    const response = await next(request);
    if (response.status !== 401 || log.tokenReplaced) return response;

    const replaced: [Renewals, rejected: string][] = [];
    for (const scheme of security) {
      const credential = credentials[scheme];
      const shared = renewals.get(scheme);
      if (!credential || !shared || credential.value !== undefined) continue;
      const rejected = headers[credential.header] ?? "";
      const value = await valueFor(request, () => shared.replace(rejected, () => renew(credential, rejected, request)));
      if (value === rejected) continue;
      put(request, credential, value);
      log.tokenReplaced = true;
      replaced.push([shared, rejected]);
    }
    if (!log.tokenReplaced) return response;
    const second = await next(request);
    if (second.status === 401) for (const [shared, rejected] of replaced) shared.forget(rejected);
    return second;
  };
}

function put(request: OutgoingRequest, { header }: Credential, value: string): void {
  request.headers[header] = value;
  request.log.uses(value);
}

/** A failure of the source, which several calls may share, as this call's. */
function ofThisCall(error: unknown, request: OutgoingRequest): unknown {
  if (!(error instanceof CrmError) || request.signal?.aborted) return error;
  if (error instanceof TimeoutError && error.limit === "token")
    return new TimeoutError(failedCall(request), "token", error.ms);
  return withOutcome(error, request.log.outcome);
}
