/** The innermost layer: sends, rejects redirects, reads the body. */
import { type CallInfo, ConnectionError, CrmError, ResponseError } from "../errors.ts";
import type { HttpResponse, OutgoingRequest, Send } from "../exchange.ts";
import { callInfo } from "../exchange.ts";
import type { Fetch } from "../options.ts";
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
      return custom ? await untilAborted(exchange(custom, request), signal) : await exchange(globalThis.fetch, request);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof CrmError) throw error;
      throw new ConnectionError(callInfo(request), `the connection failed (${reason(error)})`, { cause: error });
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

  get headers(): Headers {
    return this.#incoming.headers;
  }

  get url(): string {
    return this.#incoming.url;
  }

  get call(): CallInfo {
    return callInfo(this.#request);
  }

  async text(): Promise<string> {
    return this.#text;
  }

  async json(): Promise<unknown> {
    return JSON.parse(this.#text);
  }
}

// Followed, a redirect would take the credentials along.
function redirected(request: OutgoingRequest, { status, headers }: Incoming): ResponseError {
  const location = headers.get("location");
  const target = location && URL.canParse(location, request.url) ? new URL(location, request.url).origin : "nowhere";
  return new ResponseError(callInfo(request), `${status || 302}, a redirect to ${target}, which is not followed`);
}

/** The innermost code or sentence that says why, as Node nests them. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("code" in error && typeof error.code === "string") return error.code;
  return error.cause === undefined ? error.message : reason(error.cause);
}
