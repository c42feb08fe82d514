/** The bodies of a description, with their named examples. */
import type { Operation, Schema } from "./document.ts";
import { isObject, objectAt } from "./json.ts";
import { dereference, walk } from "./pointers.ts";

/** By name. */
export type Examples = Record<string, { value: unknown }>;

export interface DescribedBody {
  pointer: string;
  schema: unknown;
  examples: Examples;
}

/** Every body with its schema and named examples: in operations, in webhooks and in shared responses. */
export function bodiesOf(document: object): DescribedBody[] {
  const found: DescribedBody[] = [];
  walk(document, "#", (node, pointer) => {
    if (!("schema" in node && "examples" in node)) return;
    found.push({ pointer, schema: node.schema, examples: resolved(document, objectAt(node, "examples")) });
  });
  return found;
}

/** What an operation takes as its body. */
export interface DescribedRequestBody {
  required: boolean;
  multipart: boolean;
  /** As the description has it: most are a reference. */
  schema: Schema;
  /** The members of its schema; none where that is a union or open. */
  members: string[];
}

/** @returns `undefined` for an operation without a body */
export function requestBodyOf(
  document: object,
  { requestBody }: Pick<Operation, "requestBody">,
): DescribedRequestBody | undefined {
  if (!requestBody) return undefined;
  const [[type, { schema }] = ["", { schema: {} }]] = Object.entries(requestBody.content);
  return {
    required: requestBody.required === true,
    multipart: type === "multipart/form-data",
    schema,
    members: Object.keys(objectAt(dereference(document, schema), "properties")),
  };
}

/** The named examples of a request's or a response's body, of whichever media type. */
export function examplesOf(document: object, described: unknown): Examples {
  const [media] = Object.values(objectAt(dereference(document, described), "content"));
  return resolved(document, objectAt(media, "examples"));
}

function resolved(document: object, examples: object): Examples {
  return Object.fromEntries(
    Object.entries(examples).map(([name, example]) => {
      const found = dereference(document, example);
      return [name, { value: isObject(found) ? found.value : undefined }];
    }),
  );
}
