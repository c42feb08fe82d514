/**
 * `npm run test:docs`: the built documentation in a real browser. Every link within it leads somewhere. Pages of
 * every kind and a sample of the others load without an error and without asking another host; axe looks at them, in both themes, at 320 px and 200 %,
 * without JavaScript and printed. The keyboard, the search and the old addresses are tried. Pictures are written to `docs-screenshots/`.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withBrowser } from "../test/support/chromium.ts";
import { serveFolder } from "./docs/static-server.ts";
import { checkBudget } from "./test-docs/budget.ts";
import { checkKeyboard } from "./test-docs/keyboard.ts";
import { checkLinks } from "./test-docs/links.ts";
import { lookAt } from "./test-docs/looks.ts";
import { checkRedirects } from "./test-docs/redirects.ts";
import { checkSearch } from "./test-docs/search.ts";
import { type Problems, watch } from "./test-docs/visit.ts";

const folder = fileURLToPath(new URL("../dist-docs/", import.meta.url));
const pictures = fileURLToPath(new URL("../docs-screenshots/", import.meta.url));

/** One page of every kind. */
const kinds = [
  "index.html",
  "404.html",
  "guide/getting-started.html",
  "guide/errors-and-retries.html",
  "reference/index.html",
  "reference/weeek/index.html",
  "reference/weeek/deals.html",
  "reference/weeek/records.html",
  "reference/woofed/known.html",
  "reference/wazzup/events.html",
  "typescript/index.html",
  "typescript/crm-deals/weeek/index.html",
  "typescript/crm-deals/weeek/interfaces/WeeekDeals.html",
  "typescript/crm-deals/classes/NotFoundError.html",
  "typescript/crm-deals/wazzup/type-aliases/ChatsLinkCreate.html",
];

try {
  if (!existsSync(folder)) throw new Error("There is no documentation: run `npm run docs` first.");
  const problems = await run();
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length > 0) throw new Error(`${problems.length} problem(s) in the documentation.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(): Promise<Problems> {
  const problems: Problems = [];
  const server = await serveFolder(folder, 0);
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const all = (await readdir(folder, { recursive: true }))
    .filter((file) => /^(?!\w+(-\w+)?\.html$).*\.html$|^(index|404)\.html$/.test(file))
    .sort();
  // Every twelfth page beside those, so that each run looks at all sorts of content.
  const looked = [...new Set([...kinds, ...all.filter((_, index) => index % 12 === 0)])];
  try {
    console.log(`${await checkLinks(folder, all, problems)} links of ${all.length} pages followed`);
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      watch(page, server.url, problems);
      for (const file of looked)
        await lookAt(page, { base: server.url, file, isKind: kinds.includes(file) }, pictures, problems);
      console.log(`${looked.length} pages looked at`);
      await checkSearch(page, server.url, problems);
      await checkKeyboard(page, server.url, problems);
      await checkRedirects(page, server.url, problems);
    });
    await checkBudget(server.url, problems);
  } finally {
    await server.close();
  }
  return problems;
}
