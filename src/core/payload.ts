/** The part of a response's body that a façade returns. */
import { ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/** @throws {ResponseError} when the body does not have it */
export function payloadOf({ payload }: Operation, response: HttpResponse, body: unknown): unknown {
  let value = payload && body;
  for (const step of payload ?? []) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      throw new ResponseError(response.call, `${response.status} without \`${payload?.join(".")}\` in its body`);
    }
    value = Reflect.get(value, step);
  }
  return value;
}
