/** What is in the tarball, and whether the tools that check packages agree with it. */
import { execFile, execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { describe, expect, inject, test } from "vitest";
import { parse } from "yaml";
import { prismVersions } from "../../src/testing/prism.ts";
import { vendors } from "../../src/vendors.ts";
import { brokenLinks } from "../support/markdown-links.ts";
import { runNode } from "./run-node.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const installed = join(inject("consumer"), "node_modules/crm-deals");

test("publint finds nothing", async () => {
  const packed = await readFile(inject("tarball"));
  const tarball = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const { messages, pkg } = await publint({ strict: true, pack: { tarball } });
  expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
});

test("the types are right in every way of importing that attw knows", async () => {
  // .attw.json leaves out the descriptions, which have no types.
  const attw = createRequire(import.meta.url).resolve("@arethetypeswrong/cli/package.json");
  const cli = join(attw, "..", JSON.parse(readFileSync(attw, "utf8")).bin.attw);
  await runNode(root, cli, inject("tarball"), "--no-color");
});

describe("the tarball", () => {
  const files = execFileSync("tar", ["-tzf", inject("tarball")], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((file) => file.replace("package/", ""));

  test("holds what is built and what one reads first, and nothing else", () => {
    const others = files.filter((file) => !/^(dist|docs)\//.test(file));
    expect(others.toSorted()).toEqual([
      "ARCHITECTURE.md",
      "CHANGELOG.md",
      "CONTRIBUTING.md",
      "LICENSE",
      "NODE_VERSIONS.md",
      "README.md",
      "SECURITY.md",
      "package.json",
      "specs/README.md",
    ]);
    expect(files.filter((file) => file.startsWith("docs/") && !/^docs\/[a-z0-9-]+\.md$/.test(file))).toEqual([]);
    expect(
      files.filter((file) => /^dist\/(?!specs\/|licences\/)/.test(file) && !/\.([cm]js|d\.[cm]ts)$/.test(file)),
    ).toEqual(["dist/mcp-sdk.LICENSES.txt"]);
  });

  test("is at most 1.2 MB", () => {
    expect(statSync(inject("tarball")).size).toBeLessThanOrEqual(1_200_000);
  });

  test("has the MCP SDK in one file without a source map, and the licence of each package in it", async () => {
    expect(files.filter((file) => file.startsWith("dist/mcp-sdk")).toSorted()).toEqual([
      "dist/mcp-sdk.LICENSES.txt",
      "dist/mcp-sdk.mjs",
    ]);
    const imported = (await readFile(join(installed, "dist/mcp-sdk.mjs"), "utf8")).matchAll(
      /\b(?:from|import)"([^"]+)"/g,
    );
    expect([...imported].map(([, name]) => name)).toEqual(["node:process"]);
    const licences = await readFile(join(installed, "dist/mcp-sdk.LICENSES.txt"), "utf8");
    expect(licences.match(/^@?[a-z][a-z/-]+$/gm)).toEqual([
      "@modelcontextprotocol/core",
      "@modelcontextprotocol/server",
      "ajv",
      "ajv-formats",
      "content-type",
      "fast-deep-equal",
      "fast-uri",
      "json-schema-traverse",
      "zod",
    ]);
    expect(
      licences.match(/Permission is hereby granted|Apache License\s+Version 2.0|Redistribution and use/g)?.length,
    ).toBeGreaterThanOrEqual(9);
  });

  test("exports no type of the MCP SDK", async () => {
    for (const file of ["mcp.d.mts", "mcp.d.cts"]) {
      expect(await readFile(join(installed, "dist", file), "utf8")).not.toContain("@modelcontextprotocol");
    }
  });

  test("holds the licences of what is bundled", () => {
    const licences = ["LICENSE", "LICENSE.Apache"].map((name) => `dist/licences/libphonenumber-js/${name}`);
    expect(files).toEqual(expect.arrayContaining(licences));
  });

  test("holds every file that the manifest names", () => {
    const named = JSON.stringify([manifest.exports, manifest.typesVersions, manifest.main, manifest.types]);
    const targets = [...new Set(named.match(/\.\/[^"]+\.(?:[cm]js|d\.[cm]ts|ya?ml|json)/g))].filter((target) =>
      target.startsWith("./dist/"),
    );
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((target) => !existsSync(join(installed, target)))).toEqual([]);
  });

  test("has the target of every link between its Markdown files", () => {
    const pages = files.filter((file) => file.endsWith(".md"));
    expect(pages).toContain("README.md");
    expect(brokenLinks(installed, pages)).toEqual([]);
  });

  test("names no place of the machine it was built on", async () => {
    const texts = await Promise.all(files.map((file) => readFile(join(installed, file), "utf8")));
    expect(files.filter((_file, index) => texts[index]?.includes(root))).toEqual([]);
  });
});

test.each(vendors)("the published descriptions of %s are the generated one", async (vendor) => {
  const generated = await readFile(`${root}generated/${vendor}/openapi.yaml`, "utf8");
  const { resolve } = createRequire(join(installed, "index.js"));
  expect(await readFile(resolve(`crm-deals/specs/${vendor}.yaml`), "utf8")).toBe(generated);
  expect(JSON.parse(await readFile(resolve(`crm-deals/specs/${vendor}.json`), "utf8"))).toEqual(parse(generated));
});

test("every path that has declarations has them under module: commonjs too", () => {
  const subpaths = Object.entries<string | object>(manifest.exports)
    .filter(([path, target]) => path !== "." && typeof target === "object")
    .map(([path]) => path.slice(2));
  expect(Object.keys(manifest.typesVersions["*"])).toEqual(subpaths);
});

test.each([
  ["undici", ["5.0.0", "6.0.0", "7.0.0", "8.0.0"]],
  ["@stoplight/prism-http", ["5.12.0", "5.16.0"]],
])("beside any %s of an application's own, npm finds an installation", async (name, versions) => {
  for (const version of versions) {
    const folder = await mkdtemp(join(tmpdir(), "crm-deals-peers-"));
    try {
      // Packages of the name and the version alone: npm resolves them like those of a registry, and needs no network.
      const app = { private: true, dependencies: { "crm-deals": "file:crm-deals", [name]: "file:peer" } };
      const bare = { ...manifest, dependencies: {}, devDependencies: {}, scripts: {} };
      const packages = { ".": app, "crm-deals": bare, peer: { name, version } };
      for (const [path, content] of Object.entries(packages)) {
        await mkdir(join(folder, path), { recursive: true });
        await writeFile(join(folder, path, "package.json"), JSON.stringify(content));
      }
      await promisify(execFile)("npm", ["install", "--dry-run", "--offline", "--install-links", "--no-audit"], {
        cwd: folder,
        shell: process.platform === "win32",
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
});

test("the peers are optional, of any version: npm install never fails because of one", () => {
  const { peerDependencies, peerDependenciesMeta, devDependencies } = manifest;
  expect(peerDependenciesMeta).toEqual(
    Object.fromEntries(Object.keys(peerDependencies).map((name) => [name, { optional: true }])),
  );
  expect(new Set(Object.values(peerDependencies))).toEqual(new Set(["*"]));
  expect(devDependencies).toMatchObject(prismVersions);
});
