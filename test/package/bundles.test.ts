/** What a bundler makes of the package: what a vendor's entry reaches, and how large it is in a browser. */
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, inject, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The most bytes that a vendor's client may weigh, minified and gzipped, what it takes of openapi-fetch included: what all clients share, and
 * so much for each operation.
 */
const limitOf = (vendor: Vendor, operations: number) => 9.5 * 1024 + 45 * operations + beyond[vendor] * 1024;
/** By how much more a client is held, in KB: what it is to lose. WoofedCRM's walks lists by id, and checks conditions. */
const beyond: Record<Vendor, number> = { wazzup: 0.35, "wazzup-v3": 1.3, woofed: 2.35, ysuite: 0.74, weeek: 0 };

async function bundle(code: string, minify: boolean) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: inject("consumer") },
    bundle: true,
    // A browser has no Node builtins: one that is reached fails the build.
    platform: "browser",
    format: "esm",
    target: "es2022",
    minify,
    metafile: true,
    write: false,
    legalComments: "none",
  });
  return { files: Object.keys(metafile.inputs), text: outputFiles[0]?.text ?? "" };
}

describe.each(vendors)("%s", (vendor) => {
  test("reaches no Node builtin and no other vendor", async () => {
    const { files } = await bundle(`export * from "crm-deals/${vendor}"`, false);
    const reached = await Promise.all(
      files
        // The package has no source maps; the build that it was packed from has.
        .map((file) => join(root, "dist", basename(file)))
        .map(
          async (file) => JSON.parse(await readFile(`${file}.map`, "utf8").catch(() => '{ "sources": [] }')).sources,
        ),
    );
    const sources: string[] = reached.flat().map((source) => source.replaceAll("../", ""));
    expect(sources).toContain(`src/${vendor}/index.ts`);
    const own = [/^src\/core\//, /^generated\/version\.ts$/, new RegExp(`/${vendor}/`)];
    expect(sources.filter((source) => !own.some((place) => place.test(source)))).toEqual([]);
  });

  test("weighs no more than its operations justify", async () => {
    const factory = `create${vendor.replace(/(?:^|-)(.)/g, (_match, letter: string) => letter.toUpperCase())}Client`;
    const { text } = await bundle(`export { ${factory} } from "crm-deals/${vendor}"`, true);
    const { length } = operationsOf(readDescription(vendor));
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(limitOf(vendor, length));
  });
});

test("the fakes reach no Node builtin", async () => {
  const { text } = await bundle('export { createFake } from "crm-deals/fakes"', false);
  expect(text).toContain("function createFake(");
});

test("what is not imported costs nothing", async () => {
  const helper = "function inBatches(";
  expect((await bundle('export { inBatches } from "crm-deals"', false)).text).toContain(helper);
  expect((await bundle('export { ConfigError } from "crm-deals"', false)).text).not.toContain(helper);
  expect((await bundle('export * from "crm-deals/ysuite"', false)).text).not.toContain(helper);

  const check = "function makeChecks(";
  expect((await bundle('export { parseWoofedWebhook } from "crm-deals/woofed"', false)).text).toContain(check);
  expect((await bundle('export { createWoofedClient } from "crm-deals/woofed"', false)).text).not.toContain(check);
  expect((await bundle('export { createWazzupClient } from "crm-deals/wazzup"', false)).text).not.toContain(check);
});

test("an error keeps its name in a minified bundle", async () => {
  const { text } = await bundle('export { ConfigError } from "crm-deals"', true);
  const { ConfigError } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  expect(String(new ConfigError("Why."))).toBe("ConfigError: Why.");
});
