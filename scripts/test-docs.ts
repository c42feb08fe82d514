/**
 * `npm run test:docs`: the built documentation in a real browser. Every page, and on the reference pages every operation, loads without an
 * error and without asking another host; every link within it leads somewhere, the search finds an operation, axe finds nothing serious,
 * nothing scrolls sideways, no table hides a column; a picture of each is written to `docs-screenshots/`, as a phone and as a desktop shows it.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Vendor, vendors } from "../src/vendors.ts";
import { withBrowser } from "./chromium.ts";
import type { OpenApiDocument } from "./description/document.ts";
import { operationsOf } from "./description/operations.ts";
import { serveFolder } from "./docs/static-server.ts";
import { Links } from "./test-docs/links.ts";
import { lookAt, looks, pictureName, putOn } from "./test-docs/looks.ts";
import { drawWhole, partOf, placesOf } from "./test-docs/places.ts";
import { checkSearch } from "./test-docs/search.ts";
import { open, type Problems, watch } from "./test-docs/visit.ts";
import { inParallel, type Task } from "./test-docs/workers.ts";

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
    const documents = new Map(await Promise.all(vendors.map(async (vendor) => [vendor, await read(vendor)] as const)));
    const files = await htmlFiles();
    const places = [...documents].flatMap(([vendor, document]) =>
      placesOf(document).map((tag) => ({ file: `${vendor}.html`, tag })),
    );
    const links = new Links(server.url);
    const views = [...files, ...places.flatMap(({ file, tag }) => tag.map((place) => viewOf(file, place)))];
    const tasks = [
      // The longest first, so that none is left for the end.
      ...places.map(({ file, tag }) => tagTask(server.url, file, tag, problems)),
      ...files.map((file) => pageTask(server.url, file, links, problems)),
    ];
    await inParallel(tasks, server.url, problems);
    console.log(
      `${files.length} pages and ${views.length - files.length} places of the reference pages looked at, twice each`,
    );
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      watch(page, server.url, problems);
      await links.check(page, problems);
      console.log(`${links.count} internal links followed`);
      for (const [vendor, document] of documents) {
        const last = operationsOf(document).at(-1)?.operation.summary ?? "";
        await checkSearch(page, `${server.url}${vendor}.html`, last, problems);
      }
      console.log("the search of each reference page tried");
    });
    await checkPictures(views, problems);
  } finally {
    await server.close();
  }
  return problems;
}

function pageTask(base: string, file: string, links: Links, problems: Problems): Task {
  return async (page) => {
    for (const look of looks) {
      await putOn(page, look);
      await open(page, `${base}${file}`);
      if (look === looks[0]) await links.collect(page, file);
      // What a page of ours folds away is to be seen, too.
      await page.locator("main details").evaluateAll((folded) => {
        for (const details of folded) details.setAttribute("open", "");
      });
      await lookAt(page, { view: file, look }, pictures, problems);
    }
  };
}

/** @param tag places that one load of the page shows one after another */
function tagTask(base: string, file: string, tag: readonly string[], problems: Problems): Task {
  return async (page) => {
    for (const look of looks) {
      await putOn(page, look);
      await open(page, `${base}${file}#${tag[0]}`);
      for (const place of tag) {
        const view = viewOf(file, place);
        let atRest = false;
        // On a busy machine Redoc can pause for longer than it takes to look.
        for (let tries = 0; tries < 3 && !atRest; tries += 1) {
          await drawWhole(page, place, look.width);
          atRest = await lookAt(page, { view, look, part: partOf(place) }, pictures, problems);
        }
        if (!atRest) problems.push(`${view} at ${look.width} px: it was still being drawn when its picture was taken`);
      }
    }
  };
}

function viewOf(file: string, place: string): string {
  return `${file}#${place}`;
}

async function checkPictures(views: readonly string[], problems: Problems): Promise<void> {
  const written = new Set(await readdir(pictures));
  const wanted = views.flatMap((view) => looks.map((look) => `${pictureName(view, look)}.png`));
  for (const name of wanted.filter((name) => !written.has(name))) problems.push(`there is no picture ${name}`);
  console.log(`${written.size} pictures written`);
}

async function read(vendor: Vendor): Promise<OpenApiDocument> {
  return parse(await readFile(join(folder, "openapi", `${vendor}.yaml`), "utf8"));
}

async function htmlFiles(): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith(".html")).sort();
}
