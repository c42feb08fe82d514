/** The lines of the contract tests as text, for the documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Vendor } from "../../src/vendors.ts";

/** By operation id: the call without its options, or `none` where the operation has no façade method. */
export function linesOf(vendor: Vendor): Map<string, string> {
  const folder = `test/contract/${vendor}`;
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  return new Map(files.flatMap((file) => linesIn(readFileSync(join(folder, file), "utf8"))));
}

function linesIn(text: string): [id: string, line: string][] {
  const source = ts.createSourceFile("lines.ts", text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ initializer }) =>
      initializer && ts.isObjectLiteralExpression(initializer) ? membersOf(initializer) : [],
    )
    .flatMap(([id, value]) => {
      const line = lineOf(value);
      return line === undefined ? [] : [[id, line]];
    });
}

function membersOf(literal: ts.ObjectLiteralExpression): [name: string, value: ts.Expression][] {
  return literal.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.name)
      ? [[property.name.text, property.initializer]]
      : [],
  );
}

function lineOf(value: ts.Expression): string | undefined {
  if (ts.isStringLiteral(value)) return value.text;
  if (ts.isObjectLiteralExpression(value)) {
    const line = membersOf(value).find(([name]) => name === "line");
    return line && lineOf(line[1]);
  }
  // The options are the tests' own: `weeek.deals.get("kT3v…", call)` is shown as `weeek.deals.get("kT3v…")`.
  return ts.isArrowFunction(value) ? value.body.getText().replace(/,\s*call,?\s*\)$|(?<=\()call\)$/, ")") : undefined;
}
