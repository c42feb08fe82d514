/** `npm run generate` names each extension that is wrong, with its file, its operation and what to do. */
import { expect, test } from "vitest";
import type { Description } from "../../scripts/description/bundle.ts";
import { isObject } from "../../scripts/description/json.ts";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { problemsOf } from "../../scripts/generate/problems.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

/** A description in which members of one operation, or of its extensions, have other values. */
function describedWith(vendor: Vendor, changed = "", change: object = {}): Description {
  const document = readDescription(vendor);
  for (const { operation } of operationsOf(document).filter(({ id }) => id === changed)) {
    for (const [name, value] of Object.entries(change)) {
      Reflect.set(operation, name, isObject(value) ? { ...Reflect.get(operation, name), ...value } : value);
    }
  }
  return { vendor, yaml: "", document, fileOf: () => `specs/${vendor}/paths/deals.yaml` };
}

test.each(vendors)("%s has none", (vendor) => {
  expect(problemsOf(describedWith(vendor))).toEqual([]);
});

test.each<[Vendor, string, object, string]>([
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
  [
    "weeek",
    "getDeal",
    { "x-tool": "get_deal" },
    "`x-tool: get_deal` is not a tool's name. Write `weeek_` and words in lower case, joined by `_`.",
  ],
  [
    "wazzup-v3",
    "getDeal",
    { "x-tool": "wazzup-v3_get" },
    "`x-tool: wazzup-v3_get` is not a tool's name. Write `wazzup_v3_` and words in lower case, joined by `_`.",
  ],
  ["weeek", "getDeal", { "x-read-only": true }, "`x-read-only` on a GET. Remove it: a GET only reads."],
  ["weeek", "patchDeal", { "x-read-only": true }, "`x-read-only` on a PATCH. Remove it: a PATCH changes something."],
  [
    "weeek",
    "createDeal",
    { "x-read-only": true },
    "`x-read-only` without `x-idempotent: true`. Add it: what only reads can be retried.",
  ],
  [
    "woofed",
    "searchDeals",
    { "x-reaches-customer": true },
    "`x-reaches-customer` on an operation that only reads. Remove one of the two.",
  ],
  [
    "woofed",
    "searchDeals",
    { "x-pagination": { above: "/qeury/id_gt" } },
    "`x-pagination`: `above: /qeury/id_gt` leads to nothing that the request's body takes. Correct the pointer.",
  ],
  [
    "woofed",
    "searchDeals",
    { "x-pagination": { sort: "query/s" } },
    "`x-pagination`: `sort: query/s` leads to nothing that the request's body takes. Correct the pointer.",
  ],
  [
    "woofed",
    "searchDeals",
    { "x-pagination": { above: "/query/bounds/id_gt" } },
    "`x-pagination`: `above`, `upTo` and `sort` must lead to members of one object.",
  ],
  [
    "woofed",
    "searchUsers",
    { "x-pagination": { ascending: undefined } },
    "`x-pagination`: the style `keyset` needs `ascending`.",
  ],
  [
    "woofed",
    "searchProducts",
    { "x-pagination": { above: "/query/id_gt" } },
    "`x-pagination`: `above` goes with the style `keyset`. Remove it.",
  ],
  [
    "weeek",
    "listDeals",
    { "x-pagination": { first: 0 } },
    "`x-pagination`: `first` goes with the styles `page` and `keyset`, and with no other.",
  ],
  [
    "ysuite",
    "listDeals",
    { "x-pagination": { start: "pageindex" } },
    "`x-pagination`: `start: pageindex` is not a query parameter.",
  ],
  [
    "woofed",
    "searchDeals",
    { "x-conditions": { fields: ["nmae"] } },
    "`x-conditions`: Deal has no `nmae`. Correct the name.",
  ],
])("%s %s with %o", (vendor, id, change, problem) => {
  expect(problemsOf(describedWith(vendor, id, change))).toEqual([
    `specs/${vendor}/paths/deals.yaml: ${id}: ${problem}`,
  ]);
});
