/** How every view is looked at: as a desktop shows it by day, and as a phone does by night. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { seriousFindings } from "./axe.ts";
import type { Problems } from "./visit.ts";

export const looks = [
  { width: 1280, colorScheme: "light" },
  { width: 390, colorScheme: "dark" },
] as const;
export type Look = (typeof looks)[number];

/** Chromium paints no picture that is higher. */
const highest = 16_000;

export async function putOn(page: Page, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
}

/** The picture's file, without an ending: a very long view needs several. */
export function pictureName(view: string, { width }: Look): string {
  return `${view.replaceAll(/[^\w.]+/g, "-")}-${width}`;
}

/** Notes what axe finds and whether anything makes the page scroll sideways, and writes the picture. @param part a selector */
export async function lookAt(
  page: Page,
  { view, look, part = "html" }: { view: string; look: Look; part?: string },
  folder: string,
  problems: Problems,
): Promise<void> {
  const note = (what: string) => problems.push(`${view} at ${look.width} px, ${look.colorScheme}: ${what}`);
  const { wide, left, top, width, height } = await measure(page, part);
  if (wide > look.width) note(`scrolls sideways, it is ${wide} px wide`);
  for (const finding of await seriousFindings(page, part)) note(finding);
  const name = pictureName(view, look);
  for (let from = 0; from < height; from += highest) {
    const clip = { x: left, y: top + from, width, height: Math.min(highest, height - from) };
    const path = join(folder, from === 0 ? `${name}.png` : `${name}-${from / highest + 1}.png`);
    await page.screenshot({ path, clip, fullPage: true });
  }
}

/** How wide the whole page is, and where the part is on it. */
function measure(page: Page, part: string) {
  return page.locator(part).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const { scrollWidth, scrollTop, scrollHeight } = element.ownerDocument.documentElement;
    const isWhole = element === element.ownerDocument.documentElement;
    return { wide: scrollWidth, left, top: top + scrollTop, width, height: isWhole ? scrollHeight : height };
  });
}
