/** `npm run generate` names each `x-tool`, `x-read-only` and `x-reaches-customer` that is wrong, with its file, its operation and what to do. */
import { expect, test } from "vitest";
import type { Operation } from "../../scripts/description/document.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { toolProblems } from "../../scripts/generate/tool-problems.ts";
import { toolsSource } from "../../scripts/generate/tools.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

function described(vendor: Vendor, changes: Record<string, Partial<Operation>> = {}) {
  const document = readDescription(vendor);
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    if (operation?.operationId) Object.assign(operation, changes[operation.operationId]);
  }
  return { vendor, yaml: "", document, fileOf: () => `specs/${vendor}/paths/deals.yaml` };
}

test.each(vendors)("%s has none", (vendor) => {
  expect(toolProblems(described(vendor))).toEqual([]);
});

test.each<[Vendor, string, Partial<Operation>, string]>([
  ["weeek", "getDeal", { "x-tool": "get_deal" }, "`x-tool: get_deal` is not a tool's name. Write `weeek_`"],
  [
    "wazzup-v3",
    "getDeal",
    { "x-tool": "wazzup-v3_get" },
    "`x-tool: wazzup-v3_get` is not a tool's name. Write `wazzup_v3_`",
  ],
  ["weeek", "getDeal", { "x-read-only": true }, "`x-read-only` on a GET. Remove it: a GET only reads."],
  ["weeek", "patchDeal", { "x-read-only": true }, "`x-read-only` on a PATCH. Remove it"],
  ["weeek", "createDeal", { "x-read-only": true }, "`x-read-only` without `x-idempotent: true`."],
  ["woofed", "searchDeals", { "x-reaches-customer": true }, "`x-reaches-customer` on an operation that only reads."],
])("%s %s with %o", (vendor, id, change, problem) => {
  expect(toolProblems(described(vendor, { [id]: change }))).toEqual([
    expect.stringContaining(`specs/${vendor}/paths/deals.yaml: ${id}: ${problem}`),
  ]);
});

test("an input has no references, marks or account, and an upload is left out", () => {
  const source = toolsSource(described("woofed"));
  expect(source).not.toMatch(/\$ref|"x-|account_id\\"/);
  expect(toolsSource(described("weeek"))).not.toContain("uploadDealAttachment:");
});
