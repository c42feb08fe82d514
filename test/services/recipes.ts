/** The programs of the guide's chapter on many mirrors, run as they stand. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = join(root, "node_modules/.cache/crm-deals/recipes");

/** Each request says which process sent it. */
const marked = `
const send = globalThis.fetch;
globalThis.fetch = (url, { headers, ...init } = {}) => {
  const marked = new Headers(headers);
  marked.set("X-Process", String(process.pid));
  return send(url, { ...init, headers: marked });
};`;

/** Writes the chapter's programs and bundles each. */
export async function buildRecipes(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names: string[] = [];
  const chapter = await readFile(join(root, "docs/many-mirrors.md"), "utf8");
  for (const [, code = "", name = ""] of chapter.matchAll(/^```ts\n(\/\/ ([\w-]+)\.ts\n.*?)^```/gms)) {
    await writeFile(join(folder, `${name}.ts`), code);
    names.push(name);
  }
  await build({
    entryPoints: names.map((name) => join(folder, `${name}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    banner: { js: marked },
    packages: "external",
    alias: Object.fromEntries(
      ["mirror", "weeek", "wazzup-v3"].map((entry) => [`crm-deals/${entry}`, join(root, `src/${entry}/index.ts`)]),
    ),
  });
}

/** Starts a program; its errors are added to `log`. */
export function startRecipe(name: string, env: Record<string, string>, log: string[]): ChildProcess {
  const child = spawn(process.execPath, [join(folder, `${name}.mjs`)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  child.stderr?.on("data", (chunk) => log.push(`${name} ${child.pid}: ${chunk}`));
  return child;
}

/** Runs a program to its end. */
export async function runRecipe(name: string, env: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, [join(folder, `${name}.mjs`)], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const [errors, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((resolve) => child.on("close", resolve)),
  ]);
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${errors}`);
}
