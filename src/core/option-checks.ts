/** The checks of options, made before anything is sent. */
import { checkWholeNumber } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import type { CallOptions, ClientOptions, ListOptions, RetryOptions } from "./options.ts";

/** Throws a `ConfigError` that names the option, and never shows a value. */
type Rule = (name: string, value: unknown) => void;

// A timer that is set for longer goes off at once.
const longestMs = 2_147_483_647;

const boolean = mustBe("a boolean", (value) => typeof value === "boolean");
const callable = mustBe("a function", (value) => typeof value === "function");
const milliseconds = mustBe(`a number of milliseconds, at most ${longestMs}`, isMilliseconds);
const limit = mustBe(
  `a number of milliseconds above 0, at most ${longestMs}, or false`,
  (value) => value === false || (isMilliseconds(value) && value !== 0),
);

const retryRules: Record<keyof RetryOptions, Rule> = {
  attempts: checkWholeNumber,
  baseDelayMs: milliseconds,
  maxDelayMs: milliseconds,
};

const rateRules = { requests: checkWholeNumber, perMs: milliseconds };

const sharedRules = { headers: checkHeaders, timeoutMs: limit, deadlineMs: limit };

const clientRules: Record<keyof ClientOptions, Rule> = {
  ...sharedRules,
  baseUrl: mustBe("an absolute http or https URL without credentials, query and fragment", isBaseUrl),
  allowHttp: boolean,
  fetch: callable,
  retry: falseOr(retryRules),
  rateLimit: checkRateLimit,
  onEvent: callable,
};

const callRules: Record<keyof CallOptions, Rule> = {
  ...sharedRules,
  signal: mustBe("an AbortSignal", (value) => isObject(value) && "aborted" in value),
  retry: falseOr({ ...retryRules, idempotent: boolean }),
};

const listRules: Record<keyof ListOptions, Rule> = {
  ...callRules,
  concurrency: checkWholeNumber,
  maxPages: checkWholeNumber,
  after: mustBe("the `next` of a page", isObject),
};

/**
 * Checks a client's options.
 * @param own the names of the vendor's own options, which the vendor's factory checks itself
 * @throws {ConfigError} naming the option, never its value
 */
export function checkClientOptions(options: ClientOptions, own: readonly string[]): void {
  if (!isObject(options)) throw new ConfigError("A client needs its options: an object.");
  check(options, clientRules, own);

  if (options.baseUrl === undefined || options.allowHttp) return;
  const { protocol, hostname } = new URL(options.baseUrl);
  if (protocol === "https:" || /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname)) return;
  throw new ConfigError("`baseUrl` is not https: credentials would travel in the clear. `allowHttp: true` allows it.");
}

/** Checks a call's options. @throws {ConfigError} naming the option */
export function checkCallOptions(options: CallOptions): void {
  check(options, callRules);
}

/** Checks a list's options. @throws {ConfigError} naming the option */
export function checkListOptions(options: ListOptions): void {
  check(options, listRules);
}

function check(options: object, rules: Record<string, Rule>, own: readonly string[] = [], path = ""): void {
  for (const name in options) {
    if (own.includes(name)) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (!rule) throw new ConfigError(`\`${path}${name}\` is no option.`);
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined) rule(path + name, value);
  }
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
  if (!isObject(value)) throw new ConfigError(`\`${name}\` must be { requests, perMs } or a RateLimiter.`);
  if ("acquire" in value) callable(`${name}.acquire`, value.acquire);
  else check({ requests: null, perMs: null, ...value }, rateRules, [], `${name}.`);
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

function isBaseUrl(value: unknown): boolean {
  if (typeof value !== "string" || !URL.canParse(value)) return false;
  const { protocol, username, password, search, hash } = new URL(value);
  return /^https?:$/.test(protocol) && !(username || password || search || hash);
}

function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= longestMs;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
