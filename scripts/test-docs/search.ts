/** Whether a reference page's search finds an operation. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** Looks for the menu's last operation by its summary, with the keyboard alone. */
export async function checkSearch(page: Page, url: string, problems: Problems): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, `${url}`);
  const summary = await lastSummary(page);
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder(/search docs/i).fill(summary);
  const hit = page.locator('[data-component-name="Search/SearchItem"]', { hasText: summary }).first();
  const found = await hit.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  if (!found) problems.push(`${url}: the search does not find \`${summary}\``);
}

async function lastSummary(page: Page): Promise<string> {
  await page.locator('[data-component-name="Menu/Menu"] .menu-item-type-group > a').last().click();
  const entry = page.locator('[data-component-name="Menu/Menu"] .menu-item-type-operation').last();
  return (await entry.locator("[data-text]").first().getAttribute("data-text")) ?? "";
}
