/** A published description, as far as the check reads it. */

export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Reference {
  $ref?: string;
}

export interface DescribedResponse extends Reference {
  content?: Record<string, { schema?: Schema }>;
}

interface Parameter extends Reference {
  name: string;
  in: string;
}

export interface DescribedOperation {
  operationId: string;
  parameters?: Parameter[];
  responses: Record<string, DescribedResponse>;
  "x-payload"?: string;
  "x-pagination"?: { items: string; key: string };
}

export interface Description {
  info: { version: string };
  components: {
    schemas: Record<string, Schema>;
    responses?: Record<string, DescribedResponse>;
    parameters?: Record<string, Parameter>;
  };
  paths: Record<string, Record<string, DescribedOperation | undefined>>;
}

/** Follows a `$ref`, which a bundled description has into its components only; anything else is returned as it is. */
export function dereference<Node extends Reference>(components: Record<string, Node> | undefined, node: Node): Node {
  return (node.$ref === undefined ? undefined : components?.[node.$ref.split("/").at(-1) ?? ""]) ?? node;
}
