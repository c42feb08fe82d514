/** Whether the search finds what readers look for. */
import type { Page } from "playwright-core";
import { open, type Problems } from "./visit.ts";

/** What is typed, and a part of the address that one of the first five hits has. */
const searches: Record<string, string> = {
  createDeal: "#createdeal",
  setDealStatus: "/reference/weeek/deals.html#setdealstatus",
  "deals.setStatus": "#setdealstatus",
  "deals.listAll": "WeeekDeals",
  "deals.contacts.attach": "#attachdealcontact",
  "messages.send": "#sendmessage",
  "/crm/deals/{id}/status": "#setdealstatus",
  "/v1/estimates": "/reference/ysuite/estimates.html",
  createWoofedClient: "/functions/createWoofedClient",
  RateLimitError: "/classes/RateLimitError",
  retryAfterMs: "RateLimitError",
  customFieldValues: "customFieldValues",
  parseWazzupWebhook: "parseWazzupWebhook",
  DealCreate: "#dealcreate",
  cstid: "ysuite",
  install: "#install",
  webhooks: "webhooks",
  "what is retried": "/guide/errors-and-retries.html#what-is-retried",
  proxy: "/guide/",
  CommonJS: "/guide/runtimes.html#commonjs",
  "what an error contains": "/guide/errors-and-retries",
  "message.add": "/reference/wazzup/events.html",
};

export async function checkSearch(page: Page, base: string, problems: Problems): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, base);
  await page.keyboard.press("Control+k");
  const box = page.locator("#localsearch-input");
  await box.waitFor();
  for (const [text, wanted] of Object.entries(searches)) {
    await box.fill(text);
    const hit = page.locator(`#localsearch-list li:nth-child(-n+5) a[href*="${wanted}"]`).first();
    const found = await hit.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (!found) problems.push(`the search for \`${text}\` does not find ${wanted} among its first five hits`);
  }
  await page.keyboard.press("Escape");
  return `${Object.keys(searches).length} searches tried`;
}
