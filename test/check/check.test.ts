/** `crm-deals check` against fakes: nothing is found on a true one, and each difference that is made is found. */
import { createFake } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { readDescription } from "../../scripts/description/read.ts";
import { checkVendor } from "../../src/check/check.ts";
import type { Description } from "../../src/check/description.ts";
import { recorder } from "../../src/check/recorder.ts";
import { observed } from "../../src/check/report.ts";
import { writeRounds } from "../../src/check/write-round.ts";
import type { Fetch } from "../../src/core/options.ts";
import { clientFromEnvironment } from "../../src/environment.ts";
import { type Vendor, vendors } from "../../src/vendors.ts";

const environment = {
  WAZZUP_TOKEN: "token",
  WAZZUP_V3_KEY: "key",
  WOOFED_TOKEN: "token",
  WOOFED_ACCOUNT_ID: "1",
  YSUITE_ACCESS_KEY: "access",
  YSUITE_SECRET_KEY: "secret",
  WEEEK_TOKEN: "token",
};

const description = (vendor: Vendor): Description => JSON.parse(JSON.stringify(readDescription(vendor)));

/** Checks a fake whose responses pass through `change`. */
async function checked(vendor: Vendor, change: (fetch: Fetch) => Fetch = (it) => it) {
  const record = recorder(change(createFake(vendor).fetch));
  const common = { recorder: record, known: { accounts: "1" }, description: description(vendor) };
  const report =
    vendor === "weeek"
      ? await checkVendor({
          ...common,
          client: await clientFromEnvironment(vendor, environment, record.options),
          writes: writeRounds[vendor],
        })
      : await checkVendor({ ...common, client: await clientFromEnvironment(vendor, environment, record.options) });
  return { report };
}

/** Changes the responses to one request. */
function changed(request: RegExp, change: (text: string) => { status?: number; text?: string; type?: string }) {
  return (fetch: Fetch): Fetch =>
    async (url, init) => {
      const response = await fetch(url, init);
      if (!request.test(`${init.method} ${url}`)) return response;
      const original = await response.text();
      const { status = response.status, text = original, type = "application/json" } = change(original);
      return new Response(text, { status, headers: { "Content-Type": type } });
    };
}

const getDeal = /GET .*\/crm\/deals\/[^/]+$/;
/** Changes the deal in a response. */
const deal = (change: (deal: Record<string, unknown>) => object) =>
  changed(getDeal, (text) => {
    const body = JSON.parse(text);
    return { text: JSON.stringify({ ...body, deal: change(body.deal) }) };
  });

test.each(vendors)("nothing differs on %s's fake", async (vendor) => {
  const { report } = await checked(vendor);
  expect(report.findings).toEqual([]);
  expect(report.operations.length).toBeGreaterThan(1);
});

test("a round of writes leaves nothing behind", async () => {
  const fake = createFake("weeek");
  const { report } = await checked("weeek", () => fake.fetch);
  expect(report.left).toEqual([]);
  expect(report.operations).toEqual(expect.arrayContaining(["createDeal", "updateDeal", "getDeal", "deleteDeal"]));
  expect([fake.data.deals.size, fake.data.contacts.size, fake.data.organizations.size]).toEqual([0, 0, 0]);
});

describe("finds", () => {
  test.each<[what: string, change: (fetch: Fetch) => Fetch, problem: string, pointer?: string]>([
    ["a status", changed(/GET .*\/ws\/members$/, () => ({ status: 202 })), "status 202 is not described"],
    ["a missing member", deal(({ title: _title, ...rest }) => rest), "`title` is missing", "/deal"],
    ["null", deal((it) => ({ ...it, id: null })), "must be string", "/deal/id"],
    ["a type", deal((it) => ({ ...it, amount: "1800" })), "must be number,null", "/deal/amount"],
    ["an extra member", deal((it) => ({ ...it, priority: "high" })), "is not described", "/deal/priority"],
    ["a format", deal((it) => ({ ...it, createdAt: "yesterday" })), 'must match format "date-time"', "/deal/createdAt"],
    [
      "an enum",
      deal((it) => ({ ...it, winStatus: "maybe" })),
      "has a value that is not in the enum",
      "/deal/winStatus",
    ],
    [
      "a header",
      changed(getDeal, () => ({ type: "text/plain" })),
      "the Content-Type is text/plain, not application/json",
    ],
    ["an empty body", changed(getDeal, () => ({ text: "" })), "200 has no body"],
    ["HTML", changed(getDeal, () => ({ text: "<!doctype html><p>Sign in" })), "the body is HTML"],
  ])("%s", async (_what, change, problem, pointer = "") => {
    const { report } = await checked("weeek", change);
    expect(report.findings).toContainEqual(expect.objectContaining({ pointer, problem }));
    expect(new Set(report.findings.map(({ operation }) => operation)).size).toBe(1);
  });
});

test("what is written for the issue form holds no value of a response, unless it is asked for", async () => {
  const { report } = await checked(
    "weeek",
    deal((it) => ({ ...it, title: 5, description: "Anna's secret" })),
  );
  expect(report.findings).not.toEqual([]);
  expect(observed("weeek", report, false)).not.toContain("Anna");
  expect(observed("weeek", report, true)).toContain("Anna");
});

test("what cannot be deleted is reported", async () => {
  const refuse = changed(/DELETE .*\/crm\/deals\//, () => ({
    status: 500,
    text: '{"success":false,"message":"Down"}',
  }));
  const { report } = await checked("weeek", refuse);
  expect(report.left).toEqual([expect.stringMatching(/^deal .+Down/)]);
});
