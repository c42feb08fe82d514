/** Builds the package once, packs it as npm would, and lays the result out in a folder of its own as an installation. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The packed tarball. */
    tarball: string;
    /** A folder with the package, its dependencies and all its peers installed. */
    consumer: string;
    /** A folder with the package and its dependencies alone. */
    bareConsumer: string;
  }
}

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const dependencies = ["openapi-fetch", "openapi-typescript-helpers"];
const peers = ["@photostructure", "@stoplight", "ajv", "undici", "@types/node", "undici-types", "vitest"];

let folder = "";

export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "crm-deals-package-"));
  await run(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root });
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
    shell: process.platform === "win32",
  });
  const tarball = join(folder, JSON.parse(stdout)[0].filename);
  await run("tar", ["-xzf", tarball, "-C", folder]);

  project.provide("tarball", tarball);
  project.provide("consumer", await install(join(folder, "consumer"), [...dependencies, ...peers]));
  project.provide("bareConsumer", await install(join(folder, "bare"), dependencies));
}

export async function teardown(): Promise<void> {
  await rm(folder, { recursive: true });
}

async function install(consumer: string, modules: string[]): Promise<string> {
  await cp(join(folder, "package"), join(consumer, "node_modules/crm-deals"), { recursive: true });
  for (const name of modules) {
    const link = join(consumer, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "node_modules", name), link, "junction");
  }
  await writeFile(join(consumer, "package.json"), '{ "private": true }\n');
  return consumer;
}
