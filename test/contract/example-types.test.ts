/** Every named example compiles as the model that it is an example of: a member that a model does not have is noticed. */
import { vendors } from "crm-deals/testing";
import { expect, test } from "vitest";
import { bodiesOf, type DescribedBody } from "../../scripts/description/bodies.ts";
import { textAt } from "../../scripts/description/json.ts";
import { stepsOf } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { compile } from "../support/program.ts";

const samples = new Map(
  vendors.map((vendor) => {
    const examples = bodiesOf(readDescription(vendor)).flatMap(declarationsOf);
    const models = `import type * as Models from "../../generated/${vendor}/models.ts";`;
    return [
      `test/contract/${vendor}-examples.ts`,
      [models, "declare function take<Model>(example: Model): void;", ...new Set(examples)].join("\n"),
    ];
  }),
);
const { problems } = compile(samples);

test.each([...samples])("%s", (file, code) => {
  expect(code).toContain("take<Models.");
  expect(problems.filter((problem) => problem.startsWith(file))).toEqual([]);
});

function declarationsOf({ pointer, schema, examples }: DescribedBody): string[] {
  const model = stepsOf(textAt(schema, "$ref")).at(-1);
  if (!model) return [];
  const isForm = pointer.endsWith("multipart~1form-data");
  return Object.values(examples).map(({ value }) => {
    const json = JSON.stringify(value);
    // In a form, text stands for a file.
    const example = isForm ? json.replace(/(?<=[:[])"[^"]*"/g, "new Blob([$&])") : json;
    return `take<Models.${model}>(${example});`;
  });
}
