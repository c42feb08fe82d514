/** A page in headless Chromium that runs a bundle against mocks. One loopback server gives the page and passes calls on: no CORS. */
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { missingChromium, withBrowser } from "../support/chromium.ts";
import { Unavailable } from "./runtimes.ts";

/**
 * Gives the first line that the page writes on its console.
 * @param bundleFor makes the script for a page whose calls go to these addresses
 */
export async function runInChromium(
  mocks: Record<string, string>,
  bundleFor: (urls: Record<string, string>) => Promise<string>,
): Promise<string> {
  if (missingChromium) throw new Unavailable(missingChromium);
  const server = createServer(async (incoming, outgoing) => {
    const [, vendor = "", path = ""] = /^\/([\w-]*)(.*)/.exec(incoming.url ?? "") ?? [];
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
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage();
      const line = page.waitForEvent("console", { predicate: (message) => message.type() === "log", timeout: 30_000 });
      await page.goto(origin);
      return (await line).text();
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
