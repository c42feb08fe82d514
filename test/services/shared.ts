/** What the tests of both stores share. */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const source = fileURLToPath(new URL("./worker.ts", import.meta.url));
const bundle = fileURLToPath(new URL("../../node_modules/.cache/crm-deals/worker.mjs", import.meta.url));
// Bundled, so that a hundred processes start in seconds.
const built = build({
  entryPoints: [source],
  outfile: bundle,
  bundle: true,
  platform: "node",
  format: "esm",
  packages: "external",
  alias: {
    "crm-deals": fileURLToPath(new URL("../../src/index.ts", import.meta.url)),
    ...Object.fromEntries(
      ["wazzup", "redis", "postgres"].map((name) => [
        `crm-deals/${name}`,
        fileURLToPath(new URL(`../../src/${name}/index.ts`, import.meta.url)),
      ]),
    ),
  },
});

/** Runs a process with a job; resolves with what it printed. */
export async function inProcess<Result>(job: object): Promise<Result> {
  await built;
  const { stdout } = spawn(process.execPath, [bundle, JSON.stringify(job)], { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(await text(stdout));
}

/** The most times within any span. */
export function mostWithin(times: readonly number[], ms: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Math.max(...sorted.map((start, index) => sorted.slice(index).filter((time) => time < start + ms).length));
}
