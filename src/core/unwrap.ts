/** From a call's result to what a façade returns. */
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
