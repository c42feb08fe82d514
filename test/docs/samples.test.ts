/** The reference pages' samples: one for every operation, each short enough for a phone. */
import { vendors } from "crm-deals/testing";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { samplesOf } from "../../scripts/docs/samples.ts";

describe.each(vendors)("%s", (vendor) => {
  const document = readDescription(vendor);
  const samples = samplesOf(vendor, document);

  test("every operation has a sample", () => {
    expect([...samples.keys()]).toEqual(operationsOf(document).map(({ id }) => id));
    for (const { code } of samples.values()) expect(code).toMatch(/^[a-z]+\.[\s\S]+\)$/);
  });

  test("no sample shows a call's options or is wider than 60 characters", () => {
    for (const { code } of samples.values()) {
      expect(code).not.toMatch(/\bcall\b(?!:)[,)]/);
      expect(Math.max(...code.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(60);
    }
  });
});

test("a sample is the contract line's text, or the request itself where no method makes it", () => {
  const samples = samplesOf("wazzup", readDescription("wazzup"));
  expect(samples.get("getDeal")).toEqual({ method: "deals.get", code: 'wazzup.deals.get("deal1")' });
  expect(samples.get("reinitChannel")?.method).toBe("http");
  expect(samples.get("reinitChannel")?.code).toContain('http.POST("/v2/channels/{channel_id}/reinit"');
});
