/** `meta.ts`: what the run time needs to know of each operation, as typed code. */
import type { OpenApiDocument } from "./descriptions.ts";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

interface Operation {
  operationId: string;
  parameters?: ({ name: string; in: string } | { $ref: string })[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string } }> }>;
  security?: Record<string, unknown>[];
  "x-idempotent"?: true;
  "x-pagination"?: Pagination;
}

interface Pagination {
  style: "offset" | "page";
  start: string;
  first?: 0 | 1;
  items: string;
  key: string;
  total?: string;
  pages?: string;
  more?: string;
}

export function metaSource(vendor: string, document: OpenApiDocument): string {
  const entries = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [entry(`${method.toUpperCase()} ${path}`, operation as Operation, document)] : [];
    }),
  );
  const schemas = entries.some((text) => text.includes("Schemas["));
  return [
    `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n`,
    ...(schemas
      ? ['\nimport type { components } from "./paths.ts";\n', '\ntype Schemas = components["schemas"];\n']
      : []),
    `\nexport const serverUrl = ${JSON.stringify(document.servers[0]?.url)};\n`,
    `\nexport const operations = {\n${entries.join("")}} as const;\n`,
  ].join("");
}

function entry(key: string, operation: Operation, document: OpenApiDocument): string {
  const members = {
    id: JSON.stringify(operation.operationId),
    security: `[${Object.keys((operation.security ?? document.security ?? [])[0] ?? {})
      .map((scheme) => JSON.stringify(scheme))
      .join(", ")}]`,
    idempotent: operation["x-idempotent"] && "true",
    multipart: "multipart/form-data" in (operation.requestBody?.content ?? {}) ? "true" : undefined,
    empty: hasContent(operation) ? undefined : "true",
    paging: operation["x-pagination"] && paging(key, operation, operation["x-pagination"]),
  };
  const written = Object.entries(members).filter(([, code]) => code !== undefined);
  return `  ${JSON.stringify(key)}: { ${written.map(([name, code]) => `${name}: ${code}`).join(", ")} },\n`;
}

function hasContent(operation: Operation): boolean {
  return Object.entries(operation.responses).some(([status, { content }]) => status.startsWith("2") && content);
}

function paging(key: string, operation: Operation, { style, start, first, ...at }: Pagination): string {
  const schema = operation.responses["200"]?.content?.["application/json"]?.schema.$ref?.split("/").at(-1);
  if (!schema) throw new Error(`${key}: a list with x-pagination answers 200 with a named schema.`);
  if ((style === "page") !== (first !== undefined)) throw new Error(`${key}: \`first\` goes with the style \`page\`.`);

  const body = `Schemas[${JSON.stringify(schema)}]`;
  const fromBody = (pointer: string) =>
    `(body: ${body}) => body${steps(pointer)
      .map((step) => `.${step}`)
      .join("")}`;
  const item = `${body}${steps(at.items)
    .map((step) => `[${JSON.stringify(step)}]`)
    .join("")}[number]`;

  const members = {
    start: JSON.stringify(start),
    first: first?.toString(),
    items: fromBody(at.items),
    key: `(item: ${item}) => item${steps(at.key)
      .map((step) => `.${step}`)
      .join("")}`,
    total: at.total && fromBody(at.total),
    pages: at.pages && fromBody(at.pages),
    more: at.more && fromBody(at.more),
  };
  const written = Object.entries(members).filter(([, code]) => code !== undefined);
  return `{\n${written.map(([name, code]) => `      ${name}: ${code},\n`).join("")}    }`;
}

function steps(pointer: string): string[] {
  return pointer.split("/").slice(1);
}
