/** The checks of options, made before anything is sent. */
import { checkBoolean, checkObject, checkWholeNumber, isRecord, must, type Rule, rule } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import type { CallOptions, ClientOptions, ListOptions, RetryOptions } from "./options.ts";
import type { Rate } from "./rate.ts";

type Rules<Options> = Record<keyof Options, Rule>;

// A timer that is set for longer goes off at once.
export const maxMs = 2_147_483_647;
const maxRequests = 10_000;

const callable = rule("a function", (value) => typeof value === "function");
const milliseconds = rule(`a number from 0 to ${maxMs}`, isMilliseconds);
const limit = rule(
  `a number above 0, at most ${maxMs}, or false`,
  (value) => value === false || (value !== 0 && isMilliseconds(value)),
);

const retryRules: Rules<RetryOptions> = {
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

const clientRules: Rules<ClientOptions> = {
  ...sharedRules,
  baseUrl: rule("an http or https URL without credentials, query and fragment", isBaseUrl),
  allowHttp: checkBoolean,
  fetch: callable,
  retry: falseOr(retryRules),
  // Making a limiter of a rate checks the rate.
  rateLimit: rule(
    "a rate or a limiter",
    (value) => isRecord(value) && (!("acquire" in value) || typeof value.acquire === "function"),
  ),
  onEvent: callable,
  intercept: callable,
  maxResponseBytes: checkWholeNumber,
};

const callRules: Rules<CallOptions> = {
  ...sharedRules,
  signal: rule("an AbortSignal", (value) => isRecord(value) && "aborted" in value),
  retry: falseOr({ ...retryRules, idempotent: checkBoolean }),
  onResponse: callable,
};

const listRules: Rules<ListOptions> = {
  ...callRules,
  concurrency: checkWholeNumber,
  maxPages: checkWholeNumber,
  after: rule(
    "the `next` of a page of this list",
    (value) => isRecord(value) && Object.values(value).every(Number.isInteger),
  ),
};

/**
 * Checks a client's options.
 * @param own the names of the vendor's own options, which the vendor checks itself
 * @throws {ConfigError} naming the option, never its value
 */
export function checkClientOptions(options: ClientOptions, own: readonly string[]): void {
  check(options, clientRules, "", own);
  const { baseUrl, allowHttp } = options;
  const isSafe =
    baseUrl === undefined ||
    allowHttp ||
    /^https:|^http:\/\/(localhost|\[::1\]|127(\.\d{1,3}){3})(:|\/|$)/i.test(baseUrl);
  must(isSafe, "baseUrl", "https, unless `allowHttp` is true");
}

/** Checks a call's options, a list's where it has pages. @throws {ConfigError} naming the option */
export function checkCallOptions(options: CallOptions, isList: boolean): void {
  check(options, isList ? listRules : callRules);
}

/** Checks a list's options. @throws {ConfigError} naming the option */
export function checkListOptions(options: ListOptions): void {
  check(options, listRules);
}

/** Checks a rate. @throws {ConfigError} naming what is wrong */
export function checkRate(rate: Rate): void {
  const { requests = null, perMs = null } = checkObject("rateLimit", rate);
  check({ ...rate, requests, perMs }, rateRules, "rateLimit.");
}

/** @param path what stands before an option's name */
function check(options: unknown, rules: Record<string, Rule>, path = "", own: readonly string[] = []): void {
  for (const [member, value] of Object.entries(checkObject(path.slice(0, -1) || "options", options))) {
    if (own.includes(member)) continue;
    const rule = Object.hasOwn(rules, member) && rules[member];
    if (!rule) {
      // Most wrong names start as the right one does.
      const start = member.slice(0, 2).toLowerCase();
      const meant = [...own, ...Object.keys(rules)].find((known) => known.toLowerCase().startsWith(start));
      throw new ConfigError(`unknown option \`${path}${member}\`.${meant ? ` Did you mean \`${path}${meant}\`?` : ""}`);
    }
    if (value !== undefined) rule(path + member, value);
  }
}

function falseOr(rules: Record<string, Rule>): Rule {
  return (name, value) => {
    if (value !== false) check(value, rules, `${name}.`);
  };
}

// `Headers` would throw too, but prints the value, which may be a credential.
function checkHeaders(name: string, headers: unknown): void {
  for (const [field, value] of Object.entries(checkObject(name, headers))) {
    const isValid = /^[!#$%&'*+.^`|~\w-]+:[\t\x20-\x7e\x80-\xff]*$/.test(`${field}:${value}`);
    must(isValid && typeof value === "string", `${name}.${field}`, "a valid header");
  }
}

// Checked as written: what a URL makes of it hides a lone `?` or `#`, which would swallow the path.
function isBaseUrl(value: unknown): boolean {
  return typeof value === "string" && /^https?:\/\/[^\s/\\?#@]+(\/[^\s\\?#]*)?$/i.test(value) && URL.canParse(value);
}

function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= maxMs;
}
