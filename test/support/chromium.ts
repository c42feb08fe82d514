/** Chromium, as the system has it: no browser is downloaded. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How to get one. `undefined` when there is one. */
export const missingChromium = existsSync(executablePath)
  ? undefined
  : "No Chromium was found: apt-get install chromium, or name one in CHROMIUM.";

/** Without a window, with a profile of its own. @throws when there is none, and says how to get one */
export async function withBrowser<Result>(use: (browser: BrowserContext) => Promise<Result>): Promise<Result> {
  if (missingChromium) throw new Error(missingChromium);
  const profile = await mkdtemp(join(tmpdir(), "crm-deals-chromium-"));
  try {
    const browser = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args });
    try {
      return await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
