/** `paths.ts`: what openapi-typescript makes of a bundled description. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Description } from "../description/bundle.ts";

/** The one generated name that the vendors' entries export as it is. */
const pathsComment = "/** Every path of the description, with its operations: what `http` is typed by. */\n";
const blob = ts.factory.createTypeReferenceNode("Blob");
const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);

export async function pathsSource({ vendor, yaml }: Description): Promise<string> {
  const nodes = await openapiTS(yaml, {
    // Otherwise a property with a default becomes required, in requests too.
    defaultNonNullable: false,
    // `Deal` beside `components["schemas"]["Deal"]`: an interface can only extend a name.
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => {
      if (schema.format === "binary") return blob;
      // `not: {}` is how a schema forbids a member; left to itself it becomes `unknown`, which allows it.
      return "not" in schema && isEmptyObject(schema.not) ? never : undefined;
    },
  });
  const source = astToString(nodes).replace(/^export interface paths /m, `${pathsComment}$&`);
  return `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n\n${source}`;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
