/** `models.ts`: each named schema of a description as a type of its own, in the description's words, and the filter of each list. */
import type { Description } from "../description/bundle.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { objectAt, textAt } from "../description/json.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { dereference, stepsOf } from "../description/pointers.ts";
import { payloadIn } from "./payload.ts";

const filterType = "type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };\n";

export function modelsSource({ vendor, document }: Description): string {
  const names = Object.keys(document.components.schemas);
  for (const name of names.filter((name) => name in globalThis)) {
    throw new Error(
      `specs/${vendor}: the schema ${name} would hide the global \`${name}\`. Rename it: an \`Error\` is an \`ErrorBody\`.`,
    );
  }
  const models = Object.entries(document.components.schemas).map(([name, schema]) => model(name, schema));
  const taken = new Set(names);
  const filters = operationsOf(document).flatMap((operation) => filter(document, operation, taken));
  return [
    `import type * as Described from "./paths.ts";\n\n`,
    ...(filters.length > 0 ? [`${filterType}\n`] : []),
    [...models, ...filters].join("\n"),
  ].join("");
}

/** An interface has a name in editors and error messages; a union, and what can be null, can only have an alias. */
function model(name: string, schema: object): string {
  const description = textAt(schema, "description").trim();
  const isInterface = textAt(schema, "type") === "object" && !("oneOf" in schema || "anyOf" in schema);
  return isInterface
    ? `${docComment(description)}\nexport interface ${name} extends Described.${name} {}\n`
    : `${docComment(`${description}\n@useDeclaredType`)}\nexport type ${name} = Described.${name};\n`;
}

/** The query parameters of a list, by the name of what it lists: `DealFilter`; a second list of deals is `ArchivedDealsFilter`, by its operation. */
function filter(document: OpenApiDocument, operation: DescribedOperation, taken: Set<string>): string[] {
  const { id, queryNames, parameters } = operation;
  if (!id.startsWith("list") || queryNames.length === 0) return [];
  const items = objectAt(dereference(document, payloadIn(document, operation)?.schema), "items");
  const listed = id.slice("list".length);
  const item = stepsOf(textAt(items, "$ref")).at(-1) ?? listed;
  const name = taken.has(`${item}Filter`) ? `${listed}Filter` : `${item}Filter`;
  taken.add(name);
  const query = `NonNullable<Described.operations[${JSON.stringify(id)}]["parameters"]["query"]>`;
  const comment = `/** The query parameters of \`${id}\`, where \`undefined\` is the same as absent. */\n`;
  if (!queryNames.some((name) => name.endsWith("[]"))) {
    return [`${comment}export interface ${name} extends Filter<${query}> {}\n`];
  }
  // Written out, because a mapped type that renames members loses their comments.
  const inQuery = parameters.filter((parameter) => textAt(parameter, "in") === "query");
  const members = inQuery.map((parameter) => {
    const wireName = textAt(parameter, "name");
    const member = `${wireName.replace("[]", "")}?: ${query}[${JSON.stringify(wireName)}] | undefined;`;
    return `${docComment(textAt(parameter, "description").trim())}\n${member}\n`.replace(/^(?=.)/gm, "  ");
  });
  return [`${comment}export interface ${name} {\n${members.join("")}}\n`];
}

function docComment(text: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return lines.length > 1
    ? ["/**", ...lines.map((line) => ` * ${line}`.trimEnd()), " */"].join("\n")
    : `/** ${text} */`;
}
