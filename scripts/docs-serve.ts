/** `npm run docs:serve [-- --port 8080]`: shows the built documentation, to this machine only. */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveFolder } from "./docs/static-server.ts";

const folder = fileURLToPath(new URL("../dist-docs/", import.meta.url));

try {
  const { values } = parseArgs({ options: { port: { type: "string", default: "0" } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`\`${values.port}\` is no port.`);
  if (!existsSync(folder)) throw new Error("The documentation is missing: run `npm run docs` first.");
  const { url } = await serveFolder(folder, port);
  console.log(`The documentation is at ${url} (stop it with Ctrl+C)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
