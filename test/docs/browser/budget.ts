/** What a phone on a slow network loads until a reference page is usable: 390 px, CPU × 4, 1.6 Mbit/s, 150 ms. */
import type { BrowserContext } from "playwright-core";
import { withBrowser } from "../../support/chromium.ts";
import type { Problems } from "./visit.ts";

const file = "reference/weeek/deals.html";

interface Load {
  /** When text is painted. */
  painted: number;
  /** When the first click on the menu, of those tried from the start on, opens it. */
  usable: number;
  shift: number;
  /** As sent, compressed. */
  script: number;
}

/** Sizes and shifts are limited. Times are printed, the median of several, and have no limit: they depend on the machine. */
export async function checkBudget(base: string, problems: Problems): Promise<string> {
  const loads: Load[] = [];
  for (let run = 0; run < 5; run++)
    loads.push(await withBrowser((browser) => load(browser, `${base}${file}#setdealstatus`)));
  const median = (name: keyof Load) => loads.map((it) => it[name]).sort((a, b) => a - b)[2] ?? 0;
  const [script, shift] = [median("script"), median("shift")];
  if (script > 120_000) problems.push(`${file} loads ${script} bytes of JavaScript, more than 120,000`);
  if (shift > 0.1) problems.push(`${file} shifts by ${shift} on a deep link`);
  const times = `painted after ${Math.round(median("painted"))} ms, usable after ${Math.round(median("usable"))} ms`;
  return `${file}: ${Math.round(script / 1000)} KB of JavaScript, ${times}, layout shift ${shift.toFixed(3)}`;
}

async function load(browser: BrowserContext, url: string): Promise<Load> {
  const page = await browser.newPage();
  await page.setViewportSize({ width: 390, height: 844 });
  // A browser that has just started is slow by itself.
  await page.goto(new URL("/icon.svg", url).href);
  const session = await browser.newCDPSession(page);
  const network = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.addInitScript(`
    window.load = { painted: 0, usable: 0, shift: 0, script: 0 };
    const on = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
    on("layout-shift", ({ value }) => { load.shift += value; });
    on("paint", ({ startTime }) => { load.painted = startTime; });
    const clicks = setInterval(() => {
      document.querySelector(".VPLocalNav .menu")?.click();
      if (!document.querySelector(".VPSidebar.open")) return;
      load.usable = performance.now();
      clearInterval(clicks);
    }, 10);`);
  await page.goto(url);
  await page.waitForFunction("load.usable");
  const script = `performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`;
  return page.evaluate(`({ ...load, script: ${script} })`);
}
