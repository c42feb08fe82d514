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

/**
 * Notes what axe finds, whether anything makes the page scroll sideways and whether there is nothing to be seen, and writes the picture.
 * @param part a selector, of what stands in the window as a whole; without it the whole page
 * @returns whether it had come to rest: what was still being drawn is not wholly in its picture
 */
export async function lookAt(
  page: Page,
  { view, look, part }: { view: string; look: Look; part?: string },
  folder: string,
  problems: Problems,
): Promise<boolean> {
  const note = (what: string) => problems.push(`${view} at ${look.width} px, ${look.colorScheme}: ${what}`);
  for (const finding of await seriousFindings(page, part)) note(finding);
  const { wide, cut, left, top, width, height } = await measure(page, part);
  if (wide > look.width) note(`scrolls sideways, it is ${wide} px wide`);
  if (cut > 0) note(`${cut} table(s) with columns out of sight`);
  const name = pictureName(view, look);
  for (let from = 0; from < height; from += highest) {
    const clip = { x: left, y: top + from, width, height: Math.min(highest, height - from) };
    const path = join(folder, from === 0 ? `${name}.png` : `${name}-${from / highest + 1}.png`);
    await page.screenshot({ path, clip, fullPage: part === undefined });
  }
  if (!(await page.locator(part ?? "body").innerText())) note("there is nothing to be seen");
  return (await measure(page, part)).height === height;
}

/** How wide what is there would be, how many of its tables are cut, and where what is to be seen stands: on the page, or in the window. */
function measure(page: Page, part: string | undefined) {
  return page.locator(part ?? "html").evaluate((element, isPage) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const root = element.ownerDocument.documentElement;
    // Redoc cuts off what is too wide for a place, so that the page itself does not scroll.
    const wide = Math.max(root.scrollWidth, Math.ceil(left + element.scrollWidth));
    const tables = [...element.querySelectorAll(".scroll")];
    const cut = tables.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length;
    const place = isPage ? { left: 0, top: 0, width, height: root.scrollHeight } : { left, top, width, height };
    return { wide, cut, ...place };
  }, part === undefined);
}
