/** `meta.ts`: what the run time needs to know of each operation, as typed code. */
import type { Description } from "../description/bundle.ts";
import type { Operation, Pagination } from "../description/document.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { stepsOf } from "../description/pointers.ts";

export function metaSource({ vendor, document }: Description): string {
  const entries = operationsOf(document).map((described) => entry(described, document.security));
  const types = `import type { components } from "./paths.ts";\n\ntype Schemas = components["schemas"];\n\n`;
  return [
    `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n\n`,
    entries.some((code) => code.includes("Schemas[")) ? types : "",
    `export const serverUrl = ${JSON.stringify(document.servers[0]?.url)};\n\n`,
    `export const operations = {\n${entries.join("")}} as const;\n`,
  ].join("");
}

function entry({ method, path, operation, payload }: DescribedOperation, common: Operation["security"] = []): string {
  const [security = {}] = operation.security ?? common;
  const schemes = Object.keys(security).map((scheme) => JSON.stringify(scheme));
  const code = members({
    id: JSON.stringify(operation.operationId),
    security: `[${schemes.join(", ")}]`,
    idempotent: operation["x-idempotent"] && "true",
    multipart: operation.requestBody && "multipart/form-data" in operation.requestBody.content && "true",
    empty: !hasContent(operation) && "true",
    payload:
      payload !== undefined &&
      `[${stepsOf(payload)
        .map((step) => JSON.stringify(step))
        .join(", ")}]`,
    paging: operation["x-pagination"] && paging(operation, operation["x-pagination"]),
  });
  return `  ${JSON.stringify(`${method} ${path}`)}: { ${code.join(", ")} },\n`;
}

/** The members of an object literal that have a value. */
function members(values: Record<string, string | false | undefined>): string[] {
  return Object.entries(values).flatMap(([name, code]) => (code ? [`${name}: ${code}`] : []));
}

function hasContent({ responses }: Operation): boolean {
  return Object.entries(responses).some(([status, { content }]) => status.startsWith("2") && content);
}

function paging(operation: Operation, { style, start, first, ...at }: Pagination): string {
  const schema = operation.responses["200"]?.content?.["application/json"]?.schema.$ref?.split("/").at(-1);
  if (!schema) throw new Error(`${operation.operationId}: a list with pages answers 200 with a named schema.`);
  if ((style === "page") !== (first !== undefined)) {
    throw new Error(`${operation.operationId}: \`first\` goes with the style \`page\`, and with no other.`);
  }
  const body = `Schemas[${JSON.stringify(schema)}]`;
  const item = `${body}${stepsOf(at.items)
    .map((step) => `[${JSON.stringify(step)}]`)
    .join("")}[number]`;
  const reader = (name: string, type: string, pointer: string | undefined) =>
    pointer !== undefined && `(${name}: ${type}) => ${[name, ...stepsOf(pointer)].join(".")}`;
  const code = members({
    start: JSON.stringify(start),
    first: first?.toString(),
    items: reader("body", body, at.items),
    key: reader("item", item, at.key),
    total: reader("body", body, at.total),
    pages: reader("body", body, at.pages),
    more: reader("body", body, at.more),
  });
  return `{\n    ${code.join(",\n    ")},\n  }`;
}
