import { ResponseError } from "../core/errors.ts";
import type { Result } from "../core/path-types.ts";
import { unwrap } from "../core/unwrap.ts";

/** A member of a success's `data`, where the payload lies that deep. @throws {ApiError} | {ResponseError} when it is not there */
export async function nested<Data extends object, Key extends keyof Data & string>(
  call: Promise<Result<{ data: Data }>>,
  key: Key,
): Promise<Data[Key]> {
  const data = await unwrap(call, "data");
  if (typeof data === "object" && data !== null && Object.hasOwn(data, key)) return data[key];
  const { response } = await call;
  throw new ResponseError(response.call, `${response.status} without \`data.${key}\` in its body`);
}
