/** All checks of the built documentation, one after the other. */
import { mkdir, readdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { withBrowser } from "../../support/chromium.ts";
import { checkBudget } from "./budget.ts";
import { checkKeyboard } from "./keyboard.ts";
import { checkLinks } from "./links.ts";
import { lookAt } from "./looks.ts";
import { checkQuestions } from "./questions.ts";
import { checkRedirects } from "./redirects.ts";
import { checkSearch } from "./search.ts";
import { folder, serveDocs } from "./serve.ts";
import { type Problems, watch } from "./visit.ts";

const pictures = fileURLToPath(new URL("../../../docs-screenshots/", import.meta.url));

/** One page of every kind. */
const kinds = [
  "index.html",
  "404.html",
  "guide/getting-started.html",
  "guide/errors-and-retries.html",
  "guide/operations.html",
  "reference/index.html",
  "reference/weeek/index.html",
  "reference/weeek/deals.html",
  "reference/weeek/records.html",
  "reference/woofed/known.html",
  "reference/wazzup/events.html",
  "typescript/index.html",
  "typescript/crm-deals/weeek/index.html",
  "typescript/crm-deals/weeek/functions/createWeeekClient.html",
  "typescript/crm-deals/weeek/interfaces/WeeekDeals.html",
  "typescript/crm-deals/weeek/interfaces/Deal.html",
  "typescript/crm-deals/classes/NotFoundError.html",
  "typescript/crm-deals/wazzup/type-aliases/ChatsLinkCreate.html",
];

/** @param report takes a line for each check @returns what is wrong */
export async function checkDocs(report: (line: string) => void): Promise<Problems> {
  const problems: Problems = [];
  const server = await serveDocs();
  const base = server.resolvedUrls?.local[0] ?? "";
  try {
    await rm(pictures, { recursive: true, force: true });
    await mkdir(pictures, { recursive: true });
    const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html")).sort();
    // Every twelfth page beside those, so that each run looks at all sorts of content.
    const looked = [...new Set([...kinds, ...all.filter((_, index) => index % 12 === 0)])];
    report(`${await checkLinks(folder, all, problems)} links of ${all.length} pages followed`);
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      watch(page, base, problems);
      for (const file of looked) await lookAt(page, { base, file, isKind: kinds.includes(file) }, pictures, problems);
      report(`${looked.length} pages looked at`);
      report(await checkSearch(page, base, problems));
      for (const line of await checkQuestions(page, base, problems)) report(line);
      report(await checkKeyboard(page, base, problems));
      report(await checkRedirects(browser, base, problems));
    });
    report(await checkBudget(base, problems));
  } finally {
    await server.close();
  }
  return problems;
}
