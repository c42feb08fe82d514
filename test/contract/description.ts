/** A published description, as the tests read it. */
import { readFileSync } from "node:fs";
import type { Vendor } from "crm-deals/testing";
import { parse } from "yaml";

export interface Description {
  jsonSchemaDialect: string;
  components: { schemas: Record<string, object> };
  paths: Record<string, Record<string, unknown>>;
  webhooks?: Record<string, unknown>;
}

/** One operation with its references resolved as far as the tests look. */
export interface DescribedOperation {
  id: string;
  method: string;
  path: string;
  /** The names in the path's braces, in their order. */
  pathNames: string[];
  queryNames: string[];
  paging: { start: string; size: string[] } | undefined;
  /** JSON pointer to what the façade returns of the body; absent where it returns nothing. */
  payload: string | undefined;
  body: DescribedRequestBody | undefined;
  /** By status; `default` is one of them. */
  responses: Record<string, Record<string, { value: unknown }>>;
}

/** What an operation takes as its body. */
export interface DescribedRequestBody {
  required: boolean;
  multipart: boolean;
  /** The name of its schema. */
  model: string;
  /** The members of its schema; none where the schema is a union or open. */
  members: string[];
  examples: Record<string, { value: unknown }>;
}

const methods = ["get", "put", "post", "delete", "patch"];

export function readDescription(vendor: Vendor): Description {
  const file = new URL(`../../generated/${vendor}/openapi.yaml`, import.meta.url);
  return parse(readFileSync(file, "utf8"));
}

export function operationsOf(description: Description): DescribedOperation[] {
  const follow = (node: unknown) => dereference(description, node);
  return Object.entries(description.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => methods.includes(method))
      .map(([method, operation]) => {
        const { operationId, responses, parameters = [], requestBody, ...extensions } = record(operation);
        const { "x-pagination": paging, "x-payload": payload } = extensions;
        const all = [...list(item.parameters ?? []), ...list(parameters)].map((parameter) => record(follow(parameter)));
        return {
          id: String(operationId),
          method: method.toUpperCase(),
          path,
          pathNames: [...path.matchAll(/\{(.+?)\}/g)].map(([, name]) => String(name)),
          queryNames: all.filter((parameter) => parameter.in === "query").map((parameter) => String(parameter.name)),
          paging: paging === undefined ? undefined : startAndSize(record(paging)),
          payload: paging === undefined ? pointerOf(payload) : pointerOf(record(paging).items),
          body: requestBody === undefined ? undefined : requestBodyOf(record(follow(requestBody)), follow),
          responses: Object.fromEntries(
            Object.entries(record(responses)).map(([status, response]) => [
              status,
              examplesOf(follow(response), follow),
            ]),
          ),
        };
      }),
  );
}

function startAndSize({ start, size }: Record<string, unknown>): { start: string; size: string[] } {
  return { start: String(start), size: size === undefined ? [] : [String(size)] };
}

function pointerOf(pointer: unknown): string | undefined {
  return pointer === undefined ? undefined : String(pointer);
}

function requestBodyOf(
  { content, required }: Record<string, unknown>,
  follow: (node: unknown) => unknown,
): DescribedRequestBody {
  const [[type, media] = ["", {}]] = Object.entries(record(content));
  const { schema, examples } = record(media);
  return {
    required: required === true,
    multipart: type === "multipart/form-data",
    model: String(record(schema).$ref).split("/").at(-1) ?? "",
    members: Object.keys(record(record(follow(schema)).properties ?? {})),
    examples: valuesOf(examples, follow),
  };
}

function examplesOf(response: unknown, follow: (node: unknown) => unknown): Record<string, { value: unknown }> {
  const { content } = record(response);
  return content ? valuesOf(record(record(content)["application/json"]).examples, follow) : {};
}

function valuesOf(examples: unknown, follow: (node: unknown) => unknown): Record<string, { value: unknown }> {
  return Object.fromEntries(
    Object.entries(record(examples)).map(([name, example]) => [name, { value: record(follow(example)).value }]),
  );
}

/** Follows a `$ref` within the description. */
export function dereference(description: Description, node: unknown): unknown {
  const { $ref } = record(node);
  if (typeof $ref !== "string") return node;
  const steps = $ref.slice(2).split("/");
  return steps.reduce<unknown>((at, step) => record(at)[step.replaceAll("~1", "/").replaceAll("~0", "~")], description);
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw new Error(`no object: ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value));
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new Error(`no array: ${JSON.stringify(value)}`);
  return value;
}

/** What a JSON pointer leads to. */
export function at(value: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((node, step) => (Array.isArray(node) ? node[Number(step)] : record(node)[step]), value);
}

export interface DescribedBody {
  pointer: string;
  schema: unknown;
  examples: Record<string, { value: unknown }>;
}

/** Every body with its schema and named examples: in operations and in shared responses. */
export function bodiesOf(description: Description): DescribedBody[] {
  const found: DescribedBody[] = [];
  walk(description, "#", (node, pointer) => {
    if (!("schema" in node && "examples" in node)) return;
    const examples = Object.entries(record(node.examples)).map(([name, example]) => {
      const { value } = record(dereference(description, example));
      return [name, { value }] as const;
    });
    found.push({ pointer, schema: node.schema, examples: Object.fromEntries(examples) });
  });
  return found;
}

/** Visits every object of a description, with its place as a JSON pointer. */
export function walk(
  node: unknown,
  pointer: string,
  visit: (node: Record<string, unknown>, pointer: string) => void,
): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) visit(record(node), pointer);
  for (const [key, child] of Object.entries(node)) {
    const step = encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
    walk(child, `${pointer}/${step}`, visit);
  }
}
