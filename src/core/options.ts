/** The options of clients and calls, and their checks. */
import { ConfigError } from "./errors.ts";

/**
 * The part of `fetch` that a client uses. `globalThis.fetch` is one; so is any function that answers with a status, headers
 * and a body as text.
 */
export type Fetch = (
  url: string,
  init: {
    method: string;
    headers: Headers;
    body?: string | FormData;
    redirect: "manual";
    signal?: AbortSignal;
  },
) => Promise<Pick<Response, "status" | "headers" | "url" | "text" | "body">>;

/** What every client takes beside its credentials. An unknown key is a `ConfigError`; `undefined` is the same as absent. */
export interface ClientOptions {
  /** Replaces the whole server URL, its path included. */
  baseUrl?: string | undefined;
  /** Allows plain http beyond loopback, for self-hosted servers; default false. */
  allowHttp?: boolean | undefined;
  /** The transport; default `globalThis.fetch`, looked up at each call. */
  fetch?: Fetch | undefined;
  /** Headers for every request. */
  headers?: Record<string, string> | undefined;
}

/** What every call takes, as its last argument. */
export interface CallOptions {
  /** Ends the call; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Headers for this call; they win over the client's. */
  headers?: Record<string, string> | undefined;
}

/** What every list takes, as its last argument. `signal` bounds the whole walk. */
export interface ListOptions extends CallOptions {
  /** The walk fails with a `PaginationError` before it asks for more pages than this; default 100,000. */
  maxPages?: number | undefined;
}

type Check = (value: unknown) => string | undefined;

const clientChecks: Record<keyof ClientOptions, Check> = {
  baseUrl: baseUrlProblem,
  allowHttp: mustBe("a boolean", (value) => typeof value === "boolean"),
  fetch: mustBe("a function", (value) => typeof value === "function"),
  headers: headersProblem,
};

const callChecks: Record<keyof CallOptions, Check> = {
  signal: mustBe("an AbortSignal", (value) => typeof value === "object" && value !== null && "aborted" in value),
  headers: headersProblem,
};

const listChecks: Record<Exclude<keyof ListOptions, keyof CallOptions>, Check> = {
  maxPages: mustBe("a whole number above 0", (value) => Number.isInteger(value) && Number(value) > 0),
};

/**
 * Checks a client's options.
 * @param own the names of the vendor's own options, which the vendor's factory checks itself
 * @throws {ConfigError} naming the option, never its value
 */
export function checkClientOptions(options: ClientOptions, own: readonly string[]): void {
  if (typeof options !== "object" || options === null) throw new ConfigError("A client needs its options: an object.");
  check(options, clientChecks, own);

  if (options.baseUrl === undefined || options.allowHttp) return;
  const { protocol, hostname } = new URL(options.baseUrl);
  if (protocol === "https:" || isLoopback(hostname)) return;
  throw new ConfigError("`baseUrl` is not https: credentials would travel in the clear. `allowHttp: true` allows it.");
}

/** Checks a call's options. @throws {ConfigError} naming the option */
export function checkCallOptions(options: CallOptions): void {
  check(options, callChecks);
}

/** Checks what a list takes beyond a call. @throws {ConfigError} naming the option */
export function checkListOptions(options: ListOptions): void {
  check(options, listChecks, Object.keys(callChecks));
}

function check(options: object, checks: Record<string, Check>, own: readonly string[] = []): void {
  for (const [name, value] of Object.entries(options)) {
    if (own.includes(name)) continue;
    const checkValue = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!checkValue) throw new ConfigError(`There is no option \`${name}\`.`);
    const problem = value === undefined ? undefined : checkValue(value);
    if (problem) throw new ConfigError(`\`${name}\` ${problem}.`);
  }
}

function mustBe(what: string, isOne: (value: unknown) => boolean): Check {
  return (value) => (isOne(value) ? undefined : `must be ${what}`);
}

// Not shown in the message: the part that is refused may be a credential.
function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value !== "string" || !URL.canParse(value)) return "must be an absolute URL";
  const { protocol, username, password, search, hash } = new URL(value);
  if (protocol !== "https:" && protocol !== "http:") return "must be an http or https URL";
  if (username || password || search || hash) return "must be a URL without credentials, query and fragment";
  return undefined;
}

// `Headers` would throw too, but prints the value, which may be a credential.
function headersProblem(headers: unknown): string | undefined {
  if (typeof headers !== "object" || headers === null) return "must be an object of strings";
  for (const [name, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^_`|~\w-]+$/.test(name)) return "has a name that no header can have";
    if (typeof value !== "string" || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      return `has a value for \`${name}\` that no header can have`;
    }
  }
  return undefined;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
