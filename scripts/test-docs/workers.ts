/** Several browsers at once, so that one draws while another waits: a page behind another of the same browser would be held back. */

import type { Page } from "playwright-core";
import { withBrowser } from "../chromium.ts";
import { type Problems, watch } from "./visit.ts";

export type Task = (page: Page) => Promise<void>;

/** A task that fails is a problem of its own, and the others go on. */
export async function inParallel(tasks: readonly Task[], base: string, problems: Problems): Promise<void> {
  const queue = [...tasks];
  const work = () =>
    withBrowser(async (browser) => {
      const page = await browser.newPage();
      watch(page, base, problems);
      for (let task = queue.shift(); task; task = queue.shift()) {
        await task(page).catch((error: unknown) => problems.push(`${page.url().replace(base, "/")}: ${error}`));
      }
    });
  await Promise.all([work(), work(), work()]);
}
