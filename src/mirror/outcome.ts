/** What an error says of the write that ended in it. */
import {
  ApiError,
  AuthenticationError,
  ConfigError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from "../core/errors.ts";

/** Whether the records were rejected; else they may have been written. */
export function isRejected(error: unknown): boolean {
  if (error instanceof ConfigError) return true;
  return error instanceof ApiError && error.outcome === "rejected" && !(error instanceof RateLimitError);
}

/** Whether no request of the run can succeed: what was rejected is not the record. */
export function isFatal(error: unknown): boolean {
  return (
    error instanceof AuthenticationError ||
    error instanceof PermissionError ||
    error instanceof NotFoundError ||
    (error instanceof ApiError && error.status === 405)
  );
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
