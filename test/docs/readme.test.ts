/** The README's TypeScript samples compile as they stand. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { problemsIn, programOf, root } from "../program.ts";

test("every sample compiles", { timeout: 60_000 }, () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const samples = new Map(
    [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => [
      // Beside the tests, so that imports resolve as they do there.
      resolve(root, `test/docs/sample-${index + 1}.ts`),
      `${code}\nexport {};\n`,
    ]),
  );
  expect(samples.size).toBeGreaterThan(5);

  expect(problemsIn(programOf(samples), samples)).toEqual([]);
});
