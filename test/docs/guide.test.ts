/** The guide: every page is in its menu, its TypeScript samples compile as they stand, and those that use a fake print what the page says. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { guide } from "../../docs/.vitepress/guide.ts";
import { problemsIn } from "../support/program.ts";

const folder = new URL("../../docs/", import.meta.url);
const files = (await readdir(folder)).filter((name) => name.endsWith(".md"));
const pages = await Promise.all(
  files.map(async (name) => ({ name: name.replace(/\.md$/, ""), text: await readFile(new URL(name, folder), "utf8") })),
);
const samples = pages.flatMap(({ name, text }) =>
  [...text.matchAll(/^```ts\n(.*?)^```(?:\n\n```text\n(.*?)^```)?/gms)].map(([, code = "", output], index) => ({
    // A sample that another one imports begins with its name.
    name: code.match(/^\/\/ ([\w-]+)\.ts\n/)?.[1] ?? `${name}-${index + 1}`,
    code,
    output,
  })),
);

test("the menu has every page once", () => {
  const listed = guide.flatMap(({ pages }) => pages);
  expect([...listed, "index"].sort()).toEqual(pages.map(({ name }) => name).sort());
  expect(new Set(listed).size).toBe(listed.length);
});

test("every sample compiles", { timeout: 60_000 }, () => {
  expect(samples.length).toBeGreaterThan(30);
  expect(problemsIn(new Map(samples.map(({ name, code }) => [`test/docs/${name}.ts`, code])))).toEqual([]);
});

describe("a sample prints what the page says", () => {
  const printing = samples.filter(({ output }) => output !== undefined);
  test("there are some", () => expect(printing.length).toBeGreaterThan(5));

  test.each(printing)("$name", async ({ name, code, output }) => {
    const scratch = await mkdtemp(join(tmpdir(), "crm-deals-guide-"));
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    try {
      const file = join(scratch, `${name}.ts`);
      await writeFile(file, code);
      await import(/* @vite-ignore */ file);
      expect(log.mock.calls.map((args) => `${args.map(String).join(" ")}\n`).join("")).toBe(output);
    } finally {
      log.mockRestore();
      await rm(scratch, { recursive: true });
    }
  });
});
