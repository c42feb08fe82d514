/** The guide's samples for node:test and Jest, on the packed package. `npm run test:matrix` runs the latter under Jest itself. */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { readSample } from "../support/guide-sample.ts";
import { runNode } from "./run-node.ts";

test("node:test", async () => {
  await writeFile(join(inject("bareConsumer"), "deals.test.mjs"), await readSample("testing", "deals.test.mjs"));
  const report = await runNode(inject("bareConsumer"), "--test", "--test-reporter=tap", "deals.test.mjs");
  expect(report).toMatch(/^# pass 1$/m);
});

// Jest gives a CommonJS module `test` and `expect`, as Vitest's are.
const module = new Function("require", "test", "expect", await readSample("testing", "deals.test.js"));
module(createRequire(join(inject("bareConsumer"), "deals.test.js")), test, expect);
