/** README.md: short, and its first TypeScript sample prints what is below it. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFake } from "crm-deals/fakes";
import { afterEach, expect, test, vi } from "vitest";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const [, sample = "", output = ""] = /^```ts\n(.*?)^```\n\n```text\n(.*?)^```/ms.exec(readme) ?? [];

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test("it has at most 9,216 bytes", () => {
  expect(Buffer.byteLength(readme)).toBeLessThanOrEqual(9216);
});

test("the first sample prints what the page says", async () => {
  vi.stubEnv("WEEEK_TOKEN", "any");
  vi.stubGlobal("fetch", createFake("weeek").fetch);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-readme-"));
  try {
    const file = join(folder, "sample.ts");
    await writeFile(file, sample);
    await import(/* @vite-ignore */ file);
  } finally {
    await rm(folder, { recursive: true });
  }
  expect(log.mock.calls.map((args) => `${args.join(" ")}\n`).join("")).toBe(output);
});
