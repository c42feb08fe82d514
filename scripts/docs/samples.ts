/** Each operation as a line of TypeScript and as a command for a shell. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";

export interface Sample {
  /** The line that calls it in `test/contract/<vendor>/`, or the request through `http` where no façade method makes it. */
  code: string;
  /** What the line calls, such as `deals.get`; `http` where no façade method does. */
  method: string;
}

/** By operation id. @throws when an operation has no line */
export function samplesOf(vendor: Vendor, document: OpenApiDocument): Map<string, Sample> {
  const lines = linesOf(vendor);
  const operations = operationsOf(document);
  const calls = operations.map((operation) => {
    const line = lines.get(operation.id);
    if (line === undefined) throw new Error(`test/contract/${vendor} has no line for ${operation.id}.`);
    return line === "none" ? httpCall(vendor, operation) : line;
  });
  return new Map(
    formatted(calls).map((code, index) => {
      const [, method = ""] = /^\w+\.(http|[\w.]+)/.exec(code) ?? [];
      return [operations[index]?.id ?? "", { code, method }];
    }),
  );
}

/** The lines of the contract tests by operation id: the call without its options, or `none` where the operation has no façade method. */
function linesOf(vendor: Vendor): Map<string, string> {
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

/** The request of an operation's first example through the path client. */
function httpCall(vendor: Vendor, operation: DescribedOperation): string {
  const [body] = Object.values(operation.requests);
  const path = Object.fromEntries(operation.pathNames.map((name) => [name, "…"]));
  const init = { ...(operation.pathNames.length > 0 && { params: { path } }), ...(body && { body: body.value }) };
  return `${vendor}.http.${operation.method}(${JSON.stringify(operation.path)}, ${JSON.stringify(init)})`;
}

export function curlOf(
  document: OpenApiDocument,
  { method, path, operation, requests, body }: DescribedOperation,
): string {
  const [example] = Object.values(requests);
  const json = example && !body?.multipart && JSON.stringify(example.value, null, 2).replaceAll("'", "'\\''");
  const lines = [
    `curl -X ${method} '${document.servers[0]?.url ?? ""}${path}'`,
    ...Object.keys((operation.security ?? document.security ?? [])[0] ?? {}).map((id) => {
      const { name = "Authorization", scheme = "" } = document.components.securitySchemes?.[id] ?? {};
      return `-H '${name}: ${scheme && `${scheme} `}…'`;
    }),
    body?.multipart && `-F 'file=@oak-doors.pdf'`,
    json && `-H 'Content-Type: application/json' \\\n  -d '${json}'`,
  ];
  return lines.filter(Boolean).join(" \\\n  ");
}

/** Expressions as Biome formats them for a phone, all in one go. @throws with Biome's report */
function formatted(expressions: readonly string[]): string[] {
  const mark = "\n// next\n";
  const args = ["biome", "format", "--stdin-file-path=sample.ts", "--line-width=60", "--semicolons=as-needed"];
  const biome = spawnSync("npx", args, { input: expressions.join(mark), encoding: "utf8" });
  const samples = biome.stdout.trim().split(mark);
  if (samples.length !== expressions.length) throw new Error(`Biome cannot format the samples.\n${biome.stderr}`);
  return samples;
}
