/** Whether addresses from before VitePress still lead to their operation. */
import type { Page } from "playwright-core";
import type { Problems } from "./visit.ts";

const moved: Record<string, string> = {
  "weeek.html#/deals/createdeal": "reference/weeek/deals.html#createdeal",
  "wazzup.html#/iframe-links": "reference/wazzup/iframe-links.html#",
  "ysuite.html": "reference/ysuite/",
};

export async function checkRedirects(page: Page, base: string, problems: Problems): Promise<void> {
  for (const [from, to] of Object.entries(moved)) {
    await page.goto("about:blank");
    await page.goto(`${base}${from}`);
    await page
      .waitForURL(`${base}${to}`, { timeout: 5_000 })
      .catch(() => problems.push(`${from} leads to ${page.url()}, not ${to}`));
  }
}
