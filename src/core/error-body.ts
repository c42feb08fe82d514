import { texts } from "./causes.ts";
import { isRecord } from "./checks.ts";

/** What a vendor's error body says, whichever of the shapes in use it has. */
export interface ErrorReport {
  messages: string[];
  fieldErrors: Record<string, string[]>;
  /** The id of the request for the vendor's support, where the body has it. */
  requestId?: string | undefined;
}

/**
 * Reads an error body of any shape seen: sentences under `message`, `reason`, `error`, `errors`, `detail`, `details`, `title`;
 * lists of sentences under `errors`; lists by field name under `errors` or at the top; a `code` alone. What it doesn't know it skips.
 */
export function readErrorBody(body: unknown): ErrorReport {
  if (!isRecord(body)) return { messages: [], fieldErrors: {} };

  const sentences = ["title", "detail", "message", "reason", "error", "errors", "details"].flatMap((key) =>
    texts(body[key]),
  );
  // Some validations respond with nothing but the lists by field name.
  const lists = isRecord(body.errors) ? body.errors : sentences.length === 0 ? body : {};
  const fields = Object.entries(lists)
    .map(([field, problems]): [string, string[]] => [field, Array.isArray(problems) ? texts(problems) : []])
    .filter(([, problems]) => problems.length > 0);
  const ofFields = fields.flatMap(([field, problems]) => problems.map((problem) => `${field}: ${problem}`));
  const messages = [...new Set([...sentences, ...ofFields])];
  // fromEntries defines properties, so a field called __proto__ stays a field.
  return { messages: messages.length > 0 ? messages : texts(body.code), fieldErrors: Object.fromEntries(fields) };
}
