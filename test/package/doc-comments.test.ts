/** What an editor shows on hovering: every exported name, its members and all of a client are explained in the built declarations. */
import { join } from "node:path";
import ts from "typescript";
import { expect, inject, test } from "vitest";
import { vendors } from "../../src/vendors.ts";

const dist = join(inject("consumer"), "node_modules/crm-deals/dist");
const entries = ["index", "fakes", "mcp", "mirror", "node", "postgres", "redis", "testing", ...vendors];
const program = ts.createProgram(
  entries.map((entry) => join(dist, `${entry}.d.mts`)),
  { module: ts.ModuleKind.NodeNext, lib: ["lib.es2023.d.ts"], types: ["node"], strict: true, skipLibCheck: true },
);
const checker = program.getTypeChecker();

function exportsOf(entry: string): ts.Symbol[] {
  const file = program.getSourceFile(join(dist, `${entry}.d.mts`));
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error(`${entry} has no declarations.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

function isExplained(symbol: ts.Symbol): boolean {
  return symbol.getDocumentationComment(checker).length > 0 || symbol.getJsDocTags(checker).length > 0;
}

/** A client's resources and methods, the nested ones included, as `deals.tags` and `deals.tags.attach`. `http` is one generic type. */
function partsOf(type: ts.Type, path: string[] = []): [name: string, part: ts.Symbol][] {
  return type.getProperties().flatMap((member): [string, ts.Symbol][] => {
    const name = [...path, member.name];
    const memberType = checker.getTypeOfSymbol(member);
    const isLeaf = member.name === "http" || memberType.getCallSignatures().length > 0;
    return [[name.join("."), member], ...(isLeaf ? [] : partsOf(memberType, name))];
  });
}

test.each(entries)("every name that %s exports has a doc comment", (entry) => {
  const exported = exportsOf(entry);
  expect(exported).not.toHaveLength(0);
  expect(exported.filter((symbol) => !isExplained(symbol)).map(({ name }) => name)).toEqual([]);
});

/** The members of a type, those it inherits included, but for what the language or Node.js brings. */
function membersOf(symbol: ts.Symbol): ts.Symbol[] {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  // The paths of a description are explained operation by operation.
  if (symbol.name === "paths" || !(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return [];
  return type.getProperties().filter(({ name, declarations }) => {
    const isOurs = declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(dist)) ?? true;
    return isOurs && !name.startsWith("#");
  });
}

/** What a mapped type renames has no place for a comment: WoofedCRM's conditions, and Weeek's arrays without their brackets. */
function isRenamed(type: ts.Symbol, member: ts.Symbol): boolean {
  if (type.name.endsWith("Query")) return member.name.includes("_");
  const memberType = checker.getNonNullableType(checker.getTypeOfSymbol(member));
  return type.name.endsWith("Filter") && checker.isArrayType(memberType);
}

test.each(entries)("every member of a type that %s exports has a doc comment", (entry) => {
  const members = exportsOf(entry).flatMap((type) => membersOf(type).map((member) => ({ type, member })));
  expect(members.length).toBeGreaterThan(2);
  const bare = members.filter(({ type, member }) => !isExplained(member) && !isRenamed(type, member));
  expect(bare.map(({ type, member }) => `${type.name}.${member.name}`)).toEqual([]);
});

test.each(vendors)("every resource and method of the client of %s has a doc comment", (vendor) => {
  const client = exportsOf(vendor).find(({ name }) => /^[A-Z]\w+Client$/.test(name));
  const parts = client ? partsOf(checker.getDeclaredTypeOfSymbol(client)) : [];
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter(([, part]) => !isExplained(part)).map(([name]) => name)).toEqual([]);
});
