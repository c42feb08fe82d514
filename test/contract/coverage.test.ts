import { expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { unexercised } from "./coverage.ts";

const operations = operationsOf(readDescription("ysuite"));
const all = operations.flatMap(({ id, responses }) =>
  Object.keys(responses).flatMap((status) => [`${id} ${status} façade`, `${id} ${status} path client`]),
);

test("a response that one test less exercises is named", () => {
  expect(unexercised(operations, new Set(all))).toEqual([]);
  for (const missing of all) {
    expect(unexercised(operations, new Set(all.filter((response) => response !== missing)))).toEqual([missing]);
  }
});

test("an operation without a façade is still wanted from the path client", () => {
  const pathClient = all.filter((response) => response.endsWith("path client"));
  const ids = operations.map(({ id }) => id);
  expect(unexercised(operations, new Set(pathClient), ids)).toEqual([]);
  expect(unexercised(operations, new Set(), ids)).toEqual(pathClient);
});
