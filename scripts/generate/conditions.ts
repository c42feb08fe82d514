/** `conditions.ts`: the conditions of a search on a record's own fields, each with the field's description. */
import type { Description } from "../description/bundle.ts";
import type { OpenApiDocument, Schema } from "../description/document.ts";
import { isObject, listAt, objectAt, textAt } from "../description/json.ts";

const comparisons = ["eq", "not_eq", "lt", "lteq", "gt", "gteq"];
const memberships = ["in", "not_in"];
const matches = [
  "cont",
  "not_cont",
  "i_cont",
  "not_i_cont",
  "start",
  "not_start",
  "end",
  "not_end",
  "matches",
  "does_not_match",
];
const quantifiers = ["any", "all"];
const flags = ["null", "not_null"];
/** The server compares numbers and times with an empty text, and so finds nothing. */
const textFlags = ["present", "blank"];

/** The file, or nothing where no schema has `x-conditions`. */
export function conditionsSource({ vendor, document }: Description): string | undefined {
  const interfaces = Object.entries(document.components.schemas).flatMap(([name, schema]) => {
    const marked = objectAt(objectAt(objectAt(schema, "properties"), "query"), "x-conditions");
    const record = textAt(marked, "of");
    return record ? conditionsOf(document, name, record, listAt(marked, "fields").map(String)) : [];
  });
  if (interfaces.length === 0) return undefined;
  return [
    `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n`,
    `import type { ${[...new Set(interfaces.map(({ record }) => record))].sort().join(", ")} } from "./models.ts";\n\n`,
    interfaces.map(({ code }) => code).join("\n"),
  ].join("");
}

function conditionsOf(document: OpenApiDocument, search: string, record: string, fields: readonly string[]) {
  const properties = document.components.schemas[record]?.properties ?? {};
  const members = fields.flatMap((field) => {
    const property = properties[field];
    if (!property) throw new Error(`${search}: \`x-conditions\`: ${record} has no \`${field}\`. Correct the name.`);
    return conditionsOn(record, field, property);
  });
  const names = fields.map((field) => JSON.stringify(field)).join(" | ");
  const code = [
    `/** The fields of ${record} that can be searched and sorted by. */\nexport type ${record}Field = ${names};\n\n`,
    `/** The conditions on the fields of ${record}. */\nexport interface ${record}Conditions {\n${members.join("")}}\n`,
  ].join("");
  return [{ record, code }];
}

function conditionsOn(record: string, field: string, property: Schema): string[] {
  const comment = textAt(property, "description").trim().replaceAll("*/", "*\\/").split("\n").join(" ");
  const member = (predicate: string, type: string) =>
    `  /** ${comment} */\n  ${field}_${predicate}?: ${type} | undefined;\n`;
  const each = (predicates: readonly string[], type: string) => predicates.map((predicate) => member(predicate, type));
  const quantified = (predicates: readonly string[]) =>
    predicates.flatMap((predicate) => quantifiers.map((quantifier) => `${predicate}_${quantifier}`));

  if (isObject(property) && [property.type].flat().includes("object")) return each(flags, "boolean");
  const isTime = textAt(property, "format") === "date-time";
  const isText = !isTime && [property.type].flat().includes("string");
  const value = isTime ? "string | Date" : `NonNullable<${record}[${JSON.stringify(field)}]>`;
  const list = `readonly ${isTime ? "(string | Date)" : value}[]`;
  return [
    ...each(comparisons, value),
    ...each([...memberships, ...quantified([...comparisons, ...memberships])], list),
    ...(isText ? [...each(matches, "string"), ...each(quantified(matches), "readonly string[]")] : []),
    ...each([...(isText ? textFlags : []), ...flags], "boolean"),
  ];
}
