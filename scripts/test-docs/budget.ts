/** What a phone on a slow network loads until a reference page is usable: 390 px, CPU × 4, 1.6 Mbit/s. */
import { withBrowser } from "../../test/support/chromium.ts";
import { open, type Problems } from "./visit.ts";

const page_ = "reference/weeek/deals.html";

/** Sizes are as sent, compressed. Time is printed and has no limit: it depends on the machine. */
export async function checkBudget(base: string, problems: Problems): Promise<void> {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    const session = await browser.newCDPSession(page);
    const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.addInitScript(`
      window.shift = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value; })
        .observe({ type: "layout-shift", buffered: true });`);
    await open(page, `${base}${page_}#setdealstatus`);
    const usable = await page.evaluate("performance.now()");
    await page.waitForTimeout(1_000);
    const shift = Number(await page.evaluate("window.shift"));
    const script = Number(
      await page.evaluate(
        `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
      ),
    );
    console.log(
      `${page_}: ${Math.round(script / 1000)} KB of JavaScript, usable after ${Math.round(Number(usable))} ms, layout shift ${shift.toFixed(3)}`,
    );
    if (script > 120_000) problems.push(`${page_} loads ${script} bytes of JavaScript, more than 120,000`);
    if (shift > 0.1) problems.push(`${page_} shifts by ${shift} on a deep link`);
  });
}
