/** What fakes and mocks record of a request. */
import { noSecrets, redact } from "../core/redact.ts";
import type { Route } from "./router.ts";

/** A received request. Headers and credentials are not recorded. */
export interface RecordedRequest {
  /** The operation's id, such as `createDeal`. */
  readonly operation: string;
  /** The path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The query's parameters. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  /** The JSON body with its secrets redacted; absent without one. */
  readonly body?: unknown;
}

export function recorded({ operation, path }: Route, search: URLSearchParams, body: unknown): RecordedRequest {
  const query = Object.fromEntries([...new Set(search.keys())].map((name) => [name, search.getAll(name)]));
  return { operation, path, query, ...(body === undefined ? {} : { body: withoutSecrets(body) }) };
}

/** Also a copy, so that nobody changes what was recorded. */
function withoutSecrets(body: unknown): unknown {
  const code = (key: string, value: unknown) => (key === "code" && typeof value === "string" ? "[redacted]" : value);
  return JSON.parse(JSON.stringify(redact(body, noSecrets)), code);
}
