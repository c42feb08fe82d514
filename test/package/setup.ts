/** Builds the package once, packs it as npm would, and lays the result out in a folder of its own as an installation. */
import { execFile } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** An address that responds when everything is in its place. */
    built: string;
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
let built: Promise<void>;
const server = createServer((_request, response) => {
  built.then(
    () => response.end(),
    (error) => response.writeHead(500).end(String(error)),
  );
});

/** Starts the build; `built.ts` waits for it. */
export async function setup(project: TestProject): Promise<void> {
  folder = await mkdtemp(join(tmpdir(), "crm-deals-package-"));
  const places = {
    tarball: join(folder, "crm-deals.tgz"),
    consumer: join(folder, "consumer"),
    bareConsumer: join(folder, "bare"),
  };
  built = build(places);
  // Whoever waits is told.
  built.catch(() => {});
  await once(server.listen(0, "127.0.0.1"), "listening");
  // A server that listens on a port has an address of this kind.
  project.provide("built", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  for (const name of ["tarball", "consumer", "bareConsumer"] as const) project.provide(name, places[name]);
}

export async function teardown(): Promise<void> {
  await built.catch(() => {});
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
}

async function build(places: { tarball: string; consumer: string; bareConsumer: string }): Promise<void> {
  await run(process.execPath, ["--import", "tsx", "scripts/build.ts"], { cwd: root });
  const { stdout } = await run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
    shell: process.platform === "win32",
  });
  await rename(join(folder, JSON.parse(stdout)[0].filename), places.tarball);
  await run("tar", ["-xzf", places.tarball, "-C", folder]);
  await install(places.consumer, [...dependencies, ...peers]);
  await install(places.bareConsumer, dependencies);
}

async function install(consumer: string, modules: string[]): Promise<void> {
  await cp(join(folder, "package"), join(consumer, "node_modules/crm-deals"), { recursive: true });
  for (const name of modules) {
    const link = join(consumer, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "node_modules", name), link, "junction");
  }
  await writeFile(join(consumer, "package.json"), '{ "private": true }\n');
}
