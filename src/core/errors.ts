/** What can go wrong. Every class works with `instanceof` over copies of the package, and has a literal `code`. */

/** A failure's kind as a literal, for a `switch`. */
export type ErrorCode =
  | "api"
  | "authentication"
  | "permission"
  | "not_found"
  | "validation"
  | "conflict"
  | "rate_limit"
  | "server"
  | "connection"
  | "timeout"
  | "response"
  | "pagination"
  | "config";

const lineage = Symbol.for("crm-deals.lineage");

/** The codes of a class and its ancestors. A subclass made elsewhere has none of its own and matches by prototype alone. */
function codesOf(type: object | null): string[] {
  if (type === null) return [];
  const own = Object.getOwnPropertyDescriptor(type, "code")?.value;
  return [...(own ? [own] : []), ...codesOf(Object.getPrototypeOf(type))];
}

/** A class's name, from its code: a minifier shortens the name itself. */
function nameOf(type: typeof CrmError): string {
  if (!Object.hasOwn(type, "code")) return type.name;
  return `${type.code.replace(/(?:^|_)(.)/g, (_match, letter: string) => letter.toUpperCase())}Error`;
}

function isInstance(type: typeof CrmError, value: unknown): boolean {
  if (!Object.hasOwn(type, "code")) return Function.prototype[Symbol.hasInstance].call(type, value);
  if (typeof value !== "object" || value === null || !(lineage in value)) return false;
  return Array.isArray(value[lineage]) && value[lineage].includes(type.code);
}

/** Everything this package throws, but for a caller's own abort reason. */
export abstract class CrmError extends Error {
  /** What `code` is of this class's errors. */
  static readonly code: string = "crm";

  /** The kind of failure as a literal. */
  declare readonly code: ErrorCode;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, "name", { value: nameOf(new.target), configurable: true, writable: true });
    Object.defineProperty(this, lineage, { value: codesOf(new.target) });
    Object.assign(this, { code: new.target.code });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: a subclass inherits this method, and `this` is the class that is asked
    return isInstance(this, value);
  }
}

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
  /** How many requests the call has made. */
  readonly attempts: number;
}

/** What an answer said went wrong. */
export interface ApiErrorDetails<Body = unknown> extends CallInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The answer's headers, names in lower case, without `set-cookie`. */
  readonly headers: Readonly<Record<string, string>>;
  /** The answer's body: parsed where it is JSON, else its text, long ones cut. */
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

const longestReason = 1_000;

function describe({ vendor, operation, method, url, attempts }: CallInfo, problem: string): string {
  const repeated = attempts > 1 ? `, after ${attempts} attempts` : "";
  // A webhook's body has no URL.
  return `${vendor} ${operation}: ${problem}${repeated}${url && ` [${method} ${url}]`}`;
}

/** The vendor answered, and the answer is a refusal: any status but 2xx, or a 2xx whose body says `success: false`. */
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

  /** @param details what is known of the call and its answer */
  constructor({ headers, requestId, retryAfterMs, ...details }: ApiErrorDetails<Body>) {
    const { status, messages } = details;
    const said = messages.length > 0 ? messages.join("; ").slice(0, longestReason) : "the answer gives no reason";
    super(describe(details, `${status}, ${said}${requestId ? ` (request ${requestId})` : ""}`));
    Object.assign(this, details, requestId && { requestId }, retryAfterMs !== undefined && { retryAfterMs });
    // Not enumerable: headers say little in a log and take much room there.
    Object.defineProperty(this, "headers", { value: headers });
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

/** 400 or 422: the vendor refuses what was sent. `fieldErrors` says what is wrong with which field. */
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

/** A failure of a call to which no usable answer belongs. */
abstract class CallError extends CrmError implements CallInfo {
  declare readonly vendor: string;
  declare readonly operation: string;
  declare readonly method: string;
  declare readonly url: string;
  declare readonly attempts: number;

  constructor(call: CallInfo, problem: string, options?: ErrorOptions) {
    super(describe(call, problem), options);
    Object.assign(this, call);
  }
}

/** The connection was refused or broke, or the answer was cut short. `cause` is what the transport said. */
export class ConnectionError extends CallError {
  static override readonly code = "connection";
  declare readonly code: "connection";
}

/** Which limit of time was reached: one attempt's, the whole call's, or that of a token's source. */
export type TimeLimit = "timeout" | "deadline" | "token";

const whatTookTooLong: Record<TimeLimit, string> = {
  timeout: "no whole answer (`timeoutMs`)",
  deadline: "not done (`deadlineMs`)",
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

  constructor(call: CallInfo, limit: TimeLimit, ms: number) {
    super(call, `${whatTookTooLong[limit]} after ${ms} ms`);
    this.limit = limit;
    this.ms = ms;
  }
}

/** The answer is not what the description says: HTML, cut JSON, nothing where a body belongs, a redirect. */
export class ResponseError extends CallError {
  static override readonly code = "response";
  declare readonly code: "response";
}

/** A list repeats itself or never ends. */
export class PaginationError extends CallError {
  static override readonly code = "pagination";
  declare readonly code: "pagination";
}

/** A wrong option or argument, found before anything is sent. */
export class ConfigError extends CrmError {
  static override readonly code = "config";
  declare readonly code: "config";
}
