/** A request that went out, in the description's terms. */
import type { Fetch } from "crm-deals";
import type { DescribedOperation } from "../../scripts/description/operations.ts";

export interface SentRequest {
  operation: string;
  /** By the names in the path's template. */
  path: Record<string, string>;
  query: Record<string, string[]>;
  /** JSON, or a form's members with each file's name, type and text. */
  body: unknown;
}

/**
 * `fetch` that reports each request, and fails on what Prism accepts: an invalid request behind an error response that was asked for, an
 * unknown query parameter.
 */
export function strictFetch(operations: readonly DescribedOperation[], report: (request: SentRequest) => void): Fetch {
  const patterns = operations.map((operation) => ({ operation, pattern: patternOf(operation) }));
  return async (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const found = patterns.find(({ pattern }) => pattern.test(`${init.method} ${pathname}`));
    if (!found) throw new Error(`the description has no ${init.method} ${pathname}`);
    const { operation, pattern } = found;
    for (const name of searchParams.keys()) {
      if (!operation.queryNames.includes(name)) throw new Error(`${operation.id} describes no query parameter ${name}`);
    }
    report({
      operation: operation.id,
      path: valuesIn(operation, pattern.exec(`${init.method} ${pathname}`) ?? []),
      query: Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)])),
      body: typeof init.body === "string" ? JSON.parse(init.body) : init.body && (await formIn(init)),
    });
    const response = await fetch(url, init);
    const violations = response.headers.get("sl-violations");
    if (violations) throw new Error(`${operation.id} against its description: ${violations}`);
    const asked = /code=(\d+)/.exec(init.headers.get("prefer") ?? "")?.[1];
    if (asked && response.status !== Number(asked)) throw new Error(`${asked} was asked for, ${response.status} came`);
    return response;
  };
}

/** A form as it goes out: its bytes, and the type that says where they are divided. */
async function formIn({ body, headers }: { body?: string | ArrayBuffer; headers: Pick<Headers, "get"> }) {
  const type = headers.get("content-type") ?? "";
  const form = await new Response(body ?? null, { headers: { "Content-Type": type } }).formData();
  return await membersOf(form.entries());
}

function patternOf({ method, path }: DescribedOperation): RegExp {
  return new RegExp(`^${method} ${path.replaceAll(".", "\\.").replace(/\{.+?\}/g, "([^/]+)")}$`);
}

function valuesIn({ pathNames }: DescribedOperation, [, ...values]: readonly string[]): Record<string, string> {
  return Object.fromEntries(pathNames.map((name, index) => [name, decodeURIComponent(values[index] ?? "")]));
}

/** A body as `SentRequest` has it. */
export async function sentBody({ body }: DescribedOperation, given: unknown): Promise<unknown> {
  return body?.multipart && isObject(given) ? await membersOf(Object.entries(given)) : given;
}

/** A body as the path client takes it: a form's files as such, made of what was sent or of an example. */
export function bodyFor({ body }: DescribedOperation, given: unknown): unknown {
  if (!body?.multipart || !isObject(given)) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, [value].flat().map(fileOf)]));
}

/** A form's members, each a list: files by their name, type and content, so that two of them compare. */
async function membersOf(members: Iterable<[string, unknown]>): Promise<Record<string, unknown[]>> {
  const lists: Record<string, unknown[]> = {};
  for (const [name, given] of members) {
    for (const value of [given].flat()) {
      const file = value instanceof File ? { name: value.name, type: value.type, text: await value.text() } : value;
      lists[name] = [...(lists[name] ?? []), file];
    }
  }
  return lists;
}

function fileOf(value: string | { name: string; type: string; text: string }): File {
  if (typeof value === "string") return new File([value], "example.txt", { type: "application/octet-stream" });
  return new File([value.text], value.name, { type: value.type });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
