/** Chromium, as the system has it: no browser is downloaded. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser"];
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** @throws when there is no Chromium, and says how to get one */
export async function withBrowser(use: (browser: BrowserContext) => Promise<void>): Promise<void> {
  const executablePath = places.find((place) => place && existsSync(place));
  if (!executablePath) {
    throw new Error("No Chromium was found. `apt-get install chromium`, or name one in CHROMIUM_PATH.");
  }
  const profile = await mkdtemp(join(tmpdir(), "crm-deals-chromium-"));
  try {
    const browser = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: flags });
    try {
      await use(browser);
    } finally {
      await browser.close();
    }
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
