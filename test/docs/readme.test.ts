/** The README's TypeScript samples compile as they stand. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { problemsIn } from "../../scripts/docs/program.ts";

test("every sample compiles", { timeout: 60_000 }, () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const samples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ""], index) => {
    // Beside the tests, so that imports resolve as they do there.
    return [`test/docs/sample-${index + 1}.ts`, code] as const;
  });
  expect(samples.length).toBeGreaterThan(5);
  expect(problemsIn(new Map(samples))).toEqual([]);
});
