/** What we ask of a description beyond what Redocly's rules can say. */
import { type Vendor, vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { record } from "../../scripts/description/json.ts";
import { operationsOf } from "../../scripts/description/operations.ts";
import { dereference, walk } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";

/** The error responses that every operation of a vendor declares; WoofedCRM's differ between operations. */
const errorResponses: Record<Vendor, string[]> = {
  wazzup: ["400", "401"],
  "wazzup-v3": ["400", "401", "429", "500"],
  woofed: ["401"],
  ysuite: ["400", "401", "403", "422", "500"],
  weeek: ["400", "401", "404", "422", "default"],
};

describe.each(vendors)("%s", (vendor) => {
  const description = readDescription(vendor);
  const operations = operationsOf(description);

  test("says with jsonSchemaDialect that its schemas are 2020-12", () => {
    expect(description.jsonSchemaDialect).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("every provenance has a known level and a source", () => {
    const wrong: string[] = [];
    walk(description, "#", (node, pointer) => {
      if (!("x-provenance" in node)) return;
      const { level, source, note, disagreement, ...rest } = record(node["x-provenance"]);
      const known = ["documented", "observed", "inferred"].includes(String(level)) && typeof source === "string";
      const texts = [note, disagreement].every((text) => text === undefined || typeof text === "string");
      if (!known || !texts || Object.keys(rest).length > 0) wrong.push(pointer);
    });
    expect(wrong).toEqual([]);
  });

  test("every operation declares the vendor's error responses", () => {
    const without = operations.filter(({ responses }) =>
      errorResponses[vendor].some((status) => !(status in responses)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test("only a POST or a PATCH is marked as idempotent", () => {
    walk(description, "#", (node, pointer) => {
      if ("x-idempotent" in node) expect(pointer).toMatch(/\/(post|patch)$/);
    });
  });

  test("a list's paging names query parameters of its own", () => {
    for (const { operation, queryNames } of operations) {
      const { start, size = start } = operation["x-pagination"] ?? {};
      if (start) expect(queryNames).toEqual(expect.arrayContaining([start, size]));
    }
  });

  test("no request holds a readOnly member, which neither types nor mock would reject", () => {
    const seen = new Set<unknown>();
    const readOnly: string[] = [];
    const look = (node: unknown, at: string) =>
      walk(node, at, (schema, pointer) => {
        if (schema.readOnly) readOnly.push(pointer);
        const { $ref } = schema;
        if ($ref === undefined || seen.has($ref)) return;
        seen.add($ref);
        look(dereference(description, schema), String($ref));
      });
    for (const { id, operation } of operations) look(operation.requestBody, id);
    expect(readOnly).toEqual([]);
  });
});

test("WoofedCRM: every operation that reads a body declares the 400 of a malformed one and the 500 of an impossible value", () => {
  const reading = operationsOf(readDescription("woofed")).filter(({ body }) => body);
  expect(reading).not.toHaveLength(0);
  const without = reading.filter(({ responses }) => !("400" in responses && "500" in responses));
  expect(without.map(({ id }) => id)).toEqual([]);
});
