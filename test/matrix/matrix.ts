/** The packed package, installed from npm's registry as a service would, on every runtime that can be had. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { startMock, vendors } from "../../src/testing/index.ts";
import { readSample } from "../support/guide-sample.ts";
import { runInChromium } from "./browser.ts";
import { install, run, runtimes, Unavailable } from "./runtimes.ts";

const success = "all calls did what they should";

/** Reports on each runtime, and returns how many have failed. */
export async function matrix(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-matrix-"));
  const consumer = join(folder, "consumer");
  const mocks = await Promise.all(vendors.map((vendor) => startMock(vendor)));
  const mockUrls = Object.fromEntries(vendors.map((vendor, index) => [vendor, mocks[index]?.baseUrl ?? ""]));
  let failures = 0;
  const report = async (name: string, attempt: () => Promise<string>) => {
    try {
      console.log(`✓ ${name}: ${await attempt()}`);
    } catch (error) {
      const isFailure = !(error instanceof Unavailable);
      if (isFailure) failures += 1;
      console.log(`${isFailure ? "✗" : "–"} ${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  try {
    await installPackage(folder, consumer);
    await writeFile(join(consumer, "program.mjs"), await program("esm", consumer, mockUrls));
    await writeFile(join(consumer, "program.cjs"), await program("cjs", consumer, mockUrls));
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
      const line = await runInChromium(mockUrls, (urls) => program("browser", consumer, urls));
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
  return failures;
}

async function installPackage(folder: string, consumer: string): Promise<void> {
  await mkdir(consumer);
  await run("npm", ["run", "build"]);
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder]);
  await writeFile(join(consumer, "package.json"), '{ "private": true }\n');
  await run("npm", ["install", join(folder, JSON.parse(stdout)[0].filename)], { cwd: consumer });
}

/** The program as a module that imports or requires the installed package, or with the package bundled in. */
async function program(
  kind: "esm" | "cjs" | "browser",
  consumer: string,
  urls: Record<string, string>,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ["test/matrix/program.ts"],
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
