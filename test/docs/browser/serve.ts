/** The built documentation on loopback, as a static host serves it: compressed, with the site's own page for unknown addresses. */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { type PreviewServer, preview } from "vite";

/** Where `npm run docs` writes. */
export const folder = fileURLToPath(new URL("../../../dist-docs/", import.meta.url));

/** @throws without a documentation */
export function serveDocs(): Promise<PreviewServer> {
  if (!existsSync(folder)) throw new Error("There is no documentation: run `npm run docs` first.");
  return preview({
    configFile: false,
    appType: "mpa",
    build: { outDir: folder },
    preview: { host: "127.0.0.1", port: 0 },
    plugins: [
      {
        name: "not-found",
        configurePreviewServer:
          ({ middlewares }) =>
          () =>
            middlewares.use(notFound),
      },
    ],
  });
}

function notFound({ url = "" }: IncomingMessage, response: ServerResponse, next: () => void): void {
  if (existsSync(`${folder}${new URL(url, "http://localhost").pathname}`)) next();
  else response.writeHead(404, { "content-type": "text/html" }).end(readFileSync(`${folder}404.html`));
}
