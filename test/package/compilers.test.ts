/** The packed tarball under the compilers and settings that services have, and what they make of it under Node.js. */
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, inject, test } from "vitest";
import { runNode } from "./run-node.ts";

const source = fileURLToPath(new URL("consumer.ts", import.meta.url));
const require = createRequire(import.meta.url);

/** Both kinds of module in one compilation, by their extensions. */
const bothKinds = ["consumer.mts", "consumer.cts"];
const settings = {
  "module nodenext": { files: bothKinds, compilerOptions: { module: "nodenext" } },
  "module node16": { files: bothKinds, compilerOptions: { module: "node16" } },
  // With `preserve`, a .cts file that imports is an ES module: `import … = require` is what takes the other condition.
  "a bundler's resolution": {
    files: ["consumer.ts", "required.ts"],
    compilerOptions: { module: "preserve", moduleResolution: "bundler" },
  },
  "module commonjs": { files: ["consumer.ts"], compilerOptions: { module: "commonjs" } },
};
const required = `import weeek = require("crm-deals/weeek");
export const client: weeek.WeeekClient = weeek.createWeeekClient({ token: "token" });
// @ts-expect-error a missing token
weeek.createWeeekClient({});
`;

type Setting = keyof typeof settings;

async function compile(typescript: string, setting: Setting): Promise<string> {
  const { files, compilerOptions } = settings[setting];
  const folder = join(inject("consumer"), `${typescript} ${setting}`.replaceAll(/\W/g, "-"));
  await mkdir(folder);
  await writeFile(join(folder, "required.ts"), required);
  await Promise.all(files.filter((file) => file !== "required.ts").map((file) => copyFile(source, join(folder, file))));
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2022",
        lib: ["es2023"],
        types: ["node"],
        strict: true,
        exactOptionalPropertyTypes: true,
        // Our own declarations are checked too, by the compiler that does so in no time.
        skipLibCheck: typescript !== "typescript-7",
        rootDir: ".",
        outDir: "out",
        ...compilerOptions,
      },
      files,
    }),
  );
  await runNode(folder, join(require.resolve(`${typescript}/package.json`), "../bin/tsc"), "--pretty", "false");
  return join(folder, "out");
}

const expected = { id: "string", items: true, read: true, notFound: true, recorded: 4, misspelt: true };

describe("TypeScript 5.9", () => {
  test("compiles both kinds of module, and both run", async () => {
    const out = await compile("typescript", "module nodenext");
    const printed = await Promise.all(["consumer.mjs", "consumer.cjs"].map((file) => runNode(out, file)));
    expect(printed.map((line) => JSON.parse(line))).toEqual([expected, expected]);
  });

  test("compiles with module commonjs, which finds the subpaths by typesVersions", async () => {
    const out = await compile("typescript", "module commonjs");
    expect(JSON.parse(await runNode(out, "consumer.js"))).toEqual(expected);
  });
});

// The older compilers take seconds each: they share what settings there are, and the newest does them all.
const others: [typescript: string, setting: Setting][] = [
  ["typescript", "a bundler's resolution"],
  ["typescript-6", "module node16"],
  ["typescript-6", "a bundler's resolution"],
  ["typescript-7", "module nodenext"],
  ["typescript-7", "module node16"],
  ["typescript-7", "a bundler's resolution"],
];
test.each(others)("%s compiles with %s", async (typescript, setting) => {
  await compile(typescript, setting);
});
