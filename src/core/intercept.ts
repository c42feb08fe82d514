/** A caller's own function around each call. */

import { untilAborted } from "./abort.ts";
import { ConfigError } from "./errors.ts";
import type { HttpResponse, OutgoingRequest } from "./exchange.ts";
import type { Result } from "./path-types.ts";

/** The call that an interceptor wraps. */
export interface InterceptedCall {
  /** The vendor's name. */
  readonly vendor: string;
  /** The operation's id in the description, such as `getDeal`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path's template, such as `/crm/deals/{id}`. */
  readonly path: string;
  /** The call's id, which its events and errors have too. */
  readonly callId: string;
  /** Headers to add to the call's requests, such as `traceparent`. It is empty at first and never contains a credential. */
  readonly headers: Headers;
}

/** Wraps a call. `next` sends its requests, only once however often it is called, and rejects with the call's error. */
export type Intercept = (call: InterceptedCall, next: () => Promise<SeenResponse>) => unknown;

/** What a caller's hook gets of a response. */
export type SeenResponse = Pick<HttpResponse, "status" | "headers" | "url">;

export function seen({ status, headers, url }: HttpResponse): SeenResponse {
  return { status, headers, url };
}

/**
 * @param path the path's template
 * @param send sends the call's requests
 */
export async function intercepted(
  intercept: Intercept,
  path: string,
  request: OutgoingRequest,
  send: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  const { vendor, operation, method, signal, log } = request;
  const headers = new Headers();
  let sent: Promise<Result<unknown>> | undefined;
  function next(): Promise<SeenResponse> {
    if (!sent) Object.assign(request.headers, Object.fromEntries(headers));
    sent ??= send();
    const final = sent.then(({ error, response }) => {
      if (error) throw error;
      return seen(response);
    });
    // An interceptor need not wait for it.
    final.catch(() => {});
    return final;
  }
  const run = async () =>
    intercept({ vendor, operation: operation.id, method, path, callId: log.callId, headers }, next);
  try {
    await untilAborted(run(), signal);
  } catch (error) {
    // What it throws later must not turn a call that is done into one that has failed.
    sent ??= Promise.reject(error);
  }
  // The call has ended: `next()` sends nothing from now on.
  sent ??= Promise.reject(new ConfigError("`intercept` must call `next()`."));
  return await sent;
}
