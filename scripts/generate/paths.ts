/** `paths.ts`: what openapi-typescript makes of a bundled description. */
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Description } from "../description/bundle.ts";
import { operationsOf } from "../description/operations.ts";
import { payloadIn } from "./payload.ts";

/** The one generated name that the vendors' entries export as it is. */
const pathsComment = "/** Every path of the description, with its operations: what `http` is typed by. */\n";
const blob = ts.factory.createTypeReferenceNode("Blob");
const never = ts.factory.createKeywordTypeNode(ts.SyntaxKind.NeverKeyword);

export async function pathsSource({ yaml, document }: Description): Promise<string> {
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
  const payloads = new Map(
    operationsOf(document).map((operation) => [operation.id, payloadIn(document, operation)?.type ?? "void"]),
  );
  const source = astToString(nodes).replace(/^export interface paths /m, `${pathsComment}$&`);
  return `\n${withPayloads(source, payloads)}`;
}

/** `interface operations` where each operation also states what its façade method returns. */
function withPayloads(source: string, payloads: ReadonlyMap<string, string>): string {
  const [types = "", operations = ""] = source.split(/(?<=^export interface operations \{\n)/m);
  // A webhook has none.
  const payload = (id: string) => (payloads.has(id) ? `        payload: ${payloads.get(id)};\n` : "");
  return types + operations.replace(/^ {4}(\w+): \{\n(?: {8}.*\n)*/gm, (members, id) => members + payload(id));
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
