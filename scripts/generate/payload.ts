/** `x-payload` and `x-pagination.items`: checked against the schema of the body, and as types. */
import type { OpenApiDocument } from "../description/document.ts";
import { type Json, listAt, objectAt, textAt } from "../description/json.ts";
import type { DescribedOperation } from "../description/operations.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import type { Check } from "./problems.ts";

export const payloadProblems: Check = (operation, { document }) => {
  try {
    payloadIn(document, operation);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
};

/** What a façade returns. */
export interface Payload {
  /** TypeScript: its place in the type of the body. */
  type: string;
  schema: Json | undefined;
}

/** What the façade of an operation returns, if anything. @throws for a pointer that is wrong */
export function payloadIn(document: OpenApiDocument, { operation, payload }: DescribedOperation): Payload | undefined {
  if (payload === undefined) return undefined;
  const member = operation["x-pagination"] ? "x-pagination.items" : "x-payload";
  if (operation["x-pagination"] && operation["x-payload"] !== undefined) {
    throw new Error("`x-payload` beside `x-pagination`. Remove it: the payload of a list is `x-pagination.items`.");
  }
  if (payload !== "" && !payload.startsWith("/")) {
    throw new Error(
      `\`${member}: ${payload}\` is not a JSON pointer. Write \`/${payload}\`, or \`""\` for the whole body.`,
    );
  }
  const name = bodyOf(document, operation.responses, member);
  let type = `components["schemas"][${JSON.stringify(name)}]`;
  let schema: Json | undefined = objectAt(document.components.schemas, name);
  for (const step of stepsOf(payload)) {
    const found = membersOf(document, schema);
    const next = found.get(step);
    if (!next) {
      const known = [...found.keys()].map((key) => `\`${key}\``).join(", ");
      throw new Error(
        `\`${member}: ${payload}\` leads to no described member of ${name}: there is no \`${step}\`${known && ` beside ${known}`}. Correct the pointer, or describe the member.`,
      );
    }
    type = `${next.isAlternative ? alternativeWith(type, step) : type}[${keyOf(step)}]`;
    schema = next.schema;
  }
  return { type, schema };
}

/** The named schema that every success with a body has. */
function bodyOf(document: OpenApiDocument, responses: object, member: string): string {
  const references = Object.entries(responses).flatMap(([status, response]) =>
    status.startsWith("2")
      ? Object.values(objectAt(dereference(document, response), "content")).map((media) =>
          textAt(objectAt(media, "schema"), "$ref"),
        )
      : [],
  );
  const [reference, ...others] = new Set(references);
  if (reference === undefined) {
    throw new Error(`\`${member}\` on an operation whose success has no body. Remove it, or describe the body.`);
  }
  if (reference === "" || others.length > 0) {
    throw new Error(
      `\`${member}\` needs one named schema for all bodies of a success. Give the body a schema, by \`$ref\`.`,
    );
  }
  return stepsOf(reference).at(-1) ?? "";
}

interface Member {
  schema: Json | undefined;
  /** Not every alternative of the schema has it. */
  isAlternative: boolean;
}

/** The described members of a schema by name, `0` for an array's element. */
function membersOf(document: OpenApiDocument, node: unknown): Map<string, Member> {
  const schema = dereference(document, node);
  const members = new Map<string, Member>();
  const add = (entries: Iterable<[string, Member]>) => {
    for (const [name, member] of entries) if (!members.has(name)) members.set(name, member);
  };
  for (const [name, property] of Object.entries(objectAt(schema, "properties"))) {
    members.set(name, { schema: property, isAlternative: false });
  }
  if (Object.keys(objectAt(schema, "items")).length > 0) {
    members.set("0", { schema: objectAt(schema, "items"), isAlternative: false });
  }
  for (const part of listAt(schema, "allOf")) add(membersOf(document, part));
  for (const branch of [...listAt(schema, "anyOf"), ...listAt(schema, "oneOf")]) {
    add([...membersOf(document, branch)].map(([name, { schema }]) => [name, { schema, isAlternative: true }]));
  }
  return members;
}

function alternativeWith(type: string, step: string): string {
  return `Extract<${type}, ${step === "0" ? "readonly unknown[]" : `{ ${JSON.stringify(step)}: unknown }`}>`;
}

function keyOf(step: string): string {
  return step === "0" ? step : JSON.stringify(step);
}
