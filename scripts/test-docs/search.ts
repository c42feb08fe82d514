/** Whether a reference page's search finds an operation. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** Types what to look for, with the keyboard alone. @param operation an operation's summary */
export async function checkSearch(page: Page, url: string, operation: string, problems: Problems): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, url);
  await page.keyboard.press("Control+k");
  await page.getByPlaceholder(/search docs/i).waitFor();
  await page.keyboard.type(operation);
  const hit = page.locator('[data-component-name="Search/SearchItem"]', { hasText: operation }).first();
  const found = await hit.waitFor({ timeout: 5_000 }).then(
    () => true,
    () => false,
  );
  if (!found) problems.push(`${url}: the search does not find \`${operation}\``);
}
