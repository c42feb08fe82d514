import { type Description, dereference, type Schema } from "./description.ts";

/** JSON pointers to the members of a body that its schema does not name. A free map may have any. */
export function undescribedMembers(description: Description, schema: Schema, value: unknown, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  const schemas = branches(description, schema);
  if (Array.isArray(value)) {
    const items = schemas.flatMap(({ items }) => (items ? [items] : []));
    return items.length === 0
      ? []
      : value.flatMap((item, index) => undescribedMembers(description, { anyOf: items }, item, `${pointer}/${index}`));
  }
  const named = schemas.filter(({ properties }) => properties);
  const free = schemas.some(({ additionalProperties }) => additionalProperties);
  if (named.length === 0 || free) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const described = named.flatMap(({ properties }) => (properties?.[name] ? [properties[name]] : []));
    const place = `${pointer}/${name}`;
    return described.length === 0 ? [place] : undescribedMembers(description, { anyOf: described }, member, place);
  });
}

/** A schema and all that it is composed of. */
function branches(description: Description, schema: Schema): Schema[] {
  const own = dereference(description.components.schemas, schema);
  const parts = [...(own.allOf ?? []), ...(own.anyOf ?? []), ...(own.oneOf ?? [])];
  // A `$ref` may stand beside other keywords.
  return [schema, own, ...parts.flatMap((part) => branches(description, part))];
}
