/** Judges an answer: the described body, a refusal, or neither. */

import { readErrorBody } from "./error-body.ts";
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
import type { Result } from "./path-types.ts";
import { redactBody } from "./redact.ts";
import { retryAfterMs } from "./retry-after.ts";
import { type HttpResponse, callInfo, type OutgoingRequest } from "./exchange.ts";

/** Whether a refusal is the vendor's own way to say that a record does not exist. */
export type IsNotFound = (refusal: ApiErrorDetails) => boolean;

const maxTextLength = 10_000;

const classes: Record<number, new (details: ApiErrorDetails) => ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  409: ConflictError,
  422: ValidationError,
  429: RateLimitError,
};

/** @throws {ResponseError} when a 2xx is not what the description says */
export async function judge(
  request: OutgoingRequest,
  answer: HttpResponse,
  isNotFound: IsNotFound | undefined,
): Promise<Result<unknown>> {
  const text = await answer.text();
  const body = parse(text);

  if (!answer.ok || saysFailure(body)) {
    const error = refusal(request, answer, body ?? text.slice(0, maxTextLength), isNotFound);
    // The attempt before it was carried out after all: what was to be deleted is gone.
    const deleted = request.method === "DELETE" && request.history.unclear && error instanceof NotFoundError;
    return deleted ? { data: undefined, response: answer } : { error, response: answer };
  }
  if (text === "" && request.operation.empty) return { data: undefined, response: answer };
  if (body === undefined) {
    const found = text === "" ? "no body" : `a body that is no JSON (${JSON.stringify(text.slice(0, 80))})`;
    throw new ResponseError(callInfo(request), `${answer.status} with ${found}`);
  }
  return { data: body, response: answer };
}

/** The JSON value, or `undefined` for what is none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function saysFailure(body: unknown): boolean {
  return typeof body === "object" && body !== null && "success" in body && body.success === false;
}

function refusal(
  request: OutgoingRequest,
  answer: HttpResponse,
  body: unknown,
  isNotFound: IsNotFound | undefined,
): ApiError {
  const headers = Object.fromEntries(answer.headers);
  delete headers["set-cookie"];
  const shown = redactBody(body, request.history.secrets);
  const details: ApiErrorDetails = {
    ...callInfo(request),
    ...readErrorBody(shown),
    status: answer.status,
    headers: redactBody(headers, request.history.secrets),
    body: shown,
    requestId: headers["x-request-id"],
    retryAfterMs: retryAfterMs(answer.headers),
  };
  if (answer.status === 404 || isNotFound?.(details)) return new NotFoundError(details);
  const Refusal = classes[answer.status] ?? (answer.status >= 500 ? ServerError : ApiError);
  return new Refusal(details);
}
