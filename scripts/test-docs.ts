/**
 * `npm run test:docs`: the built documentation in a real browser. Every link within it leads somewhere. Pages of
 * every kind and a sample of the others load without an error and without asking another host; axe looks at them, in both themes, at 320 px and 200 %,
 * without JavaScript and printed. The keyboard, the search, a reader's questions and the old addresses are tried. Pictures are written to
 * `docs-screenshots/`.
 */
import { checkDocs } from "../test/docs/browser/run.ts";

try {
  const problems = await checkDocs((line) => console.log(line));
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0) throw new Error(`${problems.length} problem(s) in the documentation.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
