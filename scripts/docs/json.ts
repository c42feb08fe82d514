/** A description as plain JSON, where its shape is not known further. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
  [name: string]: Json | undefined;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The member that is an object; an empty one, when it is not there. */
export function objectAt(value: Json | undefined, name: string): JsonObject {
  const member = isObject(value) ? value[name] : undefined;
  return isObject(member) ? member : {};
}

/** The member that is text; an empty one, when it is not there. */
export function textAt(value: Json | undefined, name: string): string {
  const member = isObject(value) ? value[name] : undefined;
  return typeof member === "string" ? member : "";
}

/** The member that is an array; an empty one, when it is not there. */
export function listAt(value: Json | undefined, name: string): Json[] {
  const member = isObject(value) ? value[name] : undefined;
  return Array.isArray(member) ? member : [];
}

/** Follows a `$ref` within the document. */
export function dereference(document: JsonObject, node: Json | undefined): Json | undefined {
  const reference = textAt(node, "$ref");
  if (!reference) return node;
  const steps = reference.slice(2).split("/");
  return steps.reduce<Json | undefined>(
    (at, step) => (isObject(at) ? at[step.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined),
    document,
  );
}
