/**
 * `npm run test:docs`: the built documentation in a real browser. Every page loads without an error and without asking another host, every
 * link within it leads somewhere, the search finds an operation, axe finds nothing serious; a picture of each page is written to
 * `docs-screenshots/`, as a phone and as a desktop shows it.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vendors } from "../src/testing/vendors.ts";
import { serveFolder } from "./docs/static-server.ts";
import { withBrowser } from "./test-docs/browser.ts";
import { checkLinks } from "./test-docs/links.ts";
import { checkSearch } from "./test-docs/search.ts";
import { open, type Problems, seriousFindings, watch } from "./test-docs/visit.ts";

const folder = fileURLToPath(new URL("../dist-docs/", import.meta.url));
const pictures = fileURLToPath(new URL("../docs-screenshots/", import.meta.url));

try {
  if (!existsSync(folder)) throw new Error("There is no documentation yet: run `npm run docs` first.");
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
  try {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      watch(page, server.url, problems);
      const files = await htmlFiles();
      // TypeDoc makes a page for each type, all alike: axe and the camera see its entries.
      const shown = files.filter((file) => !/^typescript\/.+\//.test(file) || file.startsWith("typescript/modules/"));
      for (const file of files) {
        await open(page, `${server.url}${file}`);
        if (!shown.includes(file)) continue;
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 });
          for (const finding of await seriousFindings(page)) problems.push(`${file} at ${width} px: ${finding}`);
          await page.screenshot({ path: join(pictures, `${file.replaceAll("/", "-")}-${width}.png`) });
        }
      }
      console.log(`${files.length} pages loaded, ${shown.length} of them looked at by axe at two widths`);
      console.log(`${await checkLinks(page, server.url, files, problems)} internal links followed`);
      for (const vendor of vendors) await checkSearch(page, `${server.url}${vendor}.html`, problems);
    });
  } finally {
    await server.close();
  }
  return problems;
}

async function htmlFiles(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}
