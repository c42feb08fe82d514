/** The descriptions through Redocly's CLI: linted, and each bundled into one document. */
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { OpenApiDocument } from "./document.ts";

const run = promisify(execFile);
const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

/** A bundled description: its text, and what it says. */
export interface Description {
  vendor: string;
  yaml: string;
  document: OpenApiDocument;
}

/** Lints all descriptions: `recommended-strict` knows no warnings, so any finding fails, with file and line. */
export async function lintDescriptions(): Promise<void> {
  await redocly("lint");
}

/** Bundles each vendor's description into one document without references to other files. */
export async function bundleDescriptions(vendors: readonly string[]): Promise<Description[]> {
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-"));
  try {
    return await Promise.all(
      vendors.map(async (vendor) => {
        const file = join(folder, `${vendor}.yaml`);
        await redocly("bundle", vendor, "--output", file);
        const yaml = await readFile(file, "utf8");
        return { vendor, yaml, document: parse(yaml) };
      }),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a command of Redocly's; what it reports is the message of the error. */
export async function redocly(...args: string[]): Promise<void> {
  try {
    await run(process.execPath, [cli, ...args], { env, maxBuffer: 1e8 });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    // Without the banner on the end of Node 20 that Redocly prints on every run.
    const report = `${stdout}${stderr}`.replaceAll(/^.*[║╔╚].*\n/gmu, "").trim();
    throw new Error(`redocly ${args[0]} failed\n${report}`);
  }
}
