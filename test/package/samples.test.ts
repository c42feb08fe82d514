/** The samples of README.md and of the guide compile against the packed package, as they stand. */
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import { guideSamples } from "../support/guide-samples.ts";
import { runNode } from "./run-node.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiler = createRequire(import.meta.url).resolve("typescript-7/package.json");
/** What samples use beside the package and its peers. */
const installed = ["pg", "@types/pg", "ioredis", "bullmq", "graphile-worker"];

test("every sample compiles", async () => {
  const samples = await guideSamples();
  expect(samples.length).toBeGreaterThan(40);
  const folder = join(inject("consumer"), "samples");
  for (const name of installed) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, "node_modules", name), link, "junction");
  }
  // `export {}` makes each a module, so that `await` is at its top and names don't meet.
  for (const { name, code } of samples) await writeFile(join(folder, `${name}.ts`), `${code}\nexport {};\n`);
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023"],
    types: ["node"],
    module: "nodenext",
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    allowImportingTsExtensions: true,
  };
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
  await runNode(folder, join(compiler, "../bin/tsc"), "--pretty", "false");
});
