/** Reads error bodies: https://wazzup24.com/help/api-en/common-errors/ */

import { texts } from "../core/causes.ts";
import { isRecord } from "../core/checks.ts";
import { type ErrorReport, readErrorBody } from "../core/error-body.ts";

/** What the vendor's codes for these statuses, or the lack of a body, do not say. */
const hints: Record<number, string> = {
  401: "the API key is missing or wrong, or belongs to another API of Wazzup",
  403: "this key may not call the operation; a sidecar key works for channels, sending messages, webhooks and templates only",
};

/**
 * Reads `{ error, description, data }`. `data` names invalid fields, of a message or of the items of a request: these are in
 * `fieldErrors` by their position, such as `users.3.phone`.
 */
export function readError(body: unknown, status: number): ErrorReport {
  const { error, description, data, requestId } = record(body);
  const code = texts(error)[0] ?? texts(record(error).code)[0];
  const fields = code === undefined ? [] : invalidFields(code, data);
  const said = [code, ...texts(description), ...fields.map((field) => `${field} is invalid`)];
  const messages = [...said, hints[status]].filter((message) => message !== undefined);
  if (messages.length === 0) return readErrorBody(body);
  const fieldErrors = Object.fromEntries(fields.map((field) => [field, ["is invalid"]]));
  return { messages, fieldErrors, requestId: texts(requestId)[0] };
}

/** The invalid fields of a message, or of items as `<items>.<index>.<field>`. */
function invalidFields(code: string, data: unknown): string[] {
  if (!Array.isArray(data)) return texts(record(data).fields);
  // The pages spell codes in several ways: with and without underscores, in capitals and not.
  const items = /^invalid_?(users|contacts|deals|pipelines)_?data$/i.exec(code)?.[1]?.toLowerCase() ?? "items";
  return data.flatMap((item: unknown) => {
    const { index, fields } = record(item);
    if (typeof index !== "number") return [];
    const found = texts(fields);
    return found.length > 0 ? found.map((field) => `${items}.${index}.${field}`) : [`${items}.${index}`];
  });
}

function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}
