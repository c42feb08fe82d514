/** Whether the documentation can be read with a keyboard alone. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

export async function checkKeyboard(page: Page, base: string, problems: Problems): Promise<string> {
  const reference = `${base}reference/weeek/deals.html`;
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, reference);
  await page.keyboard.press("Tab");
  if (!/skip/i.test(await focused(page))) problems.push("the first Tab does not reach the skip link");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const inMain = await page.evaluate("Boolean(document.activeElement?.closest('#VPContent'))");
  if (!inMain) problems.push("behind the skip link, Tab is not in the content");

  // A deep link, then Tab: the next link follows the operation's heading, and the page stays there.
  await open(page, `${reference}#setdealstatus`);
  await page.waitForTimeout(500);
  const before = Number(await page.evaluate("scrollY"));
  await page.keyboard.press("Tab");
  const after = Number(await page.evaluate("scrollY"));
  if (before < 500 || Math.abs(after - before) > 900)
    problems.push(`Tab on a deep link scrolls from ${before} to ${after}`);

  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, reference);
  await page.locator(".VPLocalNav .menu").focus();
  await page.keyboard.press("Enter");
  await page
    .locator(".VPSidebar.open")
    .waitFor({ timeout: 3_000 })
    .catch(() => problems.push("the menu does not open by Enter"));
  await page.keyboard.press("Escape");
  await page
    .locator(".VPSidebar.open")
    .waitFor({ state: "detached", timeout: 3_000 })
    .catch(() => problems.push("the menu does not close by Escape"));
  return "skip link, deep link and menu tried with the keyboard";
}

async function focused(page: Page): Promise<string> {
  return String(await page.evaluate("document.activeElement?.textContent"));
}
