/** The Node.js versions that are promised are the ones that are tested, wherever they are written down. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runtimes } from "../matrix/runtimes.ts";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

test("policy, CI, matrix, .nvmrc and engines name the same versions", () => {
  const promised = [...read("NODE_VERSIONS.md").matchAll(/^\| (\d+)\b.*yes, tested \| yes, tested \|$/gm)].map(
    ([, line]) => Number(line),
  );
  expect(promised).toContain(20);
  expect(parse(read(".github/workflows/ci.yml")).jobs.test.strategy.matrix.node).toEqual(promised);
  expect(runtimes.map((runtime) => runtime.package).filter((name) => name.startsWith("node@"))).toEqual(
    promised.map((line) => `node@${line}`),
  );
  expect(read(".nvmrc").trim()).toBe(String(promised[0]));
  const { engines } = JSON.parse(read("package.json"));
  expect(engines.node).toBe(">=20.19");
  expect(read("NODE_VERSIONS.md")).toContain(`${promised[0]}, from ${engines.node.slice(2)}`);
});
