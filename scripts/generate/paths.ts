/** `paths.ts`: what openapi-typescript makes of a bundled description. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Description } from "./descriptions.ts";

const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);
const blob = ts.factory.createTypeReferenceNode("Blob");

export async function pathsSource({ vendor, yaml }: Description): Promise<string> {
  const nodes = await openapiTS(yaml, {
    // Otherwise a property with a default becomes required, in requests too.
    defaultNonNullable: false,
    // `Deal` beside `components["schemas"]["Deal"]`: an interface can only extend a name.
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => {
      if (schema.format === "binary") return blob;
      // A member that must not be there; openapi-typescript would make it `unknown`.
      return "not" in schema && JSON.stringify(schema.not) === "{}" ? never : undefined;
    },
  });
  return `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n\n${astToString(nodes)}`;
}
