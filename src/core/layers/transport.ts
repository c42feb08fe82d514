/** The innermost layer: sends, rejects redirects, reads the body. */

import { untilAborted } from "../abort.ts";
import { encoded } from "../body.ts";
import { bodyText } from "../body-text.ts";
import { causesOf, read, textOf } from "../causes.ts";
import { type CallInfo, ConfigError, ConnectionError, CrmError, ResponseError, withOutcome } from "../errors.ts";
import {
  callInfo,
  failedCall,
  type HttpResponse,
  type OutgoingRequest,
  type ReadResponse,
  type Send,
} from "../exchange.ts";
import { isNative } from "../native-fetch.ts";
import type { Fetch, FetchResponse } from "../options.ts";
import { outcomeOf } from "../outcome.ts";
import { noSecrets, redact, redactText } from "../redact.ts";

/** With these there was no connection that could have carried the request. */
const neverConnected = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];

/**
 * @param custom the client's own transport; without one `globalThis.fetch` is looked up at each call
 * @param maxBytes of a response's body
 */
export function transport(custom: Fetch | undefined, maxBytes = 64 * 1024 * 1024): Send {
  return async (request) => {
    const { url, method, headers, body, signal, log } = request;
    const fetch = custom ?? globalThis.fetch;
    signal?.throwIfAborted();
    log.attempts += 1;
    try {
      let response: ReadResponse;
      if (isNative(fetch)) {
        const incoming = expected(request, await fetch(url, { method, headers, body, redirect: "manual", signal }));
        response = new TextResponse(request, incoming, await bodyText(request, incoming, maxBytes, true));
      } else response = await untilAborted(exchange(fetch, request, maxBytes), signal);
      if (!response.ok) log.failed(outcomeOf(response.status));
      return response;
    } catch (error) {
      // A caller's own transport may report a connection to another host.
      log.failed(isNative(fetch) && wasNeverSent(error) ? "not_sent" : "unknown");
      if (signal?.aborted) throw signal.reason;
      if (error instanceof CrmError) throw withOutcome(error, log.outcome);
      const cause = redact(error, log.secrets);
      throw new ConnectionError(failedCall(request), `the connection failed (${reason(cause)})`, { cause });
    }
  };
}

/** Sends and reads over a transport that may not heed its signal: the two are one wait. */
async function exchange(fetch: Fetch, request: OutgoingRequest, maxBytes: number): Promise<ReadResponse> {
  const incoming = expected(request, await fetch(request.url, await portable(request)));
  return new TextResponse(request, incoming, await bodyText(request, incoming, maxBytes, false));
}

/** @throws {ResponseError} for a redirect: followed, it would take the credentials along */
function expected(request: OutgoingRequest, response: FetchResponse): FetchResponse {
  // 0 is how a browser shows a redirect that it was told not to follow.
  if (![0, 3].includes(Math.trunc(response.status / 100))) return response;
  // Unread, it would occupy its connection.
  response.body?.cancel().catch(() => {});
  const location = response.headers.get("location");
  const target = location && URL.canParse(location, request.url) ? new URL(location, request.url).origin : "nowhere";
  const shown = redactText(target, request.log.secrets);
  throw new ResponseError(
    failedCall(request),
    `${response.status || 302}, a redirect to ${shown}, which is not followed`,
  );
}

/** A request as every library's `fetch` takes it: most know no `FormData` and `Headers` but their own. */
async function portable({ method, headers, body, signal }: OutgoingRequest): Promise<Parameters<Fetch>[1]> {
  const sent =
    body instanceof FormData ? await encoded(headers, body) : { headers, ...(body !== undefined && { body }) };
  // A form takes time to encode.
  signal?.throwIfAborted();
  const both = Object.assign(new Headers(sent.headers), sent.headers);
  return { ...sent, method, headers: both, redirect: "manual", ...(signal && { signal }) };
}

/** Whether a failure was one of making the connection, on every address that was tried. */
function wasNeverSent(error: unknown): boolean {
  if (error instanceof ConfigError) return true;
  return [error, ...causesOf(error)].some((cause) =>
    [cause, read(cause, "errors") ?? []].flat().every((one) => neverConnected.includes(textOf(one, "code") ?? "")),
  );
}

/** A response whose body is in memory. */
class TextResponse implements ReadResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly #request: OutgoingRequest;
  readonly #incoming: FetchResponse;
  readonly #text: string;

  constructor(request: OutgoingRequest, incoming: FetchResponse, text: string) {
    this.ok = Math.trunc(incoming.status / 100) === 2;
    this.status = incoming.status;
    this.#request = request;
    this.#incoming = incoming;
    this.#text = text;
  }

  static secretsOf(response: HttpResponse): RegExp {
    return #request in response ? response.#request.log.secrets : noSecrets;
  }

  get url(): string {
    return this.#incoming.url;
  }

  get headers(): Headers {
    return new Headers([...this.#incoming.headers]);
  }

  get call(): CallInfo {
    return callInfo(this.#request);
  }

  get body(): string {
    return this.#text;
  }

  async text(): Promise<string> {
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

/** What the call of a response has sent that no error may show. */
export const { secretsOf } = TextResponse;

/** Why a connection failed: the innermost sentence, or the code where there is none. */
function reason(error: unknown): string {
  const innermost = causesOf(error).at(-1) ?? error;
  return textOf(innermost, "message") ?? textOf(innermost, "code") ?? String(error);
}
