/** The part of a response's body that a façade returns. */
import { read } from "./causes.ts";
import { isRecord } from "./checks.ts";
import { ResponseError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { Operation } from "./operation.ts";

/** @throws {ResponseError} when the body does not have it, or something else than the description says */
export function payloadOf(
  { payload, kind }: Pick<Operation, "payload" | "kind">,
  response: HttpResponse,
  body: unknown,
): unknown {
  if (!payload) return undefined;
  const value = payload.reduce(read, body);
  const [expected, isThere] =
    kind === "any"
      ? ["a value", value !== undefined]
      : kind === "records"
        ? ["an array of records", areRecords(value)]
        : ["a record", isRecord(value)];
  if (isThere) return value;
  const where = payload.length > 0 ? ` in \`${payload.join(".")}\`` : "";
  throw new ResponseError(response.call, `${response.status} without ${expected}${where}`);
}

/** Whether a value is an array of objects. */
function areRecords(value: unknown): value is object[] {
  return Array.isArray(value) && value.every(isRecord);
}
