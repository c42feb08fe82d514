/** Each operation as a line of TypeScript and as a command for a shell. */
import { spawnSync } from "node:child_process";
import type { Vendor } from "../../src/vendors.ts";
import type { OpenApiDocument } from "../description/document.ts";
import { type DescribedOperation, operationsOf } from "../description/operations.ts";
import { linesOf } from "./contract-lines.ts";

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
