/** What a façade returns of a body, by the description's `x-payload`, and what `http` returns beside the body. */
import { ResponseError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const path = { id: 7 };

async function withBody(body: unknown) {
  const { baseUrl } = await serve((_request, response) => json(response, 200, body));
  return {
    ysuite: createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl }),
    wazzup: createWazzupClient({ token: "t", partner: { email: "e", password: "p" }, baseUrl }),
    weeek: createWeeekClient({ token: "t", baseUrl }),
  };
}

test("a body without its payload is a ResponseError that names the member", async () => {
  const { ysuite, weeek } = await withBody({ success: true });
  await expect(ysuite.deals.get(7)).rejects.toThrow(ResponseError);
  await expect(ysuite.deals.get(7)).rejects.toThrow("200 without a record in `data`");
  await expect(weeek.deals.get("id")).rejects.toThrow("200 without a record in `deal`");
});

test("a body that is no object, and one with less than the whole way to the payload, have none", async () => {
  for (const body of [[], 1, "text", { data: null }, { data: "account" }, { data: Object.create({ account: {} }) }]) {
    const { wazzup } = await withBody(body);
    const { payload, error } = await wazzup.http.POST("/v2/accounts", {
      body: { name: "n", lang: "en", currency: "EUR", country: "EU", timezone: 2 },
    });
    expect(error).toBeUndefined();
    expect(payload).toThrow("200 without a record in `data.account`");
  }
});

test("`http` resolves with any body as it is; its `payload()` is what the façade returns", async () => {
  const missing = await (await withBody({ success: true })).ysuite.http.GET("/v1/deals/{id}", { params: { path } });
  expect([missing.data, missing.error]).toEqual([{ success: true }, undefined]);
  expect(missing.payload).toThrow(ResponseError);

  const { ysuite } = await withBody({
    success: true,
    data: { data: [{ deal_id: 7 }], total_records: 1, total_pages: 1 },
  });
  const found = await ysuite.http.GET("/v1/deals", { params: {} });
  expect(found.payload?.()).toEqual([{ deal_id: 7 }]);
});

test("an acknowledgement has no payload", async () => {
  const { ysuite } = await withBody({ success: true, data: 1 });
  expect(await ysuite.deals.delete(7)).toBeUndefined();
  const { payload } = await ysuite.http.DELETE("/v1/deals/{id}", { params: { path } });
  expect(payload?.()).toBeUndefined();
});
