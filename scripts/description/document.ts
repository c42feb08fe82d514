/** A bundled description, as far as scripts and tests read it. */

export interface OpenApiDocument {
  jsonSchemaDialect: string;
  info: { title: string; summary?: string; description?: string };
  tags?: { name: string; description?: string }[];
  servers: { url: string; description?: string }[];
  security?: Record<string, unknown>[];
  components: { schemas: Record<string, Schema>; securitySchemes?: Record<string, SecurityScheme> };
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
}

/** The operations of a path by their methods, and what they share. */
type PathItem = Record<string, Operation | undefined>;

export interface Schema {
  $ref?: string;
  type?: string | string[];
  required?: string[];
  description?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
}

export interface SecurityScheme {
  type: string;
  /** The header of a key. */
  name?: string;
  /** In the header `Authorization`. */
  scheme?: string;
  description?: string;
}

export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: object[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, Response>;
  security?: Record<string, unknown>[];
  "x-idempotent"?: true;
  "x-read-only"?: true;
  "x-reaches-customer"?: true;
  "x-tool"?: string;
  "x-final-statuses"?: number[];
  "x-conditions"?: { of: string; fields: string[] };
  "x-pagination"?: Pagination;
  "x-payload"?: string;
  "x-provenance": Provenance;
}

interface Response {
  content?: Record<string, { schema: Schema }>;
  "x-provenance"?: Provenance;
}

interface Provenance {
  level: string;
  disagreement?: string;
}

export interface Pagination {
  style: "offset" | "page" | "keyset";
  start: string;
  first?: 0 | 1;
  size?: string;
  items: string;
  key: string;
  page?: string;
  total?: string;
  pages?: string;
  more?: string;
  above?: string;
  upTo?: string;
  sort?: string;
  ascending?: string;
  descending?: string;
}
