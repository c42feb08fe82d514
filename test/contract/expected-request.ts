/** The request that a line's arguments stand for. */
import type { DescribedOperation } from "../../scripts/description/operations.ts";
import type { Sends } from "./lines.ts";
import { type SentRequest, sentBody } from "./sent-request.ts";

/**
 * Path values are the leading arguments in the template's order. Of the others, an object of query parameters is the query, and anything
 * else is the body; a body whose schema has a single member holds an argument that is not that body itself, and one without members is an
 * array.
 * @param args without the call's options
 * @param own the path values that the client adds by itself
 * @throws {Error} when an argument has no place, or proves nothing
 */
export async function expectedRequest(
  operation: DescribedOperation,
  args: readonly unknown[],
  sends: Sends,
  own: Readonly<Record<string, string>>,
): Promise<SentRequest> {
  checkTelling(args);
  const given = operation.pathNames.filter((name) => !(name in own));
  const leading = Object.fromEntries(given.map((name, index) => [name, args[index]]));
  const others = sends.query || sends.body ? [] : args.slice(given.length);

  let { query, body } = sends;
  for (const arg of others) {
    const asQuery: Sends["query"] = query ? undefined : queryOf(operation, arg);
    if (asQuery) query = asQuery;
    else if (!body && operation.body) body = bodyOf(operation.body, arg);
    else throw new Error(`${JSON.stringify(arg)} is in neither path, query nor body`);
  }

  const filters = operation.queryNames.filter((name) => name !== operation.operation["x-pagination"]?.start);
  if (filters.length > 0 && !query) throw new Error("the line gives no query parameter");
  if (operation.body?.required && !body) throw new Error("the line gives no body");
  return {
    operation: operation.id,
    path: mapped({ ...own, ...(sends.path ?? leading) }, String),
    query: mapped(query ?? {}, (value) => [value].flat().map(String)),
    body: await sentBody(operation, body),
  };
}

function mapped<Value>(record: object, of: (value: unknown) => Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, of(value)]));
}

/** The argument under the described names, which may end in brackets; nothing when it has a member that is no query parameter. */
function queryOf({ queryNames }: DescribedOperation, arg: unknown): Record<string, unknown> | undefined {
  if (!isRecord(arg)) return undefined;
  const described = Object.entries(arg).map(
    ([name, value]) => [queryNames.find((known) => known === name || known === `${name}[]`), value] as const,
  );
  return described.every(([name]) => name !== undefined) ? Object.fromEntries(described) : undefined;
}

function bodyOf({ members }: NonNullable<DescribedOperation["body"]>, arg: unknown): object {
  const [only = "", ...more] = members;
  const single = only !== "" && more.length === 0;
  if (isRecord(arg) && !(single && !(only in arg))) return arg;
  if (single) return { [only]: arg };
  if (Array.isArray(arg) && members.length === 0) return arg;
  throw new Error(`${JSON.stringify(arg)} is no body, and no member is its only place`);
}

/** Two arguments that are alike could be swapped unseen, and an empty one left out. */
function checkTelling(args: readonly unknown[]): void {
  for (const [index, arg] of args.entries()) {
    const values = leavesOf(arg);
    if (values.length === 0) throw new Error("an argument is empty");
    const elsewhere = args.flatMap((other, at) => (at === index ? [] : leavesOf(other)));
    const twice = values.find((value) => elsewhere.includes(value));
    if (twice !== undefined) throw new Error(`two arguments have ${twice}`);
  }
}

function leavesOf(value: unknown): string[] {
  if (value instanceof Blob || typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(leavesOf);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
