/** `npm run generate` names each `x-pagination` whose members don't fit together, or whose pointers lead nowhere in the request's body. */
import { expect, test } from "vitest";
import { readDescription } from "../../scripts/description/read.ts";
import { paginationProblems } from "../../scripts/generate/pagination.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

function problemsOf(vendor: Vendor, id = "", change: object = {}): string[] {
  const document = readDescription(vendor);
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    const pagination = operation?.["x-pagination"];
    if (pagination && operation.operationId === id) Object.assign(pagination, change);
  }
  return paginationProblems({ vendor, yaml: "", document, fileOf: () => `specs/${vendor}/paths/deals.yaml` });
}

test.each(vendors)("%s has none", (vendor) => {
  expect(problemsOf(vendor)).toEqual([]);
});

test.each<[Vendor, string, object, string]>([
  [
    "woofed",
    "searchDeals",
    { above: "/qeury/id_gt" },
    "`above: /qeury/id_gt` leads to nothing that the request's body takes. Correct the pointer.",
  ],
  [
    "woofed",
    "searchDeals",
    { sort: "query/s" },
    "`sort: query/s` leads to nothing that the request's body takes. Correct the pointer.",
  ],
  [
    "woofed",
    "searchDeals",
    { above: "/query/bounds/id_gt" },
    "`above`, `upTo` and `sort` must lead to members of one object.",
  ],
  ["woofed", "searchUsers", { ascending: undefined }, "the style `keyset` needs `ascending`."],
  ["woofed", "searchProducts", { above: "/query/id_gt" }, "`above` goes with the style `keyset`. Remove it."],
  ["weeek", "listDeals", { first: 0 }, "`first` goes with the styles `page` and `keyset`, and with no other."],
  ["ysuite", "listDeals", { start: "pageindex" }, "`start: pageindex` is not a query parameter."],
])("%s %s with %o", (vendor, id, change, problem) => {
  const place = `specs/${vendor}/paths/deals.yaml: ${id}: \`x-pagination\`: `;
  expect(problemsOf(vendor, id, change)).toEqual([place + problem]);
});
