import { encoded } from "../core/body.ts";
import { checkObject, checkWholeNumber } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";
import { type NativeFetch, native } from "../core/native-fetch.ts";
import type { Fetch, FetchResponse } from "../core/options.ts";
import { loadPeer } from "./peers.ts";

/** The options of `undiciTransport`: those of its own pool, or a dispatcher. */
export interface UndiciTransportOptions {
  /** The maximum number of connections to one vendor, and so of requests at a time; default 32. Further requests queue. */
  connections?: number | undefined;
  /** How long connecting may take, in milliseconds; default 10,000. */
  connectTimeoutMs?: number | undefined;
  /**
   * Sends the requests instead of the transport's own pool: undici's `Agent`, `Pool`, `ProxyAgent` and so on. The transport does not close it,
   * and does not load the package `undici`.
   */
  dispatcher?: UndiciDispatcher | undefined;
}

/** The part of undici's `Dispatcher` that is used. */
export interface UndiciDispatcher {
  /** Sends a request. */
  request(options: UndiciRequest): Promise<UndiciResponse>;
}

/** What is passed to a dispatcher. */
export interface UndiciRequest {
  origin: string;
  path: string;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
  signal: AbortSignal | null;
  headersTimeout: number;
  bodyTimeout: number;
}

/** What a dispatcher resolves with. */
export interface UndiciResponse {
  statusCode: number;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: AsyncIterable<Uint8Array> & {
    text(): Promise<string>;
    on(event: "error", listener: () => void): unknown;
    destroy(): unknown;
  };
}

/** A transport with its own pool. */
export interface UndiciTransport extends Fetch {
  /** Closes the pool when its requests are done. */
  close(): Promise<void>;
}

/**
 * Makes a transport for the client option `fetch`. Its requests cost less CPU time than those of `fetch`, and its pool fits bulk work. It needs
 * the package `undici`, version 5 or later.
 * @throws {ConfigError} for an option that is not an integer above 0, for another option together with `dispatcher`, and at the first call when
 * `undici` is not installed or cannot be used
 */
export function undiciTransport(options: UndiciTransportOptions = {}): UndiciTransport {
  const { connections = 32, connectTimeoutMs = 10_000, dispatcher } = checkObject("options", options);
  checkWholeNumber("connections", connections);
  checkWholeNumber("connectTimeoutMs", connectTimeoutMs);
  if (dispatcher !== undefined) checkDispatcher(dispatcher, options);
  let pool: (UndiciDispatcher & { close(): Promise<void> }) | undefined;

  let closed: Promise<void> | undefined;

  async function open(): Promise<UndiciDispatcher> {
    try {
      const { Agent } = await loadPeer("undici", () => import("undici"));
      const agent = new Agent({ connections, keepAliveTimeout: 30_000, connect: { timeout: connectTimeoutMs } });
      if (typeof agent.request !== "function") throw new TypeError("This undici's Agent has no method `request`.");
      // Another call may have opened one in the meantime.
      pool ??= agent;
      return pool;
    } catch (cause) {
      throw new ConfigError("undiciTransport needs `undici`, version 5 or later: npm install undici@7", { cause });
    }
  }

  const transport: NativeFetch = async (url, { method, headers, body, signal }) => {
    const path = url.indexOf("/", "https://".length);
    const sent = body instanceof FormData ? await encoded(headers, body) : { headers: { ...headers }, body };
    const response = await (dispatcher ?? pool ?? (await open())).request({
      origin: url.slice(0, path),
      path: url.slice(path),
      method,
      headers: sent.headers,
      body: sent.body instanceof ArrayBuffer ? new Uint8Array(sent.body) : (sent.body ?? null),
      signal: signal ?? null,
      // The client bounds headers and body itself.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    return new LazyResponse(url, response);
  };
  return Object.assign(transport, {
    [native]: true,
    close: () => {
      closed ??= pool?.close();
      return closed ?? Promise.resolve();
    },
  });
}

function checkDispatcher(dispatcher: unknown, { connections, connectTimeoutMs }: UndiciTransportOptions): void {
  if (!(dispatcher instanceof Object && "request" in dispatcher && typeof dispatcher.request === "function"))
    throw new ConfigError("undiciTransport: `dispatcher` must be a Dispatcher of undici.");
  if (connections !== undefined || connectTimeoutMs !== undefined)
    throw new ConfigError(
      "undiciTransport: `connections` and `connectTimeoutMs` cannot be used with `dispatcher`: set them on the dispatcher.",
    );
}

/** A response whose headers and body are converted when they are read: most never are. */
class LazyResponse implements FetchResponse {
  readonly status: number;
  readonly url: string;
  readonly #response: UndiciResponse;

  constructor(url: string, response: UndiciResponse) {
    this.status = response.statusCode;
    this.url = url;
    this.#response = response;
  }

  get headers(): FetchResponse["headers"] {
    const { headers } = this.#response;
    return {
      get: (name) => headers[name.toLowerCase()]?.toString() ?? null,
      *[Symbol.iterator]() {
        for (const [name, value] of Object.entries(headers)) {
          for (const item of [value].flat()) if (item !== undefined) yield [name, item];
        }
      },
    };
  }

  get body(): FetchResponse["body"] {
    const { body } = this.#response;
    const chunks = body[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>({
      async pull(to) {
        const { done, value } = await chunks.next();
        if (done) to.close();
        else to.enqueue(value);
      },
      cancel() {
        // What it breaks off with is an error of its own.
        body.on("error", () => {});
        body.destroy();
      },
    });
  }

  text(): Promise<string> {
    return this.#response.body.text();
  }
}
