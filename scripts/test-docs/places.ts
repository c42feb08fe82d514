/** The places of a reference page. Redoc draws each when it comes into sight, and what is in it bit by bit. */
import type { Page } from "playwright-core";
import type { OpenApiDocument } from "../description/document.ts";
import { operationsOf } from "../description/operations.ts";
import { anchorOf, tagAnchor } from "../docs/landing.ts";

/** Every tag with its operations and webhooks, as addresses behind the page's `#`. */
export function placesOf(document: OpenApiDocument): string[][] {
  const webhooks = operationsOf({ ...document, paths: document.webhooks ?? {} });
  const operations = [...operationsOf(document), ...webhooks].map(({ operation }) => operation);
  const tags = new Set(operations.map(({ tags: [tag = ""] }) => tag));
  return [...tags].map((tag) => {
    const own = operations.filter(({ tags }) => tags[0] === tag);
    return [`/${tagAnchor(tag)}`, ...own.map((operation) => `/${anchorOf(operation)}`)];
  });
}

/** The selector of a place on the page. */
export function partOf(place: string): string {
  return `[data-section-id="${place}"]`;
}

/**
 * Goes to a place of the page that is open, and makes the window as high as the place until nothing is added to it any more.
 * @throws when nothing is drawn in it at all
 */
export async function drawWhole(page: Page, place: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate(`location.hash = ${JSON.stringify(`#${place}`)}`);
  const part = page.locator(partOf(place));
  await part.waitFor();
  let before = "";
  for (let still = 0, tries = 0; still < 4; tries += 1) {
    if (tries > 100) throw new Error(`${place} does not come to rest.`);
    const { height, text } = await part.evaluate((element) => {
      // What is drawn above pushes it away, and what is out of sight is emptied. By its end: the header covers the window's beginning.
      element.scrollIntoView({ block: "end" });
      return { height: element.offsetHeight, text: element.innerText };
    });
    await page.setViewportSize({ width, height: Math.max(900, height + 300) });
    const now = `${height} ${text}`;
    still = text !== "" && now === before ? still + 1 : 0;
    before = now;
    await page.waitForTimeout(100);
  }
}
