/** Serves a folder on the loopback interface, compressed. */
import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compressed = promisify(gzip);

const types: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".yaml": "application/yaml; charset=utf-8",
};

export interface StaticServer {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

/** @param port 0 takes a free one. @throws when the port is taken, and says so */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const server = createServer((request, response) => {
    void respond(folder, request.url ?? "/", response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === "EADDRINUSE";
      reject(isBusy ? new Error(`Port ${port} is in use. Choose another with --port, or leave it out.`) : error);
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  const actual = typeof address === "object" && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function respond(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  const file = join(folder, path.endsWith(sep) ? `${path}index.html` : path);
  // `normalize` has taken every `..` out of an absolute path, so that `file` stays below the folder.
  const content = await readFile(file).catch(() => undefined);
  const type = content ? (types[extname(file)] ?? "application/octet-stream") : "text/html; charset=utf-8";
  response.writeHead(content ? 200 : 404, { "content-type": type, "content-encoding": "gzip" });
  response.end(await compressed(content ?? (await readFile(join(folder, "404.html")))));
}
