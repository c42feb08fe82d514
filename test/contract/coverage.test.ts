/** What the harness must notice itself: a response that no test exercises, and a line that proves nothing. */
import { expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { unexercised } from "./coverage.ts";
import { expectedRequest } from "./expected-request.ts";

const operations = operationsOf(readDescription("weeek"));
const all = operations.flatMap(({ id, responses }) =>
  Object.keys(responses).flatMap((status) => [`${id} ${status} façade`, `${id} ${status} path client`]),
);

test("without one of the tests, the response that it exercises is named", () => {
  expect(unexercised(operations, new Set(all))).toEqual([]);
  const [missing = "", ...others] = all;
  expect(unexercised(operations, new Set(others))).toEqual([missing]);
});

test("an operation without a façade method must still be called through the path client", () => {
  const pathClient = all.filter((response) => response.endsWith("path client"));
  const ids = operations.map(({ id }) => id);
  expect(unexercised(operations, new Set(pathClient), ids)).toEqual([]);
  expect(unexercised(operations, new Set(), ids)).toEqual(pathClient);
});

test.each<[problem: string, id: string, ...args: unknown[]]>([
  ["two arguments have kT3v", "setDealStatus", "kT3v", "kT3v"],
  ["two arguments have kT3v", "moveDeal", "kT3v", { previousDealId: "kT3v" }],
  ["an argument is empty", "patchDeal", "kT3v", {}],
  ["the line gives no body", "patchDeal", "kT3v"],
  ["the line gives no query parameter", "listDeals", "Zc4n"],
  ["is in neither path, query nor body", "getDeal", "kT3v", "Zc4n"],
  ["no member is its only place", "patchDeal", "kT3v", "won"],
])("%s: %s", async (problem, id, ...args) => {
  const operation = operations.find((operation) => operation.id === id);
  if (!operation) throw new Error(`no operation ${id}`);
  await expect(expectedRequest(operation, args, {}, {})).rejects.toThrow(problem);
});
