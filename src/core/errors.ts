/** What can go wrong, a class per kind of failure. */
import { CrmError, hide } from "./crm-error.ts";
import { type Outcome, outcomeOf } from "./outcome.ts";

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
  /** How many requests the call has made, including those with a replaced token. */
  readonly attempts: number;
  /** The call's id, which its events have too. */
  readonly callId?: string | undefined;
}

/** A call that has failed. Without an outcome, a call that sent anything is assumed to have done its work. */
export interface FailedCall extends CallInfo {
  /** What the caller may assume about a write, the worst over all attempts. */
  readonly outcome?: Outcome | undefined;
}

/** The details of an error response. */
export interface ApiErrorDetails<Body = unknown> extends FailedCall {
  /** The HTTP status. */
  readonly status: number;
  /** The response headers, names in lower case, without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The response body: parsed if it is JSON, or else its text, which is shortened if it is long. */
  readonly body: Body;
  /** The vendor's error messages, sentence by sentence, however it sends them. Empty when there are none. */
  readonly messages: readonly string[];
  /** The problems by the vendor's field names. Empty when it names no field. */
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** The id of the request, for the vendor's support: the response's `x-request-id`, or else the id in its body. */
  readonly requestId?: string | undefined;
  /** How long the vendor asks to wait, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
}

const maxReasonLength = 1_000;

/** A vendor's text with line breaks, escape codes and changes of direction escaped: a log shows it as it is. */
function oneLine(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A call that failed. */
abstract class CallError extends CrmError implements CallInfo {
  declare readonly vendor: string;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;
  declare readonly callId?: string;

  constructor(call: FailedCall, problem: string, options?: ErrorOptions) {
    const { vendor, operation, method, url, attempts, outcome = attempts > 0 ? "unknown" : "not_sent" } = call;
    const counted = attempts > 1 ? `, after ${attempts} requests` : "";
    // A webhook's body has no URL.
    const where = url && ` [${method} ${url}]`;
    super(`${vendor} ${operation}: ${oneLine(problem)}${counted}${where}`, options, { ...call, outcome });
  }
}

/** An error response: any status but 2xx, or a 2xx whose body has `success: false`. */
export class ApiError<Body = unknown> extends CallError implements ApiErrorDetails<Body> {
  static override readonly code: string = "api";

  declare readonly status: number;
  declare readonly headers: Readonly<Record<string, string>>;
  declare readonly body: Body;
  declare readonly messages: readonly string[];
  declare readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  declare readonly requestId?: string;
  declare readonly retryAfterMs?: number;

  /** @param details what is known of the call and its response */
  constructor({ headers, ...details }: ApiErrorDetails<Body>) {
    const { status, messages, requestId, retryAfterMs, outcome = outcomeOf(status) } = details;
    const said = messages.join("; ").slice(0, maxReasonLength) || "the response gives no reason";
    const wait = retryAfterMs ? `, retry after ${retryAfterMs / 1000} s` : "";
    const id = requestId ? ` (request ${requestId})` : "";
    super({ ...details, outcome }, `${status}, ${said}${wait}${id}`);
    // Headers say little in a log and take much room there.
    hide(this, "headers", headers);
  }
}

/** 401: the credentials are missing, wrong, expired or revoked. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "authentication";
  declare readonly code: "authentication";
}

/** 403: the credentials are valid, but do not allow this call. */
export class PermissionError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "permission";
  declare readonly code: "permission";
}

/** The record does not exist: 404, or the vendor-specific form of it. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "not_found";
  declare readonly code: "not_found";
}

/** 400 or 422: the vendor rejects the request's data. `fieldErrors` states what is wrong with which field. */
export class ValidationError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "validation";
  declare readonly code: "validation";
}

/** 409: the record is not in the state that the call needs. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "conflict";
  declare readonly code: "conflict";
}

/** 429: too many requests. `retryAfterMs` states how long to wait, if the vendor states it. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "rate_limit";
  declare readonly code: "rate_limit";
}

/** 500 and above: the vendor had an error. It is not known whether a write was done. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  static override readonly code = "server";
  declare readonly code: "server";
}

/** The connection was refused or broke, or the response was cut. `cause` is the transport's error. */
export class ConnectionError extends CallError {
  static override readonly code = "connection";
  declare readonly code: "connection";
}

/** The time limit that was reached: that of one attempt, of the whole call, or of a token source. */
export type TimeLimit = "timeout" | "deadline" | "token";

const whatTookTooLong: Record<TimeLimit, string> = {
  timeout: "no complete response (`timeoutMs`)",
  deadline: "not finished (`deadlineMs`)",
  token: "no token from its source (`timeoutMs`)",
};

/** A time limit was reached. Unless `limit` is `token`, it is not known whether a write was done. */
export class TimeoutError extends CallError {
  static override readonly code = "timeout";
  declare readonly code: "timeout";

  /** Which limit was reached. */
  declare readonly limit: TimeLimit;
  /** The limit, in milliseconds. */
  declare readonly ms: number;

  constructor(call: FailedCall, limit: TimeLimit, ms: number) {
    super(call, `${whatTookTooLong[limit]} after ${ms} ms`);
    Object.assign(this, { limit, ms });
  }
}

/** The response is not as described: HTML, truncated JSON, no body where one is described, or a redirect. */
export class ResponseError extends CallError {
  static override readonly code = "response";
  declare readonly code: "response";
}

/** A list returns a page without new records, or never ends. */
export class PaginationError extends CallError {
  static override readonly code = "pagination";
  declare readonly code: "pagination";
}

/** A wrong option or argument, found before anything is sent. */
export class ConfigError extends CrmError {
  static override readonly code = "config";
  declare readonly code: "config";
  /** The vendor, if a client found the error. */
  declare readonly vendor?: string;
  /** The operation that was called, if it is known. */
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
