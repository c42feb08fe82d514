/** The part of a response's body that a façade returns. */
import { isRecord } from "./checks.ts";
import { ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/** @throws {ResponseError} when the body does not have it, or something else than the description says */
export function payloadOf({ payload, kind }: Operation, response: HttpResponse, body: unknown): unknown {
  if (!payload) return undefined;
  const where = payload.length > 0 ? `\`${payload.join(".")}\`` : "a record";
  let value = body;
  for (const step of payload) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) {
      throw new ResponseError(response.call, `${response.status} without ${where} in its body`);
    }
    value = Reflect.get(value, step);
  }
  if (kind === "any" || (kind === "records" ? areRecords(value) : isRecord(value))) return value;
  const expected = kind === "records" ? "an array of records" : "a record";
  throw new ResponseError(response.call, `${response.status} with something else than ${expected} in ${where}`);
}

/** Whether a value is an array of objects. */
export function areRecords(value: unknown): value is object[] {
  return Array.isArray(value) && value.every(isRecord);
}
