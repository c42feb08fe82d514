/** A page in headless Chromium that runs a bundle against mocks. One loopback server gives the page and passes calls on: no CORS. */
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { Unavailable } from "./unavailable.ts";

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Gives the first line that the page writes on its console.
 * @param bundleFor makes the script for a page whose calls go to these addresses
 */
export async function runInChromium(
  mocks: Record<string, string>,
  bundleFor: (urls: Record<string, string>) => Promise<string>,
): Promise<string> {
  if (!existsSync(executablePath)) throw new Unavailable("apt-get install chromium, or name one in CHROMIUM");
  const profile = await mkdtemp(join(tmpdir(), "crm-deals-chromium-"));
  const server = createServer(async (incoming, outgoing) => {
    const [, vendor = "", path = ""] = /^\/(\w*)(.*)/.exec(incoming.url ?? "") ?? [];
    const mock = mocks[vendor];
    if (mock) {
      const passedOn = request(`${mock}${path}`, { method: incoming.method, headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(passedOn.on("error", () => outgoing.destroy()));
    } else if (vendor === "bundle") {
      outgoing.writeHead(200, { "Content-Type": "text/javascript" }).end(bundle);
    } else {
      outgoing.writeHead(200, { "Content-Type": "text/html" }).end('<script type="module" src="/bundle.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this kind.
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const bundle = await bundleFor(
    Object.fromEntries(Object.keys(mocks).map((vendor) => [vendor, `${origin}/${vendor}`])),
  );
  const browser = await chromium.launchPersistentContext(profile, { executablePath, args, headless: true });
  try {
    const page = await browser.newPage();
    const line = page.waitForEvent("console", { predicate: (message) => message.type() === "log", timeout: 30_000 });
    await page.goto(origin);
    return (await line).text();
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await rm(profile, { recursive: true });
  }
}
