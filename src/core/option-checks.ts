/** The checks of options, made before anything is sent. */
import { checkWholeNumber } from "./checks.ts";
import { ConfigError, located } from "./errors.ts";
import type { CallOptions, ClientOptions, ListOptions, RetryOptions } from "./options.ts";

/** Throws a `ConfigError` that names the option, and never shows a value. */
type Rule = (name: string, value: unknown) => void;

// A timer that is set for longer goes off at once.
export const maxMs = 2_147_483_647;

const boolean = mustBe("a boolean", (value) => typeof value === "boolean");
const callable = mustBe("a function", (value) => typeof value === "function");
const milliseconds = mustBe(`a number of milliseconds, at most ${maxMs}`, isMilliseconds);
const limit = mustBe(
  `a number of milliseconds above 0, at most ${maxMs}, or false`,
  (value) => value === false || (isMilliseconds(value) && value !== 0),
);

const retryRules: Record<keyof RetryOptions, Rule> = {
  attempts: checkWholeNumber,
  baseDelayMs: milliseconds,
  maxDelayMs: milliseconds,
};

const rateRules = {
  requests: mustBe(
    "an integer from 1 to 10000",
    (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= 1e4,
  ),
  perMs: milliseconds,
};

const sharedRules = { headers: checkHeaders, timeoutMs: limit, deadlineMs: limit };

const clientRules: Record<keyof ClientOptions, Rule> = {
  ...sharedRules,
  baseUrl: mustBe("an absolute http or https URL without credentials, query, fragment and white space", isBaseUrl),
  allowHttp: boolean,
  fetch: callable,
  retry: falseOr(retryRules),
  rateLimit: checkRateLimit,
  onEvent: callable,
  intercept: callable,
  maxResponseBytes: checkWholeNumber,
};

const callRules: Record<keyof CallOptions, Rule> = {
  ...sharedRules,
  signal: mustBe("an AbortSignal", (value) => isObject(value) && "aborted" in value),
  retry: falseOr({ ...retryRules, idempotent: boolean }),
  onResponse: callable,
};

const listRules: Record<keyof ListOptions, Rule> = {
  ...callRules,
  concurrency: checkWholeNumber,
  maxPages: checkWholeNumber,
  after: mustBe("the `next` of a page", isObject),
};

/**
 * Checks a client's options.
 * @param vendor the vendor's name
 * @param own the names of the vendor's own options, which the vendor's factory checks itself
 * @throws {ConfigError} naming the option, never its value
 */
export function checkClientOptions(vendor: string, options: ClientOptions, own: readonly string[]): void {
  try {
    checkAll(options, own);
  } catch (error) {
    throw located(error, vendor);
  }
}

function checkAll(options: ClientOptions, own: readonly string[]): void {
  if (!isObject(options)) throw new ConfigError("A client needs its options: an object.");
  check(options, clientRules, own);

  if (options.baseUrl === undefined || options.allowHttp) return;
  const { protocol, hostname } = new URL(options.baseUrl);
  if (protocol === "https:" || /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname)) return;
  throw new ConfigError("`baseUrl` is not https: credentials would travel in the clear. `allowHttp: true` allows it.");
}

/** Checks a call's options, a list's where it has pages. @throws {ConfigError} naming the option */
export function checkCallOptions(options: CallOptions, isList: boolean): void {
  if (!isObject(options)) throw new ConfigError("`call` must be an object.");
  check(options, isList ? listRules : callRules);
}

/** Checks a list's options. @throws {ConfigError} naming the option */
export function checkListOptions(options: ListOptions): void {
  check(options, listRules);
}

function check(options: object, rules: Record<string, Rule>, own: readonly string[] = [], path = ""): void {
  for (const name in options) {
    if (own.includes(name)) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) {
      const known = [...own, ...Object.keys(rules)].find((known) => isLike(name.toLowerCase(), known.toLowerCase()));
      throw new ConfigError(`unknown option \`${path}${name}\`.${known ? ` Did you mean \`${path}${known}\`?` : ""}`);
    }
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined) rule(path + name, value);
  }
}

/** Whether most of two names is the same at their starts and ends. */
function isLike(name: string, known: string): boolean {
  const shorter = Math.min(name.length, known.length);
  let start = 0;
  while (start < shorter && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < shorter - start && name.at(-1 - end) === known.at(-1 - end)) end += 1;
  return start + end > Math.max(name.length, known.length) / 2;
}

function mustBe(what: string, isOne: (value: unknown) => boolean): Rule {
  return (name, value) => {
    if (!isOne(value)) throw new ConfigError(`\`${name}\` must be ${what}.`);
  };
}

function falseOr(rules: Record<string, Rule>): Rule {
  return (name, value) => {
    if (value === false) return;
    if (!isObject(value)) throw new ConfigError(`\`${name}\` must be an object or false.`);
    check(value, rules, [], `${name}.`);
  };
}

function checkRateLimit(name: string, value: unknown): void {
  if (isObject(value) && "acquire" in value) callable(`${name}.acquire`, value.acquire);
  else checkRate(name, value);
}

/** Checks a rate. @throws {ConfigError} naming what is wrong */
export function checkRate(name: string, value: unknown): void {
  if (!isObject(value)) throw new ConfigError(`\`${name}\` must be { requests, perMs } or a RateLimiter.`);
  check({ requests: null, perMs: null, ...value }, rateRules, [], `${name}.`);
}

// `Headers` would throw too, but prints the value, which may be a credential.
function checkHeaders(name: string, headers: unknown): void {
  if (!isObject(headers)) throw new ConfigError(`\`${name}\` must be an object of strings.`);
  for (const [field, value] of Object.entries(headers)) {
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(field)) throw new ConfigError(`\`${name}\` has a name that no header can have.`);
    if (typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value)) continue;
    throw new ConfigError(`\`${name}\` has a value for \`${field}\` that no header can have.`);
  }
}

// Checked as written: what a URL makes of it hides a lone `?` or `#`, which would swallow the path.
function isBaseUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s/\\?#@]+(\/[^\s\\?#]*)?$/i.test(value) && URL.canParse(value);
}

function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= maxMs;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
