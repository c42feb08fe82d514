/** Schemas as lists of their members, which fit a phone. */
import { isObject, type Json, listAt, objectAt, textAt } from "../description/json.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import { anchorOf, code, item, paragraphs } from "./markdown.ts";
import { howKnown, provenanceOf } from "./provenance.ts";

export interface FieldContext {
  document: object;
  /** Where the vendor's records are described. */
  records: string;
  /** How the surroundings are known. */
  level: string;
  /** Whether records that are referred to are spelt out here, rather than linked to. */
  spellOut: boolean;
}

/** The members of a schema, each with type, limits and how it is known; empty where there are none to list. */
export function membersOf(schema: unknown, context: FieldContext, seen: readonly string[] = []): string {
  const name = recordName(schema);
  if (name && (seen.includes(name) || (!context.spellOut && seen.length > 0))) return "";
  const inside = [...seen, name];
  const target = dereference(context.document, schema);
  const required = listAt(target, "required");
  const own = Object.entries(objectAt(target, "properties")).map(([member, type]) =>
    fieldOf(member, type, required.includes(member), context, inside),
  );
  const shared = listAt(target, "allOf").map((part) => membersOf(part, { ...context, spellOut: true }, inside));
  const choices = alternativesOf(target).map((choice, index) =>
    item(
      `${index === 0 ? "either" : "or"} ${typeOf(choice, context)}`,
      description(choice, context),
      membersOf(choice, context, inside),
    ),
  );
  const parts = [own.join("\n"), ...shared, choices.join("\n"), partOf(target, "items", context, inside)];
  return [...parts, partOf(target, "additionalProperties", context, inside)].filter(Boolean).join("\n");
}

function partOf(target: unknown, name: string, context: FieldContext, seen: readonly string[]): string {
  const part = isObject(target) ? target[name] : undefined;
  return isObject(part) ? membersOf(part, context, seen) : "";
}

export function fieldOf(
  name: string,
  schema: unknown,
  isRequired: boolean,
  context: FieldContext,
  seen: readonly string[] = [],
): string {
  const head = [`${code(name)} ${typeOf(schema, context)}`, isRequired && "**required**"].filter(Boolean).join(", ");
  const level = provenanceOf(schema).level || context.level;
  return item(head, description(schema, context), membersOf(schema, { ...context, level }, [...seen, ""]));
}

/** What a schema says of itself, or of what it refers to. */
export function description(schema: unknown, context: FieldContext): string {
  const own = textAt(schema, "description");
  const target = dereference(context.document, schema);
  return paragraphs(
    (own || textAt(target, "description")).trim(),
    ...howKnown(schema, context.level),
    ...(target === schema ? [] : howKnown(target, context.level)),
  );
}

/** The type in words, such as `array of string, at most 5 elements`. */
export function typeOf(schema: unknown, context: FieldContext): string {
  const name = recordName(schema);
  const target = dereference(context.document, schema);
  if (name && !isPlain(target)) return `[${name}](${context.records}#${anchorOf(name)})`;
  if (!isObject(target)) return "anything";
  const limits = Object.entries(limitWords).flatMap(([key, words]) => {
    const value = target[key];
    return value === undefined || value === false ? [] : words.replace("…", value === true ? "" : code(value)).trim();
  });
  const values = listAt(target, "enum").map(code).join(", ");
  return [`${baseOf(target, context)}${values && `: ${values}`}`, ...limits].join(", ");
}

function baseOf(target: Record<string, Json | undefined>, context: FieldContext): string {
  if (target.const !== undefined) return code(target.const);
  if (target.not !== undefined) return "must be absent";
  const types = [target.type ?? []].flat().filter((type) => typeof type === "string");
  const names = types.map((type) => {
    if (type === "array") return `array of ${typeOf(target.items, context)}`;
    if (type === "object" && isObject(target.additionalProperties))
      return `map to ${typeOf(target.additionalProperties, context)}`;
    return type === "object" && target.additionalProperties === true ? "object with any members" : type;
  });
  if (names.length > 0) return names.join(" or ");
  return alternativesOf(target).length > 0
    ? "one of several"
    : Object.keys(objectAt(target, "properties")).length > 0
      ? "object"
      : "anything";
}

const limitWords: Record<string, string> = {
  format: "format …",
  default: "default …",
  pattern: "pattern …",
  minimum: "at least …",
  maximum: "at most …",
  exclusiveMinimum: "more than …",
  exclusiveMaximum: "less than …",
  minLength: "at least … characters",
  maxLength: "at most … characters",
  minItems: "at least … elements",
  maxItems: "at most … elements",
  uniqueItems: "no element twice …",
  deprecated: "deprecated …",
};

function alternativesOf(target: unknown): Json[] {
  return [...listAt(target, "oneOf"), ...listAt(target, "anyOf")];
}

/** A text or a number that only has a name: its type says more than a link. */
function isPlain(target: unknown): boolean {
  return (
    Object.keys(objectAt(target, "properties")).length === 0 &&
    [...alternativesOf(target), ...listAt(target, "allOf")].length === 0 &&
    textAt(target, "type") !== "object"
  );
}

export function recordName(schema: unknown): string {
  return stepsOf(textAt(schema, "$ref")).at(-1) ?? "";
}
