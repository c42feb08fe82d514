/** The innermost layer: sends, rejects redirects, reads the body. */
import { causesOf, textOf } from "../causes.ts";
import { type CallInfo, ConfigError, ConnectionError, CrmError, ResponseError, withOutcome } from "../errors.ts";
import { failedCall, type HttpResponse, type OutgoingRequest, type Send } from "../exchange.ts";
import { canProveNeverSent, wasNeverSent } from "../never-sent.ts";
import type { Fetch } from "../options.ts";
import { outcomeOf } from "../outcome.ts";
import { redact, redactText } from "../redact.ts";
import { untilAborted } from "../sleep.ts";

type Incoming = Awaited<ReturnType<Fetch>>;

/** @param custom the client's own transport; without one `globalThis.fetch` is looked up at each call */
export function transport(custom: Fetch | undefined): Send {
  return async (request) => {
    const { signal } = request;
    signal?.throwIfAborted();
    request.log.sending();
    try {
      // A transport that is not fetch may not heed its signal.
      const response = custom
        ? await untilAborted(exchange(custom, request), signal)
        : await exchange(globalThis.fetch, request);
      if (!response.ok) request.log.failed(outcomeOf(response.status));
      return response;
    } catch (error) {
      const neverSent = canProveNeverSent(custom) && (wasNeverSent(error) || error instanceof ConfigError);
      request.log.failed(neverSent ? "not_sent" : "unknown");
      if (signal?.aborted) throw signal.reason;
      if (error instanceof CrmError) throw withOutcome(error, request.log.outcome);
      const cause = redact(error, request.log.secrets);
      throw new ConnectionError(failedCall(request), `the connection failed (${reason(cause)})`, { cause });
    }
  };
}

async function exchange(fetch: Fetch, request: OutgoingRequest): Promise<HttpResponse> {
  const { method, headers, body, signal } = request;
  const incoming = await fetch(request.url, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
    ...(signal ? { signal } : {}),
  });
  // 0 is how a browser shows a redirect that it was told not to follow.
  if (incoming.status === 0 || (incoming.status >= 300 && incoming.status < 400)) throw redirected(request, incoming);
  return new TextResponse(request, incoming, await incoming.text());
}

/** An answer whose body is in memory. */
class TextResponse implements HttpResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly #request: OutgoingRequest;
  readonly #incoming: Incoming;
  readonly #text: string;

  constructor(request: OutgoingRequest, incoming: Incoming, text: string) {
    this.ok = incoming.status >= 200 && incoming.status < 300;
    this.status = incoming.status;
    this.#request = request;
    this.#incoming = incoming;
    this.#text = text;
  }

  static secretsOf(response: HttpResponse): RegExp {
    return #request in response ? response.#request.log.secrets : /(?!)/;
  }

  get headers(): Headers {
    return this.#incoming.headers;
  }

  get url(): string {
    return this.#incoming.url;
  }

  get call(): CallInfo {
    return failedCall(this.#request);
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

// Followed, a redirect would take the credentials along.
function redirected(request: OutgoingRequest, { status, headers }: Incoming): ResponseError {
  const location = headers.get("location");
  const target = location && URL.canParse(location, request.url) ? new URL(location, request.url).origin : "nowhere";
  const shown = redactText(target, request.log.secrets);
  return new ResponseError(failedCall(request), `${status || 302}, a redirect to ${shown}, which is not followed`);
}

/** Why a connection failed: the innermost sentence, or the code where there is none. */
function reason(error: unknown): string {
  const innermost = causesOf(error).at(-1) ?? error;
  return textOf(innermost, "message") ?? textOf(innermost, "code") ?? String(error);
}
