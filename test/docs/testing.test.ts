/** The guide's sample for Vitest is a test of this project. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readSample } from "../support/guide-sample.ts";

// Beside the tests, so that imports resolve as they do there.
const folder = await mkdtemp(join(fileURLToPath(new URL("./", import.meta.url)), "testing-"));
const file = join(folder, "deals.vitest.ts");
await writeFile(file, await readSample("testing", "deals.vitest.ts"));
try {
  await import(file);
} finally {
  await rm(folder, { recursive: true });
}
