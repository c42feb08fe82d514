/** The lines of the contract tests as text, for the documentation. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Vendor } from "../../src/vendors.ts";

/** By operation id: the call without its options, or `none` where the operation has no façade method. */
export function linesOf(vendor: Vendor): Map<string, string> {
  const lines = new Map<string, string>();
  const folder = `test/contract/${vendor}`;
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((it) => it.endsWith(".ts")))
    collect(ts.createSourceFile(file, readFileSync(join(folder, file), "utf8"), ts.ScriptTarget.Latest, true), lines);
  return lines;
}

/** @param id the member that the node is in; a line with `sends` beside it is in `line` */
function collect(node: ts.Node, lines: Map<string, string>, id = ""): void {
  // The options are the tests' own: `weeek.deals.get("kT3v…", call)` is shown as `weeek.deals.get("kT3v…")`.
  if (ts.isArrowFunction(node)) lines.set(id, node.body.getText().replace(/,\s*call,?\s*\)$|(?<=\()call\)$/, ")"));
  else if (ts.isStringLiteral(node) && node.text === "none") lines.set(id, node.text);
  else {
    const name = ts.isPropertyAssignment(node) ? node.name.getText() : "line";
    node.forEachChild((child) => collect(child, lines, name === "line" ? id : name));
  }
}
