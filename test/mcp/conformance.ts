/**
 * The protocol's conformance scenarios that score a server of this kind, against `createMcpHandler`. The other scenarios ask for tools of
 * their own.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createFake } from "../../src/fakes/index.ts";
import { createMcpHandler } from "../../src/mcp/index.ts";
import { install, run, runtimes } from "../matrix/runtimes.ts";

const suite = "@modelcontextprotocol/conformance@0.1.16";
const scenarios = ["server-initialize", "ping", "tools-list", "resources-list", "dns-rebinding-protection"];

/** Reports on each scenario, and returns how many have failed. */
export async function conformance(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-mcp-"));
  const fake = await createFake("weeek").listen();
  Object.assign(process.env, { WEEEK_TOKEN: "token", WEEEK_BASE_URL: fake.baseUrl });
  const server = serverOf(createMcpHandler({ vendors: ["weeek"], write: true, allowDelete: true, all: true }));
  let failures = 0;
  try {
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const binary = await node22(folder);
    const suiteFolder = join(folder, "suite");
    await mkdir(suiteFolder);
    await writeFile(join(suiteFolder, "package.json"), '{ "private": true }\n');
    await run("npm", ["install", suite], { cwd: suiteFolder });
    const cli = join(suiteFolder, "node_modules/@modelcontextprotocol/conformance/dist/index.js");
    for (const scenario of scenarios) {
      const args = [cli, "server", "--url", `http://localhost:${port}/mcp`, "--scenario", scenario];
      const failure = await run(binary, args, { cwd: suiteFolder }).then(
        () => undefined,
        (error: Error & { stdout?: string }) => error.stdout ?? error.message,
      );
      console.log(failure === undefined ? `✓ ${scenario}` : `✗ ${scenario}\n${failure}`);
      if (failure !== undefined) failures += 1;
    }
  } finally {
    server.close();
    server.closeAllConnections();
    await fake.close();
    await rm(folder, { recursive: true });
  }
  return failures;
}

function serverOf(handler: ReturnType<typeof createMcpHandler>) {
  return createServer(async (incoming, outgoing) => {
    const { method = "GET", url = "/", headers } = incoming;
    const body = method === "POST" ? await text(incoming) : null;
    const response = await handler(
      new Request(new URL(url, "http://localhost"), {
        method,
        headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
        body,
      }),
    );
    outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(await response.text());
  });
}

/** The suite needs Node.js 22; on an older one its binary comes from npm. */
async function node22(folder: string): Promise<string> {
  if (Number(process.versions.node.split(".")[0]) >= 22) return process.execPath;
  const runtime = runtimes.find(({ package: name }) => name === "node@22");
  if (!runtime) throw new Error("The matrix has no Node.js 22.");
  return await install(runtime, join(folder, "node-22"));
}
