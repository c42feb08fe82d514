/** The checks of options, made before anything is sent. */
import { checkObject, checkWholeNumber, isRecord, must } from "./checks.ts";
import { ConfigError, located } from "./errors.ts";
import type { CallOptions, ClientOptions, ListOptions, RetryOptions } from "./options.ts";

/** Throws a `ConfigError` that names the option, and never shows a value. */
type Rule = (name: string, value: unknown) => void;

// A timer that is set for longer goes off at once.
export const maxMs = 2_147_483_647;
const maxRequests = 10_000;

const boolean = ofType("boolean");
const callable = ofType("function");
const milliseconds = rule(`a number from 0 to ${maxMs}`, isMilliseconds);
const limit = rule(
  `a number above 0, at most ${maxMs}, or false`,
  (value) => value === false || (value !== 0 && isMilliseconds(value)),
);

const retryRules: Record<keyof RetryOptions, Rule> = {
  attempts: checkWholeNumber,
  baseDelayMs: milliseconds,
  maxDelayMs: milliseconds,
};

const rateRules = {
  requests: rule(
    `an integer from 1 to ${maxRequests}`,
    (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) <= maxRequests,
  ),
  perMs: milliseconds,
};

const sharedRules = { headers: checkHeaders, timeoutMs: limit, deadlineMs: limit };

const clientRules: Record<keyof ClientOptions, Rule> = {
  ...sharedRules,
  baseUrl: rule("an http or https URL without credentials, query, fragment and white space", isBaseUrl),
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
  signal: rule("an AbortSignal", (value) => isRecord(value) && "aborted" in value),
  retry: falseOr({ ...retryRules, idempotent: boolean }),
  onResponse: callable,
};

const listRules: Record<keyof ListOptions, Rule> = {
  ...callRules,
  concurrency: checkWholeNumber,
  maxPages: checkWholeNumber,
  after: rule("the `next` of a page", isRecord),
};

/**
 * Checks a client's options.
 * @param vendor the vendor's name
 * @param own the names of the vendor's own options, which the vendor's factory checks itself
 * @throws {ConfigError} naming the option, never its value
 */
export function checkClientOptions(vendor: string, options: ClientOptions, own: readonly string[]): void {
  try {
    check(checkObject("options", options), clientRules, own);
    const { baseUrl, allowHttp } = options;
    const isSafe = baseUrl === undefined || allowHttp || isEncryptedOrLocal(new URL(baseUrl));
    must(
      isSafe,
      "baseUrl",
      "https, because others on the network could read the credentials; `allowHttp: true` permits http",
    );
  } catch (error) {
    throw located(error, vendor);
  }
}

/** Checks a call's options, a list's where it has pages. @throws {ConfigError} naming the option */
export function checkCallOptions(options: CallOptions, isList: boolean): void {
  check(checkObject("call", options), isList ? listRules : callRules);
}

/** Checks a list's options. @throws {ConfigError} naming the option */
export function checkListOptions(options: ListOptions): void {
  check(options, listRules);
}

/** Checks a rate. @throws {ConfigError} naming what is wrong */
export function checkRate(name: string, rate: unknown): void {
  check({ requests: null, perMs: null, ...checkObject(name, rate) }, rateRules, [], `${name}.`);
}

function check(options: object, rules: Record<string, Rule>, own: readonly string[] = [], path = ""): void {
  for (const name in options) {
    if (own.includes(name)) continue;
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) {
      // Most wrong names start as the right one does.
      const start = name.slice(0, 2).toLowerCase();
      const meant = [...own, ...Object.keys(rules)].find((known) => known.toLowerCase().startsWith(start));
      throw new ConfigError(`unknown option \`${path}${name}\`.${meant ? ` Did you mean \`${path}${meant}\`?` : ""}`);
    }
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined) rule(path + name, value);
  }
}

function rule(what: string, isValid: (value: unknown) => unknown): Rule {
  return (name, value) => must(isValid(value), name, what);
}

function ofType(type: string): Rule {
  return rule(`a ${type}`, (value) => typeof value === type);
}

function falseOr(rules: Record<string, Rule>): Rule {
  return (name, value) => {
    if (value !== false) check(checkObject(name, value), rules, [], `${name}.`);
  };
}

function checkRateLimit(name: string, value: unknown): void {
  if (isRecord(value) && "acquire" in value) callable(`${name}.acquire`, value.acquire);
  else checkRate(name, value);
}

// `Headers` would throw too, but prints the value, which may be a credential.
function checkHeaders(name: string, headers: unknown): void {
  for (const [field, value] of Object.entries(checkObject(name, headers))) {
    must(/^[!#$%&'*+.^`|~\w-]+$/.test(field), name, "an object whose names are valid");
    must(typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value), `${name}.${field}`, "a valid string");
  }
}

function isEncryptedOrLocal({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || /^(localhost|\[::1\]|127(\.\d{1,3}){3})$/.test(hostname);
}

// Checked as written: what a URL makes of it hides a lone `?` or `#`, which would swallow the path.
function isBaseUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s/\\?#@]+(\/[^\s\\?#]*)?$/i.test(value) && URL.canParse(value);
}

function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= maxMs;
}
