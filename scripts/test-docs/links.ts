/** Whether every link within the documentation leads somewhere. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** @returns how many different links there were */
export async function checkLinks(
  page: Page,
  base: string,
  files: readonly string[],
  problems: Problems,
): Promise<number> {
  const targets = new Map<string, string>();
  for (const file of files) {
    await open(page, `${base}${file}`);
    const links = await page.$$eval("a[href]", (anchors) =>
      anchors.map((anchor) => (anchor as unknown as { href: string }).href),
    );
    for (const link of links.filter((href) => href.startsWith(base))) targets.set(link, file);
  }
  const anchors = new Map<string, string[]>();
  for (const [target, from] of targets) {
    const [path = "", ...fragment] = target.slice(base.length).split("#");
    const file = decodeURIComponent(path === "" || path.endsWith("/") ? `${path}index.html` : path);
    const anchor = decodeURIComponent(fragment.join("#"));
    if (!files.includes(file)) {
      const response = await page.request.get(target);
      if (!response.ok()) problems.push(`${from}: ${target} leads nowhere`);
    } else if (anchor.startsWith("/")) {
      await checkRoute(page, target, from, problems);
    } else if (anchor) {
      anchors.set(file, [...(anchors.get(file) ?? []), anchor]);
    }
  }
  for (const [file, names] of anchors) {
    await open(page, `${base}${file}`);
    for (const name of names) {
      const there = await page.locator(`[id="${name}"]`).count();
      if (!there) problems.push(`${file}#${name} is linked to, but is not there`);
    }
  }
  return targets.size;
}

/** A place on a reference page: there is one when the menu marks an entry of its own for it. */
async function checkRoute(page: Page, target: string, from: string, problems: Problems): Promise<void> {
  await open(page, target);
  const route = new URL(target).hash.replace(/^(#[^#]+)#.*$/, "$1");
  const entry = page.locator(`[data-component-name="Menu/Menu"] a[href="${route}"]`);
  const found = await entry
    .first()
    .waitFor({ state: "attached", timeout: 3_000 })
    .then(
      () => true,
      () => false,
    );
  if (!found) problems.push(`${from}: ${target} is not in the page's menu`);
}
