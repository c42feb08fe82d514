/** Whether every link within the documentation leads somewhere. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** What the pages link to, and what they have to be linked to. */
export class Links {
  readonly #base: string;
  /** Each address with a page that leads there. */
  readonly #targets = new Map<string, string>();
  readonly #ids = new Map<string, Set<string>>();

  constructor(base: string) {
    this.#base = base;
  }

  get count(): number {
    return this.#targets.size;
  }

  /** Notes the links and the ids of the page that is open. */
  async collect(page: Page, file: string): Promise<void> {
    const links = await page
      .locator("a[href]")
      .evaluateAll((anchors) => anchors.map((anchor) => (anchor as unknown as { href: string }).href));
    for (const link of links.filter((href) => href.startsWith(this.#base))) {
      if (!this.#targets.has(link)) this.#targets.set(link, file);
    }
    const ids = await page
      .locator("[id]")
      .evaluateAll((nodes) => nodes.map((node) => (node as unknown as { id: string }).id));
    this.#ids.set(file, new Set(ids));
  }

  /** Follows the links. */
  async check(page: Page, problems: Problems): Promise<void> {
    const routes = new Map<string, [route: string, from: string][]>();
    for (const [target, from] of this.#targets) {
      const [path = "", ...rest] = target.slice(this.#base.length).split("#");
      const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
      const anchor = decodeURIComponent(rest.join("#"));
      const ids = this.#ids.get(file);
      const isThere = ids ? anchor === "" || anchor.startsWith("/") || ids.has(anchor) : await this.#serves(page, file);
      if (!isThere) problems.push(`${from}: /${path}#${anchor} is not there`);
      if (anchor.startsWith("/")) routes.set(file, [...(routes.get(file) ?? []), [anchor, from]]);
    }
    for (const [file, all] of routes) {
      await open(page, `${this.#base}${file}`);
      for (const [route, from] of all) {
        if (!(await hasRoute(page, route))) problems.push(`${from}: /${file}#${route} is not there`);
      }
    }
  }

  async #serves(page: Page, file: string): Promise<boolean> {
    return (await page.request.get(`${this.#base}${file}`)).ok();
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
