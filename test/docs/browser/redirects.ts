/** Whether addresses from before VitePress still lead to their operation or type. */
import type { BrowserContext } from "playwright-core";
import type { Problems } from "./visit.ts";

const moved: Record<string, string> = {
  "weeek.html#/deals/createdeal": "reference/weeek/deals.html#createdeal",
  "wazzup.html#/iframe-links": "reference/wazzup/iframe-links.html#",
  "ysuite.html": "reference/ysuite/",
  "typescript/classes/crm-deals.NotFoundError.html": "typescript/crm-deals/classes/NotFoundError.html",
  "typescript/interfaces/crm-deals_wazzup-v3.WazzupV3Deals.html":
    "typescript/crm-deals/wazzup-v3/interfaces/WazzupV3Deals.html",
};

export async function checkRedirects(browser: BrowserContext, base: string, problems: Problems): Promise<string> {
  const page = await browser.newPage();
  for (const [from, to] of Object.entries(moved)) {
    await page.goto("about:blank");
    await page.goto(`${base}${from}`);
    const arrived = await page.waitForURL(`${base}${to}`, { timeout: 5_000 }).then(
      () => page.locator("#VPContent h1").isVisible(),
      () => false,
    );
    if (!arrived) problems.push(`${from} leads to ${page.url()}, not ${to}`);
  }
  return `${Object.keys(moved).length} old addresses tried`;
}
