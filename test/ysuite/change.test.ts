/** `ysuite.deals.change`: a read, a merge and an update. */
import { NotFoundError, ResponseError } from "crm-deals";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const shown = {
  deal_id: 7,
  deal_name: "Acme",
  deal_amount: 15000,
  deal_source: "Referral",
  deal_expected_close_date: "2026-09-30",
  pipeline_id: 1,
  cstid: 10,
  owner: "John Smith",
};

/** A vendor with one deal, as its read shows it. */
async function withDeal(deal: unknown, update = { status: 200, body: { success: true, message: "Updated" } }) {
  const { baseUrl, received } = await serve(({ method }, response) =>
    method === "GET" ? json(response, 200, { success: true, data: deal }) : json(response, update.status, update.body),
  );
  const { deals } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl });
  const puts = () => received.filter(({ method }) => method === "PUT").map(({ body }) => JSON.parse(body));
  return { deals, received, puts };
}

test("reads the deal and puts what it shows with the changes over it", async () => {
  const { deals, received, puts } = await withDeal(shown);
  expect(await deals.change(7, { deal_amount: 18000, tag_ids: [3] })).toBeUndefined();

  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual(["GET /v1/deals/7", "PUT /v1/deals/7"]);
  const { deal_id, owner, ...writable } = shown;
  expect(puts()).toEqual([{ ...writable, deal_amount: 18000, tag_ids: [3] }]);
});

test("leaves out what the read shows as null, or does not show", async () => {
  const { deals, puts } = await withDeal({ deal_name: "Acme", pipeline_id: 1, cstid: 10, deal_amount: null });
  await deals.change(7, { deal_source: "Referral" });
  expect(puts()).toEqual([{ deal_name: "Acme", pipeline_id: 1, cstid: 10, deal_source: "Referral" }]);
});

test("a change that is undefined is none", async () => {
  const { deals, puts } = await withDeal(shown);
  const changes = JSON.parse("{}");
  await deals.change(7, { ...changes, deal_name: undefined, deal_amount: undefined, deal_source: "Cold call" });
  expect(puts()).toEqual([
    expect.objectContaining({ deal_name: "Acme", deal_amount: 15000, deal_source: "Cold call" }),
  ]);
});

test.each(["deal_name", "pipeline_id", "cstid"] as const)(
  "a read without %s is a ResponseError that names it, and nothing is put; the changes can give it",
  async (member) => {
    for (const value of [null, undefined]) {
      const { deals, puts } = await withDeal({ ...shown, [member]: value });
      const error = await deals.change(7, { deal_amount: 1 }).catch((error: unknown) => error);
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({ operation: "getDeal", message: expect.stringContaining(member) });
      expect(puts()).toEqual([]);

      await deals.change(7, { [member]: shown[member] });
      expect(puts()).toEqual([expect.objectContaining({ [member]: shown[member] })]);
    }
  },
);

test("a read that shows nothing is a ResponseError, unless the changes give what an update needs", async () => {
  const { deals, puts } = await withDeal(null);
  await expect(deals.change(7, { deal_amount: 1 })).rejects.toBeInstanceOf(ResponseError);
  const changes = { deal_name: "Acme", pipeline_id: 1, cstid: 10 };
  await deals.change(7, changes);
  expect(puts()).toEqual([changes]);
});

test("a deal that does not exist is a NotFoundError, and nothing is put", async () => {
  const { baseUrl, received } = await serve((_request, response) =>
    json(response, 400, { success: false, message: "Deal not found" }),
  );
  const { deals } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl });
  await expect(deals.change(7, { deal_amount: 1 })).rejects.toBeInstanceOf(NotFoundError);
  expect(received).toHaveLength(1);
});

test("a rejected update is the error of the update", async () => {
  const rejection = { success: false, message: "The stage is closed." };
  const { deals } = await withDeal(shown, { status: 422, body: rejection });
  await expect(deals.change(7, { deal_amount: 1 })).rejects.toMatchObject({
    code: "validation",
    operation: "updateDeal",
  });
});

test("an aborted signal ends it before anything is put", async () => {
  const { deals, puts } = await withDeal(shown);
  const signal = AbortSignal.abort(new Error("cancelled"));
  await expect(deals.change(7, { deal_amount: 1 }, { signal })).rejects.toThrow("cancelled");
  expect(puts()).toEqual([]);
});
