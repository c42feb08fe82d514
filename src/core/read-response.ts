/** Reads a response: the described body, an error response, or neither. */
import { isRecord } from "./checks.ts";
import { type ErrorReport, readErrorBody } from "./error-body.ts";
import {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  ConflictError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  ValidationError,
} from "./errors.ts";
import { callInfo, failedCall, type HttpResponse, type OutgoingRequest, type ReadResponse } from "./exchange.ts";
import type { Result } from "./path-types.ts";
import { payloadOf } from "./payload.ts";
import { redact, redactText } from "./redact.ts";
import { retryAfterMs } from "./retry-after.ts";

/** What is vendor-specific about error responses. */
export interface ErrorRules {
  /** Whether an error response says "no such record" with another status than 404. */
  readonly isNotFound?: (details: ApiErrorDetails) => boolean;
  /** Reads the bodies of error responses; default `readErrorBody`. */
  readonly readError?: (body: unknown, status: number) => ErrorReport;
}

const maxTextLength = 10_000;

const classes: Record<number, new (details: ApiErrorDetails) => ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** @throws {ResponseError} when a 2xx is not what the description says */
export function readResponse(request: OutgoingRequest, response: ReadResponse, rules: ErrorRules): Result<unknown> {
  const text = response.body;
  const body = parse(text);

  if (!response.ok || (isRecord(body) && body.success === false)) {
    if (response.ok) request.log.failed("rejected");
    const error = errorOf(request, response, body ?? textIn(request, text, maxTextLength), rules);
    // An earlier attempt of this DELETE may have deleted the record.
    const isDone = request.method === "DELETE" && request.log.outcome === "unknown" && error instanceof NotFoundError;
    return isDone ? success(request, response) : { error, response };
  }
  if (text === "" && request.operation.empty) return success(request, response);
  if (body === undefined) {
    const found =
      text === "" ? "no body" : `a body that is not valid JSON (${JSON.stringify(textIn(request, text, 80))})`;
    throw new ResponseError(callInfo(request), `${response.status} with ${found}`);
  }
  return success(request, response, body);
}

function success({ operation }: OutgoingRequest, response: HttpResponse, data?: unknown): Result<unknown> {
  return { data, payload: () => payloadOf(operation, response, data), response };
}

/** The start of a text. Redacted before it is cut: half a secret would not be recognized. */
function textIn({ log }: OutgoingRequest, text: string, length: number): string {
  return redactText(text, log.secrets).slice(0, length);
}

/** The JSON value, or `undefined` for anything else. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function errorOf(
  request: OutgoingRequest,
  response: HttpResponse,
  body: unknown,
  { isNotFound, readError = readErrorBody }: ErrorRules,
): ApiError {
  const headers = redact(Object.fromEntries(response.headers), request.log.secrets);
  delete headers["set-cookie"];
  const shown = redact(body, request.log.secrets);
  const { messages, fieldErrors, requestId } = readError(shown, response.status);
  const details: ApiErrorDetails = {
    ...failedCall(request),
    messages,
    fieldErrors,
    status: response.status,
    headers,
    body: shown,
    requestId: headers["x-request-id"] ?? requestId,
    retryAfterMs: retryAfterMs(response.headers),
  };
  const ofStatus = classes[response.status] ?? (response.status >= 500 ? ServerError : ApiError);
  return new (isNotFound?.(details) ? NotFoundError : ofStatus)(details);
}
