/** What axe finds that is serious or critical. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const script = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  id: string;
  impact?: string | null;
  help: string;
  nodes: { target: unknown[]; html: string }[];
}

/** @param part what to look at: a selector */
export async function seriousFindings(page: Page, part = "html"): Promise<string[]> {
  // Not as a script element: the page's own security policy is not for the test.
  await page.evaluate(script);
  const violations = await page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: { run(...args: unknown[]): Promise<{ violations: Violation[] }> } };
    return (await axe.run(selector, { resultTypes: ["violations"] })).violations;
  }, part);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, help, nodes }) => {
      const found = nodes.map(({ target, html }) => ({ place: target.join(" "), html: html.slice(0, 160) }));
      const places = found.slice(0, 3).map(({ place, html }) => `${place} ${html}`);
      return `axe ${id} (${help}), ${found.length} place(s):\n    ${places.join("\n    ")}`;
    });
}
