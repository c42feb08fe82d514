/**
 * `npm run test:docs`: the built documentation in a real browser. Every page loads without an error and without asking another host, every
 * link within it leads somewhere, the search finds an operation, axe finds nothing serious; a picture of each page is written to
 * `docs-screenshots/`, as a phone and as a desktop shows it.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { parse } from "yaml";
import { vendors } from "../src/testing/vendors.ts";
import { serveFolder } from "./docs/static-server.ts";
import { type OpenApiDocument, operationsOf } from "./generate/document.ts";
import { withBrowser } from "./test-docs/browser.ts";
import { Links } from "./test-docs/links.ts";
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
      const links = new Links(server.url);
      for (const file of files) {
        await open(page, `${server.url}${file}`);
        await links.collect(page, file);
      }
      console.log(`${files.length} pages loaded`);
      const views = [...files.filter(isShown), ...(await operationViews(page, server.url))];
      for (const view of views) await look(page, server.url, view, problems);
      console.log(`${views.length} views looked at by axe, in light and wide and in dark and narrow`);
      await links.check(page, problems);
      console.log(`${links.count} internal links followed`);
      for (const vendor of vendors) {
        await checkSearch(page, `${server.url}${vendor}.html`, await lastSummary(vendor), problems);
      }
      console.log("the search of each reference page tried");
    });
  } finally {
    await server.close();
  }
  return problems;
}

/** The summary of the operation that stands last in a description. */
async function lastSummary(vendor: string): Promise<string> {
  const document: OpenApiDocument = parse(await readFile(join(folder, "openapi", `${vendor}.yaml`), "utf8"));
  return operationsOf(document).at(-1)?.operation.summary ?? "";
}

/** TypeDoc makes a page for each type, all alike: axe and the camera see its entries. */
function isShown(file: string): boolean {
  return !/^typescript\/.+\//.test(file) || file.startsWith("typescript/modules/");
}

/** Each vendor's first operation, as the landing page links to it. */
async function operationViews(page: Page, base: string): Promise<string[]> {
  await open(page, `${base}index.html`);
  const links = vendors.map((vendor) => page.locator(`a[href^="${vendor}.html#/"]`).first().getAttribute("href"));
  return (await Promise.all(links)).flatMap((href) => href ?? []);
}

async function look(page: Page, base: string, view: string, problems: Problems): Promise<void> {
  for (const [width, colorScheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(page, `${base}${view}`);
    for (const finding of await seriousFindings(page))
      problems.push(`${view} at ${width} px, ${colorScheme}: ${finding}`);
    const name = view.replaceAll(/[^\w.]+/g, "-");
    await page.screenshot({ path: join(pictures, `${name}-${width}.png`) });
  }
  await page.emulateMedia({ colorScheme: "light" });
}

async function htmlFiles(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}
