/** Whether every link within the documentation leads somewhere. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** Where links lead, each with a page that has it. */
export type Targets = Map<string, string>;

/** Notes a page's links to this documentation. */
export async function collectLinks(page: Page, base: string, file: string, targets: Targets): Promise<void> {
  const links = await page
    .locator("a[href]")
    .evaluateAll((anchors) => anchors.map((anchor) => (anchor as unknown as { href: string }).href));
  for (const link of links.filter((href) => href.startsWith(base))) {
    if (!targets.has(link)) targets.set(link, file);
  }
}

/** Follows them. */
export async function checkLinks(page: Page, base: string, targets: Targets, problems: Problems): Promise<void> {
  const anchors = new Map<string, [name: string, from: string][]>();
  for (const [target, from] of targets) {
    const [path = "", ...rest] = target.slice(base.length).split("#");
    const known = anchors.get(path);
    if (!known && !(await page.request.get(`${base}${path}`)).ok()) problems.push(`${from}: /${path} is not there`);
    anchors.set(path, [...(known ?? []), [decodeURIComponent(rest.join("#")), from]]);
  }
  for (const [path, names] of anchors) {
    const wanted = names.filter(([name]) => name !== "");
    if (wanted.length === 0) continue;
    await open(page, `${base}${path}`);
    for (const [name, from] of wanted) {
      const isThere = name.startsWith("/") ? await hasRoute(page, name) : await page.locator(`[id="${name}"]`).count();
      if (!isThere) problems.push(`${from}: /${path}#${name} is not there`);
    }
  }
}

/** A place on a reference page: there is one when its menu has an entry for it, and marks that. */
async function hasRoute(page: Page, name: string): Promise<boolean> {
  const route = name.replace(/#.*$/, "");
  await page.evaluate(`location.hash = ${JSON.stringify(`#${route}`)}`);
  const entry = page.locator(`[data-component-name="Menu/Menu"] a[href="#${route}"] [data-active="true"]`);
  return entry
    .first()
    .waitFor({ state: "attached", timeout: 3_000 })
    .then(
      () => true,
      () => false,
    );
}
