/** Opens a page and notes what is wrong with it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Everything found, as `page: what`. */
export type Problems = string[];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Console errors, failed requests and requests to anywhere but this server. */
export function watch(page: Page, base: string, problems: Problems): void {
  const note = (what: string) => problems.push(`${page.url().replace(base, "/")}: ${what}`);
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
}

/** Loads a page and waits until a reference page has drawn itself. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "load" });
  if (await page.locator("body.reference").count()) {
    await page.locator('[data-testid="search-trigger"]', { hasText: "Loading" }).waitFor({ state: "detached" });
  }
}

interface Violation {
  id: string;
  impact?: string | null;
  help: string;
  nodes: { target: unknown[]; html: string }[];
}

// What TypeDoc and Redoc do in pages of their own making, and we cannot change. TypeDoc puts a heading's link into the `<summary>` that
// folds its section: both can be reached and used with a keyboard. Redoc calls its choice of examples 'Example', whichever is chosen.
const theirs = ["nested-interactive", "label-content-name-mismatch"];

/** What axe finds that is serious or critical. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Not as a script element: the page's own security policy is not for the test.
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations;
  });
  return violations
    .filter(({ id }) => !theirs.includes(id))
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, html }) => `${target.join(" ")} ${html.slice(0, 160)}`);
      return `axe ${id} (${help}), ${nodes.length} place(s):\n    ${places.join("\n    ")}`;
    });
}
