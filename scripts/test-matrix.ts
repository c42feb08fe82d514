/**
 * `npm run test:matrix`: packs the package, installs it from npm's registry as a service would, and runs one program with it on every
 * runtime that can be had: Node.js, Bun, Deno and a browser. Jest then runs the guide's sample. What cannot be had is said and passed over.
 */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { startMock, vendors } from "../src/testing/index.ts";
import { readSample } from "../test/support/guide-sample.ts";
import { runInChromium } from "./test-matrix/browser.ts";
import { install, run, runtimes } from "./test-matrix/runtimes.ts";
import { Unavailable } from "./test-matrix/unavailable.ts";

const success = "all calls did what they should";
const folder = await mkdtemp(join(tmpdir(), "crm-deals-matrix-"));
const consumer = join(folder, "consumer");
const mocks = await Promise.all(vendors.map((vendor) => startMock(vendor)));
const mockUrls = Object.fromEntries(vendors.map((vendor, index) => [vendor, mocks[index]?.baseUrl ?? ""]));
let failures = 0;

try {
  await installPackage();
  await writeFile(join(consumer, "program.mjs"), await program("esm", mockUrls));
  await writeFile(join(consumer, "program.cjs"), await program("cjs", mockUrls));
  for (const runtime of runtimes) {
    await report(runtime.name, async () => {
      const binary = await install(runtime, join(folder, runtime.package.replace("@", "-")));
      const { stdout: version } = await run(binary, ["--version"]);
      for (const file of ["program.mjs", "program.cjs"]) {
        const { stdout } = await run(binary, [...runtime.args, file], { cwd: consumer });
        if (stdout.trim() !== success) throw new Error(`${file}: ${stdout}`);
      }
      return `${version.trim().split("\n")[0]}, imported and required`;
    });
  }
  await report("Chromium", async () => {
    const line = await runInChromium(mockUrls, (urls) => program("browser", urls));
    if (line !== success) throw new Error(line);
    return "bundled";
  });
  await report("Jest", async () => {
    const binary = await install({ name: "Jest", package: "jest@30", args: [] }, join(folder, "jest"));
    await writeFile(join(consumer, "deals.test.js"), await readSample("testing", "deals.test.js"));
    await run(binary, [], { cwd: consumer });
    return "the guide's sample";
  });
} finally {
  await Promise.all(mocks.map((mock) => mock.close()));
  await rm(folder, { recursive: true });
}
process.exitCode = failures === 0 ? 0 : 1;

async function installPackage(): Promise<void> {
  await mkdir(consumer);
  await run("npm", ["run", "build"]);
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  await writeFile(join(consumer, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", join(folder, JSON.parse(stdout)[0].filename)], { cwd: consumer });
}

/** The program as a module that imports or requires the installed package, or with the package bundled in. */
async function program(kind: "esm" | "cjs" | "browser", urls: Record<string, string>): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["scripts/test-matrix/program.ts"],
    bundle: true,
    // Without this project's own paths, which lead to the source.
    tsconfigRaw: {},
    nodePaths: [join(consumer, "node_modules")],
    define: { mockUrls: JSON.stringify(urls) },
    format: kind === "cjs" ? "cjs" : "esm",
    packages: kind === "browser" ? "bundle" : "external",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

async function report(name: string, attempt: () => Promise<string>): Promise<void> {
  try {
    console.log(`✓ ${name}: ${await attempt()}`);
  } catch (error) {
    if (!(error instanceof Unavailable)) failures += 1;
    console.log(
      `${error instanceof Unavailable ? "–" : "✗"} ${name}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
