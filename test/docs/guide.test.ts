/** The guide's TypeScript samples compile as they stand. */
import { expect, test } from "vitest";
import { chapters, readChapter } from "../../scripts/docs/guide.ts";
import { problemsIn } from "../../scripts/docs/program.ts";

test("every sample compiles", { timeout: 60_000 }, async () => {
  const samples = new Map<string, string>();
  for (const chapter of chapters) {
    for (const [, code = ""] of (await readChapter(chapter)).matchAll(/^```ts\n(.*?)^```/gms)) {
      // A sample that another one imports begins with its name.
      const name = code.match(/^\/\/ ([\w-]+)\.ts\n/)?.[1] ?? `${chapter}-${samples.size + 1}`;
      samples.set(`test/docs/${name}.ts`, code);
    }
  }
  expect(samples.size).toBeGreaterThan(10);
  expect(problemsIn(samples)).toEqual([]);
});
