/** From a call's result to what a façade returns: the payload, or a thrown error. */
import { ResponseError } from "./errors.ts";
import type { Result } from "./path-types.ts";

/** The payload of a success; nothing where the operation has none. @throws {ApiError} | {ResponseError} when the body lacks it */
export async function unwrap<Payload>(call: Promise<Result<unknown, unknown, Payload>>): Promise<Payload>;
/** One member of the body of a success. @throws {ApiError} | {ResponseError} when the body lacks it */
export async function unwrap<Data extends object, Key extends keyof Data & string>(
  call: Promise<Result<Data>>,
  key: Key,
): Promise<Data[Key]>;
export async function unwrap(call: Promise<Result<unknown>>, key?: string): Promise<unknown> {
  const { data, error, response, payload } = await call;
  if (error) throw error;
  if (key === undefined) return payload();
  if (typeof data === "object" && data !== null && Object.hasOwn(data, key)) return Reflect.get(data, key);
  throw new ResponseError(response.call, `${response.status} without \`${key}\` in its body`);
}

/** Waits for an acknowledgement, which holds nothing to return. @throws {ApiError} the error response otherwise */
export async function acknowledge(call: Promise<Result<unknown>>): Promise<void> {
  const { error } = await call;
  if (error) throw error;
}
