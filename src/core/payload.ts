/** The part of a response's body that a façade returns. */
import { isRecord } from "./checks.ts";
import { ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/** @throws {ResponseError} when the body does not have it, or something else than the description says */
export function payloadOf({ payload, kind }: Operation, response: HttpResponse, body: unknown): unknown {
  if (!payload) return undefined;
  let value = body;
  for (const step of payload) {
    const object: object = Object(value);
    value = Object.hasOwn(object, step) ? Reflect.get(object, step) : undefined;
  }
  if (kind === "any" ? value !== undefined : kind === "records" ? areRecords(value) : isRecord(value)) return value;
  const expected = kind === "any" ? "a value" : kind === "records" ? "an array of records" : "a record";
  const where = payload.length > 0 ? `\`${payload.join(".")}\`` : "its body";
  throw new ResponseError(response.call, `${response.status} without ${expected} in ${where}`);
}

/** Whether a value is an array of objects. */
export function areRecords(value: unknown): value is object[] {
  return Array.isArray(value) && value.every(isRecord);
}
