/** From a call's result to what a façade returns. */
import { CrmError, withOutcome } from "./errors.ts";
import type { CallOptions } from "./options.ts";
import type { Result } from "./path-types.ts";

/**
 * The payload of a success, as the description's `x-payload` points to it; nothing where the operation has none.
 * @throws {ApiError} the error response | {ResponseError} when the body lacks the payload
 */
export async function unwrap<Payload>(call: Promise<Result<unknown, unknown, Payload>>): Promise<Payload> {
  const { error, payload } = await call;
  if (error) throw error;
  return payload();
}

/**
 * Waits for the read after a write. Whatever it fails with, the write has been done: the outcome of the two is unknown.
 * @throws {CrmError} what the read fails with
 */
export async function afterWrite<Payload>(read: Promise<Payload>, call: CallOptions | undefined): Promise<Payload> {
  try {
    return await read;
  } catch (error) {
    throw error instanceof CrmError && !call?.signal?.aborted ? withOutcome(error, "unknown") : error;
  }
}
