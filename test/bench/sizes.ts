/** What an import weighs: minified, gzipped, and in time. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { vendors } from "../../src/vendors.ts";
import type { Figure } from "./lists.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));

const entries: Record<string, string> = {
  "crm-deals/wazzup": `export { createWazzupClient } from "${src}/wazzup/index.ts"`,
  "crm-deals/wazzup-v3": `export { createWazzupV3Client } from "${src}/wazzup-v3/index.ts"`,
  "crm-deals/woofed": `export { createWoofedClient } from "${src}/woofed/index.ts"`,
  "crm-deals/ysuite": `export { createYsuiteClient } from "${src}/ysuite/index.ts"`,
  "crm-deals/weeek": `export { createWeeekClient } from "${src}/weeek/index.ts"`,
  "all vendors": vendors.map((v) => `export * as ${v.replace("-", "_")} from "${src}/${v}/index.ts"`).join(";"),
  "openapi-fetch": `export { default } from "openapi-fetch"`,
  ky: `export { default } from "ky"`,
  axios: `export { default } from "axios"`,
};

export async function measureSizes(): Promise<Figure[]> {
  const sizes = Object.entries(entries).map(async ([name, contents]): Promise<Figure> => {
    const code = await bundle(contents, true);
    return { measure: `${name}, min+gzip`, value: gzipSync(code, { level: 9 }).length / 1024, unit: "KB" };
  });
  return await Promise.all(sizes);
}

/** The median of many fresh processes that import the bundled entry from a file, less that of an empty one. */
export async function measureImports(): Promise<Figure[]> {
  const names = Object.keys(entries).slice(0, vendors.length);
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-bench-"));
  const times = new Map<string, number[]>(["empty", ...names].map((name) => [name, []]));
  const fileOf = (name: string) => join(folder, `${name.replace("/", "-")}.mjs`);
  try {
    await writeFile(fileOf("empty"), "export {};");
    for (const name of names) await writeFile(fileOf(name), await bundle(entries[name] ?? "", false));
    for (let round = 0; round < 15; round += 1) {
      for (const [name, measured] of times) measured.push(importTime(fileOf(name)));
    }
  } finally {
    await rm(folder, { recursive: true });
  }
  const ms = (name: string) => median(times.get(name) ?? []);
  return names.map((name) => ({
    measure: `${name}, import`,
    value: ms(name) - ms("empty"),
    unit: "ms over an empty module",
  }));
}

async function bundle(contents: string, minify: boolean): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: src, loader: "ts" },
    bundle: true,
    minify,
    write: false,
    format: "esm",
    platform: "browser",
    external: ["node:*"],
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** In a process of its own. */
function importTime(file: string): number {
  const script = "const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t);";
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", script, file]));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
