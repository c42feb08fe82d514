/** Every named request example compiles as the model that it is an example of. */
import { vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { type DescribedOperation, operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { compile } from "../../scripts/docs/program.ts";

const samples = new Map(
  vendors.map((vendor) => {
    const examples = operationsOf(readDescription(vendor)).flatMap(declarationsOf);
    return [`test/contract/${vendor}-examples.ts`, [importOf(vendor), ...examples].join("\n")];
  }),
);

describe("request examples", () => {
  const { problems } = compile(samples);

  test.each([...samples])("%s", (file, code) => {
    expect(code).toContain("export const");
    expect(problems.filter((problem) => problem.startsWith(file))).toEqual([]);
  });
});

function importOf(vendor: string): string {
  return `import type * as Models from "../../generated/${vendor}/paths.ts";`;
}

function declarationsOf({ id, body, requests }: DescribedOperation): string[] {
  if (!body) return [];
  return Object.entries(requests).map(([name, { value }]) => {
    const json = JSON.stringify(value);
    // In a form, text stands for a file.
    const example = body.multipart ? json.replace(/:("[^"]*")/g, ": new Blob([$1])") : json;
    return `export const ${id}_${name}: Models.${body.model} = ${example};`;
  });
}
