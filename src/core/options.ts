/** The options of clients, calls and lists. */
import type { ClientEvent } from "./events.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Intercept } from "./intercept.ts";
import type { Rate, RateLimiter } from "./rate.ts";

/**
 * The part of `fetch` that a client uses. `globalThis.fetch` and undici's `fetch` are such functions, and so is every function that resolves
 * with a status, headers and a body as text.
 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    /** Each header is also a member, under its name in lower case, because not every library accepts another library's `Headers`. */
    headers: Headers & Record<string, string>;
    /** JSON, or the bytes of a form. */
    body?: string | ArrayBuffer;
    redirect: "manual";
    signal?: AbortSignal;
  },
) => Promise<FetchResponse>;

/** The part of a `Response` that a client uses. */
export interface FetchResponse extends Pick<Response, "status" | "url" | "text"> {
  /** The headers of a `Response`, of this platform or of a library. */
  readonly headers: Pick<Headers, "get"> & Iterable<[string, string]>;
  /** The body as a stream of bytes; `null` when there is none, or when `text` alone gives it. */
  readonly body: {
    /** Whether somebody else reads it; `text` is used then. */
    readonly locked: boolean;
    cancel(): Promise<void>;
    getReader(): {
      read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
      cancel(): Promise<void>;
    };
  } | null;
}

/** The options that every client has in addition to its credentials. An unknown option is a `ConfigError`; `undefined` is the same as absent. */
export interface ClientOptions {
  /** Replaces the whole server URL, its path included. */
  baseUrl?: string | undefined;
  /** Allows plain http beyond loopback, for self-hosted servers; default false. */
  allowHttp?: boolean | undefined;
  /** The transport; default `globalThis.fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Headers for every request. A header that the client sets for its credentials is a `ConfigError`. */
  headers?: Record<string, string> | undefined;
  /** Limits one attempt, headers and body, in milliseconds; default 30,000. Uploads have no limit unless their call sets one. */
  timeoutMs?: number | false | undefined;
  /** Limits a whole call, with all attempts and waits, in milliseconds; no limit by default. In a list it limits each page. */
  deadlineMs?: number | false | undefined;
  /** How calls are retried; `false` disables retries. */
  retry?: RetryOptions | false | undefined;
  /** The rate limit; none by default, except for Wazzup's API v3, the only API that documents a limit. */
  rateLimit?: Rate | RateLimiter | undefined;
  /**
   * The maximum size of a response's body, in decoded bytes; default 64 MiB. A longer body is cancelled, and the call ends in a `ResponseError`.
   */
  maxResponseBytes?: number | undefined;
  /**
   * Wraps each call with all its attempts, and in a list each page, for traces and metrics. It must call `next()`. If it throws before that, the
   * call ends and nothing is sent; what it throws later is ignored.
   */
  intercept?: Intercept | undefined;
  /** Is notified of requests, responses, retries, waits and token refreshes. What it throws or rejects with is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

/** How a call is retried when it fails. */
export interface RetryOptions {
  /** Attempts in all; default 3. */
  attempts?: number | undefined;
  /** The maximum of the first wait, in milliseconds; it doubles with each retry; default 500. */
  baseDelayMs?: number | undefined;
  /** The maximum of each wait, in milliseconds, except waits that the vendor asks for; default 8,000. */
  maxDelayMs?: number | undefined;
}

/** How one call is retried. */
export interface CallRetryOptions extends RetryOptions {
  /** Marks this call as safe to carry out twice: it is retried like a GET. */
  idempotent?: boolean | undefined;
}

/** The options of a call: the last argument of each method. */
export interface CallOptions {
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this call. They override the client's. */
  headers?: Record<string, string> | undefined;
  /** Overrides the client's value for this call. */
  timeoutMs?: number | false | undefined;
  /** Overrides the client's value for this call. */
  deadlineMs?: number | false | undefined;
  /** Overrides the client's value for this call; `idempotent` allows more retries. */
  retry?: CallRetryOptions | false | undefined;
  /**
   * Is called with the final response of the call, also with an error response. In a list it is called for each page, in a method with two
   * requests for each. What it throws or rejects with is ignored.
   */
  onResponse?: ((response: Pick<HttpResponse, "status" | "headers" | "url">) => void) | undefined;
}

/**
 * A position in a list: the `next` of a page. It consists of numbers and can be stored as JSON. Its members may change with the version of the
 * package.
 */
export interface ListPosition {
  readonly [member: string]: number;
}

/** The options of a list: the last argument of each method that returns a list. `signal` ends the whole walk. */
export interface ListOptions extends CallOptions {
  /** How many requests may be under way at once; default 1. Pages are still returned in order. */
  concurrency?: number | undefined;
  /** The maximum number of pages; default 100,000, in walks by id 1,000,000. The walk ends in a `PaginationError` before it requests more. */
  maxPages?: number | undefined;
  /** Continues after a page: that page's `next`. Without it the list starts at its beginning. */
  after?: ListPosition | undefined;
}
