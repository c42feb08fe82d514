import { expect, test } from "vitest";
import { operationsOf, readDescription } from "./description.ts";
import { unexercised } from "./harness.ts";

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
