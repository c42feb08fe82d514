/** What each vendor's tools look like to a model, and that their hints come from the description. */
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { annotationsOf, effectOf } from "../../scripts/generate/tools.ts";
import { vendors } from "../../src/vendors.ts";
import { connect, fakeEnvironment } from "./support.ts";

const everything = { write: true, allowDelete: true };

describe.each(vendors)("%s", (vendor) => {
  const operations = operationsOf(readDescription(vendor));

  async function listed(options: object) {
    const { environment } = await fakeEnvironment(vendor);
    return (await (await connect(environment, { vendors: [vendor], ...options })).listTools()).tools;
  }

  test("each tool is as in its snapshot, 9 at most, in 2,500 tokens", async () => {
    const tools = await listed(everything);
    for (const tool of tools) {
      await expect(`${JSON.stringify(tool, null, 2)}\n`).toMatchFileSnapshot(`tools/${tool.name}.snap`);
    }
    expect(tools.length).toBeLessThanOrEqual(9);
    expect(JSON.stringify(tools).length / 4).toBeLessThanOrEqual(2_500);
  });

  test("the tools are those of the description's `x-tool`, with the hints of their operations", async () => {
    const tools = await listed(everything);
    const named = new Set(operations.flatMap(({ operation }) => operation["x-tool"] ?? []));
    expect(tools.map(({ name }) => name).toSorted()).toEqual([...named].toSorted());
    for (const { name, annotations } of tools) {
      const hints = operations.filter(({ operation }) => operation["x-tool"] === name).map(annotationsOf);
      expect(annotations).toEqual({
        readOnlyHint: hints.every((hint) => hint.readOnlyHint),
        destructiveHint: hints.some((hint) => hint.destructiveHint),
        idempotentHint: hints.every((hint) => hint.idempotentHint),
        openWorldHint: hints.some((hint) => hint.openWorldHint),
      });
    }
  });

  test("without `write` all tools only read, and no tool deletes without both options", async () => {
    const names = (tools: { name: string }[]) => tools.map(({ name }) => name);
    const reads = await listed({});
    expect(reads.length).toBeGreaterThan(2);
    expect(reads.every(({ annotations }) => annotations?.readOnlyHint)).toBe(true);
    expect(names(await listed({ allowDelete: true }))).toEqual(names(reads));
    expect(names(await listed({ write: true })).filter((name) => name.endsWith("delete"))).toEqual([]);
  });

  test.each(operations)(
    "$id: its hints follow from its method and its marks",
    ({ method, operation, ...described }) => {
      const hints = annotationsOf({ method, operation, ...described });
      const reads = method === "GET" || operation["x-read-only"] === true;
      const repeatable = ["GET", "PUT", "DELETE"].includes(method) || operation["x-idempotent"] === true;
      const reaches = operation["x-reaches-customer"] === true;
      expect(hints).toEqual({
        readOnlyHint: reads,
        destructiveHint: !reads && !(method === "POST" && !repeatable && !reaches),
        idempotentHint: repeatable,
        openWorldHint: reaches,
      });
    },
  );
});

test("a search is a read, a bulk delete is a delete, a message reaches a customer", () => {
  const of = (vendor: (typeof vendors)[number], keep: (one: ReturnType<typeof operationsOf>[number]) => boolean) =>
    operationsOf(readDescription(vendor))
      .filter(keep)
      .map(({ id }) => id);
  expect(of("woofed", (one) => one.method === "POST" && effectOf(one) === "read")).toEqual([
    "searchDeals",
    "searchContacts",
    "searchProducts",
    "searchUsers",
  ]);
  expect(of("wazzup-v3", (one) => one.method === "PATCH" && effectOf(one) === "delete")).toEqual([
    "deleteUsers",
    "deleteContacts",
    "deleteDeals",
  ]);
  expect(vendors.flatMap((vendor) => of(vendor, (one) => annotationsOf(one).openWorldHint))).toEqual([
    "sendMessage",
    "deleteMessage",
    "editMessage",
    "sendMessage",
    "deleteMessage",
    "editMessage",
    "createDealEvent",
    "createContactEvent",
  ]);
});
