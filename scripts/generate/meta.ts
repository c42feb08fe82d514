/** `meta.ts`: what the run time needs to know of each operation, as typed code. */
import type { Description } from "../description/bundle.ts";
import type { OpenApiDocument, Operation, Pagination } from "../description/document.ts";
import { listAt, objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import { payloadIn } from "./payload.ts";

export function metaSource({ vendor, document }: Description): string {
  const entries = operationsOf(document).map((described) => entry(described, document));
  const types = `import type { components } from "./paths.ts";\n\ntype Schemas = components["schemas"];\n\n`;
  return [
    `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n\n`,
    entries.some((code) => code.includes("Schemas[")) ? types : "",
    `export const serverUrl = ${JSON.stringify(document.servers[0]?.url)};\n\n`,
    `export const operations = {\n${entries.join("")}} as const;\n`,
  ].join("");
}

function entry(described: DescribedOperation, document: OpenApiDocument): string {
  const { method, path, operation, payload } = described;
  const [security = {}] = operation.security ?? document.security ?? [];
  const schemes = Object.keys(security);
  const needsAll = schemes.length === Object.keys(objectAt(document.components, "securitySchemes")).length;
  const code = members({
    id: JSON.stringify(operation.operationId),
    security: !needsAll && listCode(schemes),
    idempotent: operation["x-idempotent"] && "true",
    finalStatuses: operation["x-final-statuses"] && JSON.stringify(operation["x-final-statuses"]),
    multipart: operation.requestBody && "multipart/form-data" in operation.requestBody.content && "true",
    bodyless: ["POST", "PUT", "PATCH"].includes(method) && !operation.requestBody?.required && "true",
    arrayBody: hasArrayBody(document, operation) && "true",
    empty: !hasContent(operation) && "true",
    payload: payload !== undefined && listCode(stepsOf(payload)),
    kind: kindOf(document, described),
    paging: operation["x-pagination"] && paging(operation, operation["x-pagination"]),
  });
  return `  ${JSON.stringify(`${method} ${path}`)}: { ${code.join(", ")} },\n`;
}

function hasArrayBody(document: OpenApiDocument, { requestBody }: Operation): boolean {
  const schema = requestBody?.content["application/json"]?.schema;
  return textAt(dereference(document, schema), "type") === "array";
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

function paging(operation: Operation, pagination: Pagination): string {
  const schema = operation.responses["200"]?.content?.["application/json"]?.schema.$ref?.split("/").at(-1);
  if (!schema) throw new Error(`${operation.operationId}: a list with pages needs a 200 response with a named schema.`);
  const body = `Schemas[${JSON.stringify(schema)}]`;
  const item = `${body}${stepsOf(pagination.items)
    .map((step) => `[${JSON.stringify(step)}]`)
    .join("")}[number]`;
  const reader = (name: string, type: string, pointer: string | undefined) =>
    pointer !== undefined && `(${name}: ${type}) => ${name}.${stepsOf(pointer).join("?.")}`;
  const code = members({
    start: JSON.stringify(pagination.start),
    first: pagination.first?.toString(),
    key: reader("item", item, pagination.key),
    page: reader("body", body, pagination.page),
    total: reader("body", body, pagination.total),
    pages: reader("body", body, pagination.pages),
    more: reader("body", body, pagination.more),
    keyset: pagination.style === "keyset" && keyset(pagination),
  });
  return `{\n    ${code.join(",\n    ")},\n  }`;
}

function keyset({ above = "", upTo = "", sort = "", ascending, descending }: Pagination): string {
  const name = (pointer: string) => JSON.stringify(stepsOf(pointer).at(-1));
  const code = members({
    above: name(above),
    upTo: name(upTo),
    sort: name(sort),
    ascending: JSON.stringify(ascending),
    descending: JSON.stringify(descending),
  });
  return `{ ${code.join(", ")} }`;
}
