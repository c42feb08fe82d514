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

export async function pathsSource({ vendor, yaml, document }: Description): Promise<string> {
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
  const source = astToString(nodes.map((node) => withPayloads(node, payloads))).replace(
    /^export interface paths /m,
    `${pathsComment}$&`,
  );
  return `// Made by \`npm run generate\` from specs/${vendor}. Do not edit.\n\n${source}`;
}

/** `interface operations` where each operation also says what its façade method returns. */
function withPayloads(node: ts.Node, payloads: ReadonlyMap<string, string>): ts.Node {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== "operations") return node;
  const { factory } = ts;
  const members = node.members.map((member) => {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name)) return member;
    const payload = payloads.get(member.name.text);
    if (payload === undefined || !member.type || !ts.isTypeLiteralNode(member.type)) return member;
    const property = factory.createPropertySignature(
      undefined,
      "payload",
      undefined,
      factory.createTypeReferenceNode(payload),
    );
    const type = factory.createTypeLiteralNode([...member.type.members, property]);
    return factory.updatePropertySignature(member, member.modifiers, member.name, member.questionToken, type);
  });
  return factory.updateInterfaceDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
