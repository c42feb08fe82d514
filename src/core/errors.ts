/** What can go wrong, a class per kind of failure. */
import { CrmError, hide } from "./crm-error.ts";
import { type Outcome, outcomeOf, worse } from "./outcome.ts";

export { CrmError, type ErrorCode, withOutcome } from "./crm-error.ts";

/** Which call failed. */
export interface CallInfo {
  /** The vendor's name: `wazzup`, `wazzup-v3`, `woofed`, `ysuite` or `weeek`. */
  readonly vendor: string;
  /** The operation's id in the description, such as `getDeal`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The request's address, without the values of token-like parameters; empty for a webhook's body. */
  readonly url: string;
  /** How many requests the call has made, those with a replaced token included. */
  readonly attempts: number;
  /** The call's own id, which its events carry too. */
  readonly callId?: string | undefined;
}

/** A call that has failed. Without an outcome, a call that sent anything is assumed to have done its work. */
export interface FailedCall extends CallInfo {
  /** What the caller may assume about a write, the worst over all attempts. */
  readonly outcome?: Outcome | undefined;
}

/** What an error response said. */
export interface ApiErrorDetails<Body = unknown> extends FailedCall {
  /** The HTTP status. */
  readonly status: number;
  /** The response headers, names in lower case, without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The response body: parsed where it is JSON, else its text, shortened where it is long. */
  readonly body: Body;
  /** What the vendor says went wrong, sentence by sentence, from whichever shape its error has. Empty when it says nothing. */
  readonly messages: readonly string[];
  /** The problems by field name, as the vendor prints it. Empty when it names no field. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** The id of the request for the vendor's support: the response's `x-request-id`, else its body's. */
  readonly requestId?: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

const maxReasonLength = 1_000;

function describe({ vendor, operation, method, url, attempts }: CallInfo, problem: string): string {
  const counted = attempts > 1 ? `, after ${attempts} requests` : "";
  // A webhook's body has no URL.
  return `${vendor} ${operation}: ${oneLine(problem)}${counted}${url && ` [${method} ${url}]`}`;
}

/** A vendor's text with line breaks, escape codes and changes of direction as JSON writes them: a log shows it as it is. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, (character) => {
    const escaped = JSON.stringify(character).slice(1, -1);
    return escaped === character ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}` : escaped;
  });
}

/** An error response: any status but 2xx, or a 2xx whose body has `success: false`. */
export class ApiError<Body = unknown> extends CrmError implements ApiErrorDetails<Body> {
  static override readonly code: string = "api";

  declare readonly status: number;
  declare readonly vendor: string;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly body: Body;
  declare readonly messages: readonly string[];
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  declare readonly requestId?: string;
  declare readonly retryAfterMs?: number;
  declare readonly attempts: number;
  declare readonly callId?: string;

  /** @param details what is known of the call and its response */
  constructor({ headers, ...details }: ApiErrorDetails<Body>) {
    const { status, messages, requestId, retryAfterMs, outcome = "not_sent" } = details;
    const said = messages.join("; ").slice(0, maxReasonLength) || "the response gives no reason";
    const wait = retryAfterMs ? `, retry after ${retryAfterMs / 1000} s` : "";
    const id = requestId ? ` (request ${requestId})` : "";
    const members = { ...details, outcome: worse(outcome, outcomeOf(status)) };
    super(describe(details, `${status}, ${said}${wait}${id}`), undefined, members);
    // Headers say little in a log and take much room there.
    hide(this, "headers", headers);
  }
}

/** 401: the credentials are missing, wrong, expired or revoked. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "authentication";
  declare readonly code: "authentication";
}

/** 403: the credentials are good, and not for this. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "permission";
  declare readonly code: "permission";
}

/** The record does not exist: 404, or the vendor's own way to say so. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "not_found";
  declare readonly code: "not_found";
}

/** 400 or 422: the vendor rejects what was sent. `fieldErrors` says what is wrong with which field. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "validation";
  declare readonly code: "validation";
}

/** 409: the record is not in the state that the call needs. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "conflict";
  declare readonly code: "conflict";
}

/** 429: too many requests. `retryAfterMs` says how long to wait, when the vendor does. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "rate_limit";
  declare readonly code: "rate_limit";
}

/** 500 and above: the vendor failed. Whether a write was done is not known. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "server";
  declare readonly code: "server";
}

/** A call that failed without a usable response. */
abstract class CallError extends CrmError implements CallInfo {
  declare readonly vendor: string;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
  declare readonly callId?: string;

  constructor(call: FailedCall, problem: string, options?: ErrorOptions) {
    const outcome: Outcome = call.attempts > 0 ? "unknown" : "not_sent";
    super(describe(call, problem), options, { outcome, ...call });
  }
}

/** The connection was refused or broke, or the response was cut short. `cause` is what the transport said. */
export class ConnectionError extends CallError {
  static override readonly code = "connection";
  declare readonly code: "connection";
}

/** Which limit of time was reached: one attempt's, the whole call's, or that of a token's source. */
export type TimeLimit = "timeout" | "deadline" | "token";

const whatTookTooLong: Record<TimeLimit, string> = {
  timeout: "no complete response (`timeoutMs`)",
  deadline: "not finished (`deadlineMs`)",
  token: "no token from its source (`timeoutMs`)",
};

/** Something took longer than it may. Unless `limit` is `token`, whether a write was done is not known. */
export class TimeoutError extends CallError {
  static override readonly code = "timeout";
  declare readonly code: "timeout";

  /** Which limit was reached. */
  readonly limit: TimeLimit;
  /** The limit, in milliseconds. */
  readonly ms: number;

  constructor(call: FailedCall, limit: TimeLimit, ms: number) {
    super(call, `${whatTookTooLong[limit]} after ${ms} ms`);
    this.limit = limit;
    this.ms = ms;
  }
}

/** A failure after which the vendor may have done what was asked, whatever became of earlier attempts. */
abstract class UnknownOutcomeError extends CallError {
  constructor({ outcome: _earlier, ...call }: FailedCall, problem: string, options?: ErrorOptions) {
    super(call, problem, options);
  }
}

/** The response is not what the description says: HTML, cut JSON, nothing where a body belongs, a redirect. */
export class ResponseError extends UnknownOutcomeError {
  static override readonly code = "response";
  declare readonly code: "response";
}

/** A list repeats itself or never ends. */
export class PaginationError extends UnknownOutcomeError {
  static override readonly code = "pagination";
  declare readonly code: "pagination";
}

/** A wrong option or argument, found before anything is sent. */
export class ConfigError extends CrmError {
  static override readonly code = "config";
  declare readonly code: "config";
  /** The vendor whose client found it, where one did. */
  declare readonly vendor?: string;
  /** The operation that was called, where it is known. */
  declare readonly operation?: string;
}

/** The error, a `ConfigError` with the vendor and the operation that it is about. */
export function located(error: unknown, vendor: string, operation?: string): unknown {
  if (!(error instanceof ConfigError) || error.vendor !== undefined) return error;
  const { message, outcome } = error;
  // An error with a cause passes it on as the option of that name.
  return new ConfigError(`${vendor}${operation ? ` ${operation}` : ""}: ${message}`, error, {
    outcome,
    vendor,
    operation,
  });
}
