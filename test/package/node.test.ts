/** The package under Node.js, imported and required, also both in one process. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { vendors } from "../../src/vendors.ts";
import { runNode } from "./run-node.ts";

const { exports } = JSON.parse(readFileSync(join(inject("consumer"), "node_modules/crm-deals/package.json"), "utf8"));
const entries: string[] = Object.keys(exports)
  .filter((path) => typeof exports[path] === "object")
  .map((path) => path.replace(".", "crm-deals"));

const run = async (code: string, kind: "module" | "commonjs" = "module") =>
  JSON.parse(await runNode(inject("consumer"), `--input-type=${kind}`, "--eval", code));

test("every entry exports the same names, imported and required", async () => {
  const names = await run(`
    import { createRequire } from "node:module";
    const require = createRequire(process.cwd() + "/x.js");
    const names = {};
    for (const entry of ${JSON.stringify(entries)}) {
      names[entry] = [Object.keys(await import(entry)), Object.keys(require(entry))].map((list) => list.sort());
    }
    console.log(JSON.stringify(names));`);
  expect(Object.keys(names)).toEqual(expect.arrayContaining(vendors.map((vendor) => `crm-deals/${vendor}`)));
  for (const [imported, required] of Object.values<string[][]>(names)) {
    expect(imported).not.toHaveLength(0);
    expect(required).toEqual(imported);
  }
});

describe("an error of crm-deals/weeek is an instance of the class from crm-deals", () => {
  const rejection = (load: string) => `
    const { createWeeekClient } = ${load}("crm-deals/weeek");
    const fetch = async () => new Response('{ "success": false, "message": "No." }', { status: 404 });
    const refused = await createWeeekClient({ token: "token", fetch }).deals.get("1").catch((error) => error);`;
  const verdict = (load: string) => `
    const { ApiError, ConfigError, NotFoundError } = ${load}("crm-deals");
    console.log(JSON.stringify([NotFoundError, ApiError, ConfigError].map((type) => refused instanceof type)));`;
  const right = [true, true, false];
  const both = `import { createRequire } from "node:module"; const require = createRequire(process.cwd() + "/x.js");`;

  test("among ES modules", async () => {
    expect(await run(rejection("await import") + verdict("await import"))).toEqual(right);
  });
  test("in CommonJS", async () => {
    expect(await run(`(async () => {${rejection("require")}${verdict("require")}})()`, "commonjs")).toEqual(right);
  });
  test("thrown by CommonJS, caught by an ES module", async () => {
    expect(await run(both + rejection("require") + verdict("await import"))).toEqual(right);
  });
  test("thrown by an ES module, caught by CommonJS", async () => {
    expect(await run(both + rejection("await import") + verdict("require"))).toEqual(right);
  });
});

test("a mock without Prism says what to install", async () => {
  const code = `
    import { ConfigError } from "crm-deals";
    import { startMock } from "crm-deals/testing";
    const error = await startMock("weeek").catch((error) => error);
    console.log(error instanceof ConfigError, error.message);`;
  expect(await runNode(inject("bareConsumer"), "--input-type=module", "--eval", code)).toMatch(
    /^true A mock needs Prism: npm install --save-dev @stoplight\/prism-core@[\d.]+ \S+ @stoplight\/prism-http-server@[\d.]+\n$/,
  );
});

test("a mock and undiciTransport start where CommonJS cannot import, as in Jest", async () => {
  const code = `
    const { readFileSync } = require("node:fs");
    const { createRequire } = require("node:module");
    const { dirname, join } = require("node:path");
    const { compileFunction } = require("node:vm");
    // As Jest loads modules: compiled by node:vm, without a callback for import().
    const loaded = new Map();
    const load = (file) => {
      if (loaded.has(file)) return loaded.get(file).exports;
      const module = { exports: {} };
      loaded.set(file, module);
      const own = createRequire(file);
      const require = (name) => (name.startsWith(".") ? load(join(dirname(file), name)) : own(name));
      compileFunction(readFileSync(file, "utf8"), ["module", "exports", "require", "__filename"], { filename: file })(
        module, module.exports, require, file,
      );
      return module.exports;
    };
    const dist = join(process.cwd(), "node_modules/crm-deals/dist");
    const { startMock } = load(join(dist, "testing.cjs"));
    const { undiciTransport } = load(join(dist, "node.cjs"));
    const { createWeeekClient } = load(join(dist, "weeek.cjs"));
    (async () => {
      const mock = await startMock("weeek");
      const fetch = undiciTransport();
      const { id } = await createWeeekClient({ token: "token", baseUrl: mock.baseUrl, fetch }).deals.get("x");
      await fetch.close();
      await mock.close();
      console.log(JSON.stringify(typeof id));
    })();`;
  expect(await run(code, "commonjs")).toBe("string");
});

test.each(["module", "commonjs"])("a fake listens, loaded from a %s", async (type) => {
  const load = type === "module" ? "import { createFake } from" : "const { createFake } = require";
  const code = `
    ${load}${type === "module" ? ' "crm-deals/fakes"' : '("crm-deals/fakes")'};
    (async () => {
      const { baseUrl, close } = await createFake("weeek").listen();
      const response = await fetch(baseUrl + "/crm/funnels", { headers: { authorization: "Bearer token" } });
      console.log(response.status, (await response.json()).funnels.length);
      await close();
    })();`;
  expect(await runNode(inject("bareConsumer"), `--input-type=${type}`, "--eval", code)).toBe("200 1\n");
});
