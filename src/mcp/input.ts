/** What a tool takes: each member's JSON Schema and its type, from one declaration. */

/** A JSON Schema, as far as tools write one. */
export interface JsonSchema {
  type?: "string" | "integer" | "number" | "boolean" | "array" | "object";
  description?: string;
  enum?: string[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
}

/** A member of an input. */
export interface Field<Value> {
  readonly schema: JsonSchema;
  readonly optional: boolean;
  /** Never set: it carries the type. */
  readonly value?: Value;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** The type of an input. */
export type Infer<Members extends Fields> = {
  [Name in keyof Members]: Members[Name] extends Field<infer Value> ? Value : never;
};

const described = (description: string) => (description ? { description } : {});

/** A text that is not empty: an id, a name, a title. */
export const text = (description = "", maxLength?: number): Field<string> => ({
  schema: { type: "string", minLength: 1, ...(maxLength ? { maxLength } : {}), ...described(description) },
  optional: false,
});

export const integer = (description = "", minimum = 0, maximum?: number): Field<number> => ({
  schema: { type: "integer", minimum, ...(maximum === undefined ? {} : { maximum }), ...described(description) },
  optional: false,
});

export const number = (description = ""): Field<number> => ({
  schema: { type: "number", ...described(description) },
  optional: false,
});

export const flag = (description = ""): Field<boolean> => ({
  schema: { type: "boolean", ...described(description) },
  optional: false,
});

export const oneOf = <const Value extends string>(values: readonly Value[], description = ""): Field<Value> => ({
  schema: { type: "string", enum: [...values], ...described(description) },
  optional: false,
});

export const list = <Item>(item: Field<Item>, maxItems: number, description = ""): Field<Item[]> => ({
  schema: { type: "array", items: item.schema, minItems: 1, maxItems, ...described(description) },
  optional: false,
});

export const record = <Members extends Fields>(members: Members): Field<Infer<Members>> => ({
  schema: schemaOf(members),
  optional: false,
});

/** Any members. */
export const anything = (description = ""): Field<Record<string, unknown> | undefined> => ({
  schema: { type: "object", ...described(description) },
  optional: true,
});

export const optional = <Value>({ schema }: Field<Value>): Field<Value | undefined> => ({ schema, optional: true });

/** The input's JSON Schema. Unknown members are errors: a misspelt filter would return everything. */
export function schemaOf(members: Fields, hidden: readonly string[] = []): JsonSchema {
  const offered = Object.entries(members).filter(([name]) => !hidden.includes(name));
  const required = offered.flatMap(([name, { optional }]) => (optional ? [] : [name]));
  return {
    type: "object",
    properties: Object.fromEntries(offered.map(([name, { schema }]) => [name, schema])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

type Given<Members> = { [Name in keyof Members]?: Exclude<Members[Name], undefined> };

/** The members that have a value: bodies hold no `undefined`. */
export function given<Members extends object>(members: Members): Given<Members>;
export function given(members: object): object {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
