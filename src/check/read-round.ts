/** Calls every operation that only reads, with the ids that earlier responses show. */
import type { Result } from "../core/path-types.ts";
import type { DescribedOperation, Description } from "./description.ts";

/** An operation that was not called, and why. */
export interface Skipped {
  operation: string;
  reason: string;
}

interface ReadOperation {
  id: string;
  method: string;
  path: string;
  key: string | undefined;
}

/** Of the parents whose list may be empty, so many are tried. */
const maxParents = 5;

/**
 * @param http the path client
 * @param known ids by the name of their resource in paths, such as `accounts`
 */
export async function readRound(
  http: object,
  description: Description,
  known: Readonly<Record<string, string>>,
): Promise<Skipped[]> {
  const ids = new Map(Object.entries(known).map(([resource, id]) => [resource, [id]]));
  const skipped = new Map<string, string>();
  let left = readOperations(description);
  // A list gives the ids that other operations need, in whichever order they are described.
  for (let progress = true; progress; ) {
    progress = false;
    for (const operation of left) {
      const candidates = pathsFor(operation.path, ids);
      if (candidates.length === 0) continue;
      progress = true;
      left = left.filter((other) => other !== operation);
      const reason = await callFirst(http, operation, candidates, ids);
      if (reason) skipped.set(operation.id, reason);
    }
  }
  for (const { id, path } of left) skipped.set(id, `no id is known for ${missingIn(path, ids)}`);
  return [...skipped].map(([operation, reason]) => ({ operation, reason }));
}

function readOperations({ paths }: Description): ReadOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation && isRead(method, operation)
        ? [{ id: operation.operationId, method, path, key: operation["x-pagination"]?.key.slice(1) }]
        : [],
    ),
  );
}

/** A POST that lists in pages is a search. */
function isRead(method: string, operation: DescribedOperation): boolean {
  return method === "get" || (method === "post" && operation["x-pagination"] !== undefined);
}

/** Calls until a response shows a record. Returns why nothing could be called. */
async function callFirst(
  http: object,
  { method, path, key }: ReadOperation,
  candidates: Record<string, string>[],
  ids: Map<string, string[]>,
): Promise<string | undefined> {
  const send: (path: string, init: object) => Promise<Result<unknown>> = Reflect.get(http, method.toUpperCase());
  for (const values of candidates.slice(0, maxParents)) {
    try {
      const init = { params: { path: values }, ...(method === "post" ? { body: { query: {} } } : {}) };
      const { payload } = await send(path, init);
      const found = idsIn(payload?.(), key);
      const resource = resourceOf(path);
      if (found.length === 0) continue;
      ids.set(resource, [...new Set([...(ids.get(resource) ?? []), ...found])]);
      return undefined;
    } catch (error) {
      // What was received is recorded and compared; nothing was received where the client lacks a credential.
      if (error instanceof Error && "code" in error && error.code === "config") return error.message;
    }
  }
  return undefined;
}

/** Every way to fill a path's braces. */
function pathsFor(path: string, ids: ReadonlyMap<string, string[]>): Record<string, string>[] {
  return parametersOf(path).reduce<Record<string, string>[]>(
    (filled, { name, resource }) =>
      filled.flatMap((values) => (idsOf(ids, name, resource) ?? []).map((id) => ({ ...values, [name]: id }))),
    [{}],
  );
}

function missingIn(path: string, ids: ReadonlyMap<string, string[]>): string {
  const missing = parametersOf(path).filter(({ name, resource }) => !idsOf(ids, name, resource));
  return missing.map(({ name }) => `\`${name}\``).join(" and ");
}

function idsOf(ids: ReadonlyMap<string, string[]>, name: string, resource: string): string[] | undefined {
  return ids.get(resource) ?? ids.get(`${name.replace(/_?id$/i, "")}s`);
}

function parametersOf(path: string): { name: string; resource: string }[] {
  const steps = path.split("/");
  return steps.flatMap((step, index) =>
    step.startsWith("{") ? [{ name: step.slice(1, -1), resource: steps[index - 1] ?? "" }] : [],
  );
}

/** `deals` for `/crm/statuses/{statusId}/deals` and for `/deals/search`. */
function resourceOf(path: string): string {
  return path.split("/").findLast((step) => !step.startsWith("{") && step !== "search") ?? "";
}

function idsIn(payload: unknown, key = "id"): string[] {
  const records: unknown[] = Array.isArray(payload) ? payload : [];
  return records.flatMap((record) => {
    if (typeof record !== "object" || record === null) return [];
    const [, id] = Object.entries(record).find(([name]) => name === key) ?? Object.entries(record)[0] ?? [];
    return typeof id === "string" || typeof id === "number" ? [String(id)] : [];
  });
}
