/** The bodies of a description, with their named examples. */
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
