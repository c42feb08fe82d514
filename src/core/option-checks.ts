/** The checks of options, made before anything is sent. */
import { ConfigError } from "./errors.ts";
import type { CallOptions, ClientOptions, ListOptions, RetryOptions } from "./options.ts";

/** Says what is wrong with a value, to be read after the option's name. */
type Check = (value: unknown) => string | undefined;

const wholeNumber = mustBe("a whole number above 0", (value) => Number.isInteger(value) && Number(value) > 0);
const milliseconds = mustBe("a number of milliseconds, 0 to 2,147,483,647", isMilliseconds);
const limit = mustBe(
  "a number of milliseconds, above 0 to 2,147,483,647, or false",
  (value) => value === false || (isMilliseconds(value) && value > 0),
);

const retryChecks: Record<keyof RetryOptions, Check> = {
  attempts: wholeNumber,
  baseDelayMs: milliseconds,
  maxDelayMs: milliseconds,
};

const clientChecks: Record<keyof ClientOptions, Check> = {
  baseUrl: baseUrlProblem,
  allowHttp: mustBe("a boolean", isBoolean),
  fetch: mustBe("a function", isFunction),
  headers: headersProblem,
  timeoutMs: limit,
  deadlineMs: limit,
  retry: falseOr(retryChecks),
  rateLimit: rateLimitProblem,
  onEvent: mustBe("a function", isFunction),
};

const callChecks: Record<keyof CallOptions, Check> = {
  signal: mustBe("an AbortSignal", (value) => typeof value === "object" && value !== null && "aborted" in value),
  headers: headersProblem,
  timeoutMs: limit,
  deadlineMs: limit,
  retry: falseOr({ ...retryChecks, idempotent: mustBe("a boolean", isBoolean) }),
};

const listChecks: Record<Exclude<keyof ListOptions, keyof CallOptions>, Check> = {
  concurrency: wholeNumber,
  maxPages: wholeNumber,
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
  for (const name in options) {
    if (own.includes(name)) continue;
    const value: unknown = Reflect.get(options, name);
    if (value === undefined && Object.hasOwn(checks, name)) continue;
    const problem = Object.hasOwn(checks, name) ? checks[name]?.(value) : "is no option";
    if (problem) throw new ConfigError(`\`${name}\` ${problem}.`);
  }
}

function falseOr(checks: Record<string, Check>): Check {
  return (value) => {
    if (value === false) return undefined;
    if (typeof value !== "object" || value === null) return "must be an object or false";
    for (const [name, member] of Object.entries(value)) {
      if (!Object.hasOwn(checks, name)) return `has no member \`${name}\``;
      const problem = member === undefined ? undefined : checks[name]?.(member);
      if (problem) return `has a member \`${name}\` which ${problem}`;
    }
    return undefined;
  };
}

function rateLimitProblem(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return "must be { requests, perMs } or a RateLimiter";
  if ("acquire" in value) return isFunction(value.acquire) ? undefined : "has an `acquire` that is no function";
  return falseOr({ requests: wholeNumber, perMs: milliseconds })({ requests: null, perMs: null, ...value });
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

function isBoolean(value: unknown): value is boolean {
  return typeof value === "boolean";
}

function isFunction(value: unknown): boolean {
  return typeof value === "function";
}

// A timer that is set for longer goes off at once.
function isMilliseconds(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 2_147_483_647;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}
