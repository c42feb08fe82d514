/**
 * What the vendors' clients share. The clients are at `crm-deals/wazzup`, `/wazzup-v3`, `/woofed`, `/ysuite` and `/weeek`.
 * @module crm-deals
 */
export type { TokenSource } from "./core/credentials.ts";
export {
  ApiError,
  type ApiErrorDetails,
  AuthenticationError,
  type CallInfo,
  ConfigError,
  ConflictError,
  ConnectionError,
  CrmError,
  type ErrorCode,
  NotFoundError,
  PaginationError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  type TimeLimit,
  TimeoutError,
  ValidationError,
} from "./core/errors.ts";
export type { ClientEvent } from "./core/events.ts";
export type { HttpResponse } from "./core/exchange.ts";
export { type BatchOptions, type BatchOutcome, inBatches } from "./core/in-batches.ts";
export type { Intercept, InterceptedCall } from "./core/intercept.ts";
export type {
  CallOptions,
  CallRetryOptions,
  ClientOptions,
  Fetch,
  FetchResponse,
  ListOptions,
  ListPosition,
  RetryOptions,
} from "./core/options.ts";
export type { Outcome } from "./core/outcome.ts";
export { type Page, Paginated } from "./core/paginated.ts";
export type { PathCall, PathClient, Result } from "./core/path-types.ts";
export { type Rate, type RateLimiter, rateLimiter } from "./core/rate.ts";
