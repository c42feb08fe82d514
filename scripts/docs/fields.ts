/** Schemas as lists of their members, which fit a phone. */
import { isObject, listAt, objectAt, textAt } from "../description/json.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import { anchorOf, code, item, paragraphs } from "./markdown.ts";
import { howKnown, provenanceOf } from "./provenance.ts";

export interface FieldContext {
  vendor: string;
  document: object;
  /** How the surroundings are known. */
  level: string;
  /** Whether records that are referred to are spelt out here, rather than linked to. */
  spellOut: boolean;
  /** The records around. */
  inside?: readonly string[];
}

/** The members of a schema, each with type, limits and how it is known; empty where there are none to list. */
export function membersOf(schema: unknown, context: FieldContext): string {
  const { document, spellOut, inside = [] } = context;
  const name = recordName(schema);
  if (name && (inside.includes(name) || (!spellOut && inside.length > 0))) return "";
  const inner = { ...context, inside: [...inside, name] };
  const target = dereference(document, schema);
  const required = listAt(target, "required");
  const members = Object.entries(objectAt(target, "properties")).map(([member, type]) =>
    fieldOf(member, type, required.includes(member), inner),
  );
  const shared = listAt(target, "allOf").map((part) => membersOf(part, { ...inner, spellOut: true }));
  const choices = [...listAt(target, "oneOf"), ...listAt(target, "anyOf")].map((choice, index) =>
    item(`${index ? "or" : "either"} ${typeOf(choice, inner)}`, description(choice, inner), membersOf(choice, inner)),
  );
  const elements = ["items", "additionalProperties"].flatMap((part) =>
    isObject(target) && isObject(target[part]) ? membersOf(target[part], inner) : [],
  );
  return [...members, ...shared, ...choices, ...elements].filter(Boolean).join("\n");
}

export function fieldOf(name: string, schema: unknown, isRequired: boolean, context: FieldContext): string {
  const level = provenanceOf(schema, "level") || context.level;
  return item(
    `${code(name)} ${typeOf(schema, context)}${isRequired ? ", **required**" : ""}`,
    description(schema, context),
    membersOf(schema, { ...context, level, inside: context.inside ?? [""] }),
  );
}

/** What a schema says of itself, or of what it refers to. */
export function description(schema: unknown, { document, level }: FieldContext): string {
  const target = dereference(document, schema);
  return paragraphs(
    (textAt(schema, "description") || textAt(target, "description")).trim(),
    howKnown(schema, level),
    target !== schema && howKnown(target, level),
  );
}

/** The type in words, such as `array of string, maxItems 5`. */
export function typeOf(schema: unknown, context: FieldContext): string {
  const name = recordName(schema);
  const target = dereference(context.document, schema);
  if (!isObject(target)) return "anything";
  const isUnion = "oneOf" in target || "anyOf" in target;
  const isRecord = isUnion || "properties" in target || "allOf" in target || target.type === "object";
  if (name && isRecord) return `[${name}](/reference/${context.vendor}/records#${anchorOf(name)})`;
  if (target.const !== undefined) return code(target.const);
  if (target.not !== undefined) return "must be absent";
  const types = [target.type ?? []].flat().map((type) => {
    if (type === "array") return `array of ${typeOf(target.items, context)}`;
    const values = type === "object" && target.additionalProperties;
    return values ? `map to ${typeOf(values, context)}` : type;
  });
  const untyped = isUnion ? "one of several" : isRecord ? "object" : "anything";
  const values = listAt(target, "enum").map(code).join(", ");
  const limits = limitNames.filter((limit) => target[limit]).map((limit) => `${limit} ${code(target[limit])}`);
  return [`${types.join(" or ") || untyped}${values && `: ${values}`}`, ...limits].join(", ");
}

const limitNames = [
  ...["format", "default", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"],
  ...["minLength", "maxLength", "minItems", "maxItems", "uniqueItems", "deprecated"],
];

function recordName(schema: unknown): string {
  return stepsOf(textAt(schema, "$ref")).at(-1) ?? "";
}
