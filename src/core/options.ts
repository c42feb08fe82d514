/** The options of clients, calls and lists. */
import type { ClientEvent } from "./events.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Intercept } from "./intercept.ts";
import type { Rate, RateLimiter } from "./rate.ts";

/**
 * The part of `fetch` that a client uses. `globalThis.fetch` and undici's `fetch` are such functions; so is any that resolves with a
 * status, headers and a body as text.
 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    /** Each header is also a member, by its name in lower case: not every library takes another's `Headers`. */
    headers: Headers & Record<string, string>;
    /** JSON, or the bytes of a form. */
    body?: string | ArrayBuffer;
    redirect: "manual";
    signal?: AbortSignal;
  },
) => Promise<FetchResponse>;

/** The part of a `Response` that a client uses. */
export interface FetchResponse extends Pick<Response, "status" | "url" | "text"> {
  /** As in a `Response`, of this platform or of a library. */
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

/** What every client takes beside its credentials. An unknown key is a `ConfigError`; `undefined` is the same as absent. */
export interface ClientOptions {
  /** Replaces the whole server URL, its path included. */
  baseUrl?: string | undefined;
  /** Allows plain http beyond loopback, for self-hosted servers; default false. */
  allowHttp?: boolean | undefined;
  /** The transport; default `globalThis.fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Headers for every request. Those of the credentials are a `ConfigError`. */
  headers?: Record<string, string> | undefined;
  /** Bounds one attempt, headers and body, in milliseconds; default 30,000. Uploads have none unless their call gives one. */
  timeoutMs?: number | false | undefined;
  /** Bounds a whole call, all attempts and waits, in milliseconds; none by default. In a list it bounds each page. */
  deadlineMs?: number | false | undefined;
  /** How calls are repeated; `false` forbids it. */
  retry?: RetryOptions | false | undefined;
  /** A rate to keep to; none by default, except for Wazzup's API v3, the one vendor that documents a limit. */
  rateLimit?: Rate | RateLimiter | undefined;
  /** Max size of a response's body, in decoded bytes; default 64 MiB. A longer one is cancelled, and its call ends in a `ResponseError`. */
  maxResponseBytes?: number | undefined;
  /**
   * Wraps each call with all its attempts, in a list each page, for traces and metrics. It must call `next()`. What it throws before that ends
   * the call, and nothing is sent; what it throws later is ignored.
   */
  intercept?: Intercept | undefined;
  /** Is notified of requests, responses, retries, waits and token refreshes. What it throws or rejects with is ignored. */
  onEvent?: ((event: ClientEvent) => void) | undefined;
}

/** How a call is repeated when it fails. */
export interface RetryOptions {
  /** Attempts in all; default 3. */
  attempts?: number | undefined;
  /** The first wait is up to this many milliseconds, each further one up to twice as many; default 500. */
  baseDelayMs?: number | undefined;
  /** No wait is longer, in milliseconds, but one that the vendor asks for; default 8,000. */
  maxDelayMs?: number | undefined;
}

/** How one call is repeated. */
export interface CallRetryOptions extends RetryOptions {
  /** The caller vouches that carrying this call out twice does no harm, so that it is repeated like a GET. */
  idempotent?: boolean | undefined;
}

/** What every call takes, as its last argument. */
export interface CallOptions {
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this call; they win over the client's. */
  headers?: Record<string, string> | undefined;
  /** As the client's, for this call. */
  timeoutMs?: number | false | undefined;
  /** As the client's, for this call. */
  deadlineMs?: number | false | undefined;
  /** As the client's, for this call; `idempotent` widens what is repeated. */
  retry?: CallRetryOptions | false | undefined;
  /**
   * Gets the final response of the call, an error response too; in a list that of each page, in a method of two requests that of each. What
   * it throws or rejects with is ignored.
   */
  onResponse?: ((response: Pick<HttpResponse, "status" | "headers" | "url">) => void) | undefined;
}

/**
 * Where a list goes on: the `next` of a page. It consists of numbers, so that JSON keeps it; which ones may change with the version of the
 * package.
 */
export interface ListPosition {
  readonly [member: string]: number;
}

/** What every list takes, as its last argument. `signal` bounds the whole walk. */
export interface ListOptions extends CallOptions {
  /** How many requests may be under way at once; default 1. Pages come in order all the same. */
  concurrency?: number | undefined;
  /** The walk fails with a `PaginationError` before it asks for more pages than this; default 100,000, in walks by id 1,000,000. */
  maxPages?: number | undefined;
  /** Continues after a page: that page's `next`. Without it the list starts at its beginning. */
  after?: ListPosition | undefined;
}
