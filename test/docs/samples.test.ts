/** The reference pages' samples: one for every operation, and each compiles. */
import { readFileSync } from "node:fs";
import { vendors } from "crm-deals/testing";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { operations as wazzup } from "../../generated/wazzup/meta.ts";
import { operations as wazzupV3 } from "../../generated/wazzup-v3/meta.ts";
import { operations as weeek } from "../../generated/weeek/meta.ts";
import { operations as woofed } from "../../generated/woofed/meta.ts";
import { operations as ysuite } from "../../generated/ysuite/meta.ts";
import { problemsIn } from "../../scripts/docs/program.ts";
import { samplesOf } from "../../scripts/docs/samples.ts";

const described = { wazzup, "wazzup-v3": wazzupV3, woofed, ysuite, weeek };
const read = (vendor: string) =>
  parse(readFileSync(new URL(`../../generated/${vendor}/openapi.yaml`, import.meta.url), "utf8"));

test("every operation has a sample, and it compiles", { timeout: 120_000 }, () => {
  const samples = samplesOf(new Map(vendors.map((vendor) => [vendor, read(vendor)])));
  for (const vendor of vendors) {
    const ids = Object.values(described[vendor])
      .map(({ id }) => id)
      .sort();
    expect(
      samples
        .get(vendor)
        ?.map(({ operationId }) => operationId)
        .sort(),
    ).toEqual(ids);
  }
  const files = [...samples].flatMap(([vendor, list]) =>
    list.map(({ operationId, code }) => [`test/docs/${vendor}-${operationId}.ts`, code] as const),
  );
  expect(problemsIn(new Map(files))).toEqual([]);
});

test("a façade method is found behind helpers and nested resources, and `http` stands in where there is none", () => {
  const samples = samplesOf(new Map([["weeek", read("weeek")]])).get("weeek") ?? [];
  const accessOf = (id: string) => samples.find(({ operationId }) => operationId === id)?.access;
  expect(accessOf("listDeals")).toBe("deals.list");
  expect(accessOf("attachDealTag")).toBe("deals.tags.attach");
  expect(accessOf("moveDealTask")).toBe("deals.tasks.move");
  expect(accessOf("uploadDealAttachment")).toBe("deals.attachments.upload");

  const document = read("weeek");
  // A path that no façade knows; what its sample asks for is known by its operationId.
  document.paths["/crm/unknown/{id}"] = { get: document.paths["/crm/deals/{id}"].get };
  const all = samplesOf(new Map([["weeek", document]])).get("weeek") ?? [];
  expect(all.at(-1)?.access).toBeUndefined();
  expect(all.at(-1)?.code.replaceAll(/\s+/g, "")).toContain('http.GET("/crm/unknown/{id}",{params:{path:{id:"');
});
