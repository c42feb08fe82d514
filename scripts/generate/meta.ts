/** `meta.ts`: what the run time needs to know of each operation, as typed code. */
import type { Description } from "../description/bundle.ts";
import type { OpenApiDocument, Operation, Pagination } from "../description/document.ts";
import { listAt, objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import { payloadIn } from "./payload.ts";

export function metaSource({ document }: Description): string {
  const entries = operationsOf(document).map((described) => entry(described, document));
  const types = `import type { components } from "./paths.ts";\n\ntype Schemas = components["schemas"];\n\n`;
  return [
    "\n",
    entries.some((code) => code.includes("Schemas[")) ? types : "",
    `export const serverUrl = ${JSON.stringify(document.servers[0]?.url)};\n\n`,
    `export const operations = {\n${entries.join("")}} as const;\n`,
  ].join("");
}

function entry(described: DescribedOperation, document: OpenApiDocument): string {
  const { method, path, operation, payload, body } = described;
  const [security = {}] = operation.security ?? document.security ?? [];
  const schemes = Object.keys(security);
  const needsAll = schemes.length === Object.keys(objectAt(document.components, "securitySchemes")).length;
  const code = members({
    id: JSON.stringify(operation.operationId),
    security: !needsAll && listCode(schemes),
    idempotent: operation["x-idempotent"] && "true",
    finalStatuses: operation["x-final-statuses"] && JSON.stringify(operation["x-final-statuses"]),
    multipart: body?.multipart && "true",
    bodyless: ["POST", "PUT", "PATCH"].includes(method) && !body?.required && "true",
    arrayBody: textAt(dereference(document, body?.schema), "type") === "array" && "true",
    empty: !hasContent(operation) && "true",
    payload: payload !== undefined && listCode(stepsOf(payload)),
    kind: kindOf(document, described),
    paging: operation["x-pagination"] && paging(operation, operation["x-pagination"]),
  });
  return `  ${JSON.stringify(`${method} ${path}`)}: { ${code.join(", ")} },\n`;
}

/** What the payload is, unless it is a record. */
function kindOf(document: OpenApiDocument, described: DescribedOperation): string | undefined {
  const found = payloadIn(document, described);
  if (!found) return undefined;
  const schema = dereference(document, found.schema);
  if (textAt(schema, "type") === "array") {
    return textAt(dereference(document, objectAt(schema, "items")), "type") === "object" ? '"records"' : '"any"';
  }
  const isUnion = [...listAt(schema, "oneOf"), ...listAt(schema, "anyOf")].some(
    (branch) => textAt(dereference(document, branch), "type") !== "object",
  );
  const isObject =
    textAt(schema, "type") === "object" || ["allOf", "oneOf", "anyOf"].some((name) => listAt(schema, name).length > 0);
  return isUnion || !isObject ? '"any"' : undefined;
}

function listCode(items: readonly string[]): string {
  return `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
}

/** The members of an object literal that have a value. */
function members(values: Record<string, string | false | undefined>): string[] {
  return Object.entries(values).flatMap(([name, code]) => (code ? [`${name}: ${code}`] : []));
}

function hasContent({ responses }: Operation): boolean {
  return Object.entries(responses).some(([status, { content }]) => status.startsWith("2") && content);
}

const numbers = ["page", "total", "pages", "more"] as const;

function paging(operation: Operation, pagination: Pagination): string {
  const schema = operation.responses["200"]?.content?.["application/json"]?.schema.$ref?.split("/").at(-1);
  if (!schema) throw new Error(`${operation.operationId}: a list with pages needs a 200 response with a named schema.`);
  const body = `Schemas[${JSON.stringify(schema)}]`;
  const steps = stepsOf(pagination.items).map((step) => `[${JSON.stringify(step)}]`);
  const item = `${body}${steps.join("")}[number]`;
  const reader = (name: string, type: string, pointer: string | undefined) =>
    pointer !== undefined && `(${name}: ${type}) => ${name}.${stepsOf(pointer).join("?.")}`;
  const code = members({
    start: JSON.stringify(pagination.start),
    first: pagination.first?.toString(),
    key: reader("item", item, pagination.key),
    ...Object.fromEntries(numbers.map((name) => [name, reader("body", body, pagination[name])])),
    keyset: pagination.style === "keyset" && keyset(pagination),
  });
  return `{\n    ${code.join(",\n    ")},\n  }`;
}

function keyset({ above = "", upTo = "", sort = "", ascending, descending }: Pagination): string {
  const name = (pointer: string) => stepsOf(pointer).at(-1);
  const names = { above: name(above), upTo: name(upTo), sort: name(sort), ascending, descending };
  const code = Object.entries(names).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `{ ${code.join(", ")} }`;
}
