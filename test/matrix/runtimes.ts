/** Runtimes whose npm packages bring their binaries. */
import { execFile } from "node:child_process";
import { access, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** A runtime that cannot be had on this machine: reported, and passed over. */
export class Unavailable extends Error {}

export const run = promisify(execFile);

/** How a runtime is had from npm, and how it runs a file. */
export interface Runtime {
  name: string;
  /** An npm package, with its version. */
  package: string;
  args: string[];
}

export const runtimes: Runtime[] = [
  { name: "Node.js 20", package: "node@20", args: [] },
  { name: "Node.js 22", package: "node@22", args: [] },
  { name: "Node.js 24", package: "node@24", args: [] },
  { name: "Bun", package: "bun@1", args: ["run"] },
  { name: "Deno", package: "deno@2", args: ["run", "--allow-all", "--node-modules-dir=manual"] },
];

/** Installs a runtime into a folder and gives its binary. @throws {Unavailable} */
export async function install(runtime: Runtime, folder: string): Promise<string> {
  const [name = ""] = runtime.package.split("@");
  await mkdir(folder, { recursive: true });
  // The packages fetch their binaries in install scripts, which npm wants to be allowed.
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, allowScripts: { [name]: true } }));
  const binary = join(folder, "node_modules", ".bin", name);
  try {
    await run("npm", ["install", runtime.package], { cwd: folder });
    await access(binary);
    await run(binary, ["--version"]);
  } catch (error) {
    const said = error instanceof Error ? error.message.trim().split("\n").at(-1) : error;
    throw new Unavailable(`npm install ${runtime.package} gives no binary that runs here (${said})`);
  }
  return binary;
}
