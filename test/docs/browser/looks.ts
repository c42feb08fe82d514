/** How pages are looked at. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seriousFindings } from "./axe.ts";
import { open, type Problems } from "./visit.ts";

const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
  { width: 1280, colorScheme: "dark" },
  { width: 390, colorScheme: "light" },
] as const;

/** Chromium paints no picture that is higher. */
const highest = 16_000;

/** A page of a kind's own is looked at in every look, others in one. */
export async function lookAt(
  page: Page,
  { base, file, isKind }: { base: string; file: string; isKind: boolean },
  folder: string,
  problems: Problems,
): Promise<void> {
  for (const { width, colorScheme } of isKind ? looks : looks.slice(1, 2)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await open(page, `${base}${file}`);
    const view = `${file} at ${width} px, ${colorScheme}`;
    for (const finding of await seriousFindings(page)) problems.push(`${view}: ${finding}`);
    const height = Math.min(highest, await page.locator("html").evaluate((root) => root.scrollHeight));
    const path = join(folder, `${file.replaceAll(/[^\w.]+/g, "-")}-${width}-${colorScheme}.png`);
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } });
  }
  // 320 px, which is also 640 px at 200 %.
  await page.setViewportSize({ width: 320, height: 640 });
  const wide = await page.locator("html").evaluate((root) => root.scrollWidth);
  if (wide > 320) problems.push(`${file} at 320 px: scrolls sideways, it is ${wide} px wide`);
  if (isKind) await readWithoutScript(page, `${base}${file}`, problems);
}

/** The text is there without JavaScript, and on paper. */
async function readWithoutScript(page: Page, url: string, problems: Problems): Promise<void> {
  if (url.endsWith("404.html")) return;
  const shown = await page.locator("#VPContent").innerText();
  await page.emulateMedia({ media: "print" });
  if (!(await page.locator("#VPContent").innerText())) problems.push(`${url}: nothing is printed`);
  await page.emulateMedia({ media: "screen" });
  const html = await (await page.request.get(url)).text();
  const bare = await page.context().browser()?.newPage({ javaScriptEnabled: false });
  const plain = bare ?? page;
  await plain.setContent(html.replaceAll(/<script[\s\S]*?<\/script>/g, ""));
  if ((await plain.locator("#VPContent").innerText()).length < shown.length * 0.9)
    problems.push(`${url}: not readable without JavaScript`);
  await bare?.close();
}
