/** The guide's TypeScript samples compile as they stand. */
import { expect, test } from "vitest";
import { chapters, readChapter } from "../../scripts/docs/guide.ts";
import { problemsIn } from "../../scripts/docs/program.ts";

test("every sample compiles", { timeout: 60_000 }, async () => {
  const samples = new Map<string, string>();
  for (const chapter of chapters) {
    for (const [, code = ""] of (await readChapter(chapter)).matchAll(/^```ts\n(.*?)^```/gms)) {
      samples.set(`test/docs/${chapter}-${samples.size + 1}.ts`, code);
    }
  }
  expect(samples.size).toBeGreaterThan(10);
  expect(problemsIn(samples)).toEqual([]);
});
