/** `npm run generate` names each `x-payload` that leads nowhere, with its file, its operation and what to do. */
import { expect, test } from "vitest";
import type { Operation } from "../../scripts/description/document.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { payloadProblems } from "../../scripts/generate/payload.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

function problemsOf(vendor: Vendor, changes: Record<string, Partial<Operation>> = {}): string[] {
  const document = readDescription(vendor);
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (operation?.operationId) Object.assign(operation, changes[operation.operationId]);
  }
  return payloadProblems({ vendor, yaml: "", document, fileOf: () => `specs/${vendor}/paths/deals.yaml` });
}

test.each(vendors)("%s has none", (vendor) => {
  expect(problemsOf(vendor)).toEqual([]);
});

test.each<[Vendor, string, Partial<Operation>, string]>([
  [
    "weeek",
    "getDeal",
    { "x-payload": "/dael" },
    "`x-payload: /dael` leads to no described member of DealResult: there is no `dael` beside `success`, `deal`. Correct the pointer, or describe the member.",
  ],
  [
    "weeek",
    "getDeal",
    { "x-payload": "/success/deal" },
    "`x-payload: /success/deal` leads to no described member of DealResult: there is no `deal`. Correct the pointer, or describe the member.",
  ],
  [
    "weeek",
    "getDeal",
    { "x-payload": "deal" },
    '`x-payload: deal` is not a JSON pointer. Write `/deal`, or `""` for the whole body.',
  ],
  [
    "weeek",
    "listDeals",
    { "x-payload": "/deals" },
    "`x-payload` beside `x-pagination`. Remove it: the payload of a list is `x-pagination.items`.",
  ],
  [
    "woofed",
    "deleteContact",
    { "x-payload": "" },
    "`x-payload` on an operation whose success has no body. Remove it, or describe the body.",
  ],
])("%s %s with %o", (vendor, id, change, problem) => {
  expect(problemsOf(vendor, { [id]: change })).toEqual([`specs/${vendor}/paths/deals.yaml: ${id}: ${problem}`]);
});
