/** A bundled description, as far as the generator reads it. */
const methods = ["get", "put", "post", "delete", "patch"] as const;

export interface OpenApiDocument {
  info: { title: string };
  servers: { url: string }[];
  security?: Record<string, unknown>[];
  paths: Record<string, Record<string, Operation | undefined>>;
  webhooks?: Record<string, Record<string, Operation | undefined>>;
}

export interface DescribedOperation {
  /** In upper case. */
  method: string;
  path: string;
  operation: Operation;
}

export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, Response>;
  security?: Record<string, unknown>[];
  "x-idempotent"?: true;
  "x-pagination"?: Pagination;
  "x-provenance": Provenance;
}

interface Response {
  content?: Record<string, { schema: { $ref?: string } }>;
  "x-provenance"?: Provenance;
}

interface Provenance {
  level: string;
  disagreement?: string;
}

export interface Pagination {
  style: "offset" | "page";
  start: string;
  first?: 0 | 1;
  size?: string;
  items: string;
  key: string;
  total?: string;
  pages?: string;
  more?: string;
}

export function operationsOf(document: OpenApiDocument): DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [{ method: method.toUpperCase(), path, operation }] : [];
    }),
  );
}
