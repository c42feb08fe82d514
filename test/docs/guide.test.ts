/** The guide: every page is in its menu, and the TypeScript samples that use a fake print what the page says. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { guide } from "../../docs/.vitepress/guide.ts";
import { guidePages, guideSamples } from "../support/guide-samples.ts";

test("the menu has every page once", async () => {
  const listed = guide.flatMap(({ pages }) => pages);
  expect([...listed, "index"].sort()).toEqual([...(await guidePages()).keys()].sort());
  expect(new Set(listed).size).toBe(listed.length);
});

// README's first sample needs a token and is tested beside this one.
const printing = (await guideSamples()).filter(({ name, output }) => output !== undefined && name !== "readme-1");

test("there are samples with their output", () => expect(printing.length).toBeGreaterThan(5));

test.each(printing)("$name prints what the page says", async ({ name, code, output }) => {
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
