/** From a call's result to what a façade gives: the payload, or a thrown error. */
import { ResponseError } from "./errors.ts";
import type { Result } from "./path-types.ts";

/** The body of a success. @throws {ApiError} the refusal otherwise */
export async function unwrap<Data>(call: Promise<Result<Data>>): Promise<Data>;
/** One member of the body of a success: the payload without its envelope. @throws {ApiError} | {ResponseError} */
export async function unwrap<Data extends object, Key extends keyof Data & string>(
  call: Promise<Result<Data>>,
  key: Key,
): Promise<Data[Key]>;
export async function unwrap(call: Promise<Result<unknown>>, key?: string): Promise<unknown> {
  const { data, error, response } = await call;
  if (error) throw error;
  if (key === undefined) return data;
  if (typeof data === "object" && data !== null && Object.hasOwn(data, key)) return Reflect.get(data, key);
  throw new ResponseError(response.call, `${response.status} without \`${key}\` in its body`);
}

/** Waits for an acknowledgement, which holds nothing to return. @throws {ApiError} the refusal otherwise */
export async function acknowledge(call: Promise<Result<unknown>>): Promise<void> {
  await unwrap(call);
}
