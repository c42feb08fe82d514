/** Opens a page and notes what is wrong with it. */
import type { Page } from "playwright-core";

/** Everything found, as `page: what`. */
export type Problems = string[];

/** Console errors, failed requests and requests to anywhere but this server. */
export function watch(page: Page, base: string, problems: Problems): void {
  const note = (what: string) => problems.push(`${page.url().replace(base, "/")}: ${what}`);
  page.on("console", (message) => {
    if (message.type() === "error") note(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => note(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(base)) note(`asks ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) note(`${response.status()} for ${response.url()}`);
  });
}

/** Loads a page and waits until its script has taken over. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto("about:blank");
  await page.goto(url, { waitUntil: "load" });
  await page.waitForFunction("document.querySelector('#app')?.__vue_app__");
}
