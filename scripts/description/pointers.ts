/** JSON pointers (RFC 6901) into a description or a body, and what they lead to. */
import { isObject, type Json, record, textAt } from "./json.ts";

/** The steps of a pointer: none for `""`, which is the whole. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer leads to. @throws when something on the way is neither an object nor an array */
export function at(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce<unknown>(
    (node, step) => (Array.isArray(node) ? node[Number(step)] : record(node)[step]),
    value,
  );
}

/** Follows a `$ref` within the document; anything else is returned as it is. */
export function dereference(document: object, node: unknown): unknown {
  const reference = textAt(node, "$ref");
  return reference ? at(document, reference.slice(1)) : node;
}

/** Visits every object of a description, with its place as a JSON pointer. */
export function walk(
  node: unknown,
  pointer: string,
  visit: (node: Record<string, Json | undefined>, pointer: string) => void,
): void {
  if (isObject(node)) visit(node, pointer);
  if (typeof node !== "object" || node === null) return;
  for (const [key, child] of Object.entries(node)) {
    const step = encodeURIComponent(key.replaceAll("~", "~0").replaceAll("/", "~1"));
    walk(child, `${pointer}/${step}`, visit);
  }
}
