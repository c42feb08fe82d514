/** `conditions.ts`: the conditions of a search on a record's own fields, each with the field's description. */
import type { Description } from "../description/bundle.ts";
import type { OpenApiDocument, Schema } from "../description/document.ts";
import { isObject, textAt } from "../description/json.ts";
import { operationsOf } from "../description/operations.ts";
import type { Check } from "./problems.ts";

const words = (text: string) => text.split(" ");
const comparisons = words("eq not_eq lt lteq gt gteq");
const memberships = ["in", "not_in"];
const matches = words("cont not_cont i_cont not_i_cont start not_start end not_end matches does_not_match");
const quantifiers = ["any", "all"];
const flags = ["null", "not_null"];
/** The server compares numbers and times with an empty text, and so finds nothing. */
const textFlags = ["present", "blank"];

export const conditionProblems: Check = ({ operation }, { document }) => {
  const { of: record = "", fields = [] } = operation["x-conditions"] ?? {};
  const unknown = fields.filter((field) => !document.components.schemas[record]?.properties?.[field]);
  return unknown.map((field) => `\`x-conditions\`: ${record} has no \`${field}\`. Correct the name.`);
};

/** The file, or nothing where no operation has `x-conditions`. */
export function conditionsSource({ document }: Description): string | undefined {
  const interfaces = operationsOf(document).flatMap(({ operation }) => {
    const { of: record, fields } = operation["x-conditions"] ?? {};
    return record && fields ? { record, code: conditionsOf(document, record, fields) } : [];
  });
  if (interfaces.length === 0) return undefined;
  return [
    `import type { ${[...new Set(interfaces.map(({ record }) => record))].sort().join(", ")} } from "./models.ts";\n\n`,
    interfaces.map(({ code }) => code).join("\n"),
  ].join("");
}

function conditionsOf(document: OpenApiDocument, record: string, fields: readonly string[]): string {
  const properties = document.components.schemas[record]?.properties ?? {};
  const members = fields.flatMap((field) => {
    const property = properties[field];
    return property ? conditionsOn(record, field, property) : [];
  });
  const names = fields.map((field) => JSON.stringify(field)).join(" | ");
  return [
    `/** The fields of ${record} that can be searched and sorted by. */\nexport type ${record}Field = ${names};\n\n`,
    `/** The conditions on the fields of ${record}. */\nexport interface ${record}Conditions {\n${members.join("")}}\n`,
  ].join("");
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
