/** The reference pages' samples: one for every operation, each short enough for a phone. */
import { vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { samplesOf } from "../../scripts/docs/samples.ts";

describe.each(vendors)("%s", async (vendor) => {
  const document = readDescription(vendor);
  const samples = await samplesOf(vendor, document);

  test("every operation has a sample", () => {
    expect(samples.map(({ operationId }) => operationId)).toEqual(operationsOf(document).map(({ id }) => id));
    for (const { code } of samples) expect(code).toMatch(/^[a-z]+\.[\s\S]+\)$/);
  });

  test("no sample shows a call's options or is wider than 60 characters", () => {
    for (const { code } of samples) {
      expect(code).not.toMatch(/\bcall\b(?!:)[,)]/);
      expect(Math.max(...code.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
    }
  });
});

test("a sample is the contract line's text, or the request itself where no method makes it", async () => {
  const samples = await samplesOf("wazzup", readDescription("wazzup"));
  const sampleOf = (id: string) => samples.find(({ operationId }) => operationId === id);
  expect(sampleOf("getDeal")).toMatchObject({ access: "deals.get", code: 'wazzup.deals.get("deal1")' });
  expect(sampleOf("reinitChannel")?.access).toBeUndefined();
  expect(sampleOf("reinitChannel")?.code).toContain('http.POST("/v2/channels/{channel_id}/reinit"');
});
