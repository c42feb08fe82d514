/** `models.ts`: which schemas become interfaces, and how the filters of lists are named. */
import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../scripts/description/document.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { modelsSource } from "../../scripts/generate/models.ts";
import { vendors } from "../../src/vendors.ts";

function sourceOf(document: OpenApiDocument): string {
  return modelsSource({ vendor: "ysuite", yaml: "", document, fileOf: () => "" });
}

function withSchema(name: string, schema: object): string {
  const document = readDescription("ysuite");
  document.components.schemas = { ...document.components.schemas, [name]: schema };
  return sourceOf(document);
}

test("an object becomes an interface, in the description's words", () => {
  const object = { type: "object", description: "A thing.\n\nIts path is `*/*`.\n", properties: {} };
  expect(withSchema("Thing", object)).toContain(
    "/**\n * A thing.\n *\n * Its path is `*\\/*`.\n */\nexport interface Thing extends Described.Thing {}\n",
  );
});

test.each([
  ["a union", { oneOf: [{ type: "object" }, { type: "string" }] }],
  ["a union of objects", { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }] }],
  ["an object or null", { type: ["object", "null"] }],
])("%s becomes an alias", (_what, schema) => {
  expect(withSchema("Thing", { ...schema, description: "A thing." })).toContain(
    "/**\n * A thing.\n * @useDeclaredType\n */\nexport type Thing = Described.Thing;\n",
  );
});

test("a schema with the name of a global is an error that says what to do", () => {
  expect(() => withSchema("Error", { type: "object" })).toThrow(
    "specs/ysuite: the schema Error would hide the global `Error`. Rename it: an `Error` is an `ErrorBody`.",
  );
});

test("a list's query parameters are a filter by the name of what it lists; a second such list's by the operation's", () => {
  const document = readDescription("ysuite");
  const list = document.paths["/v1/deals"]?.get;
  if (!list) throw new Error("no list of deals");
  document.paths["/v1/archive"] = { get: { ...list, operationId: "listArchivedDeals" } };
  const source = sourceOf(document);
  expect(source).toContain(
    'export interface DealFilter extends Filter<NonNullable<Described.operations["listDeals"]["parameters"]["query"]>> {}',
  );
  expect(source).toContain("export interface ArchivedDealsFilter extends Filter<");
});

test.each(vendors)("each schema of %s is a model", (vendor) => {
  const document = readDescription(vendor);
  const source = sourceOf(document);
  for (const name of Object.keys(document.components.schemas))
    expect(source).toMatch(new RegExp(`export \\w+ ${name}\\b`));
});
