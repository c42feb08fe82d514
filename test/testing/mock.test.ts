import { ConfigError } from "crm-deals";
import { type Mock, startMock, type Vendor } from "crm-deals/testing";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, onTestFinished, test } from "vitest";

async function started(...args: Parameters<typeof startMock>): Promise<Mock> {
  const mock = await startMock(...args);
  onTestFinished(() => mock.close());
  return mock;
}

test("responds to a client", async () => {
  const { baseUrl } = await started("wazzup");
  const { items } = await createWazzupClient({ token: "token", baseUrl }).deals.list().firstPage();
  expect(items).not.toHaveLength(0);
});

test("listens on the port that it is given, and says when that is taken", async () => {
  const { baseUrl } = await started("wazzup");
  const port = Number(new URL(baseUrl).port);
  const busy = startMock("ysuite", { port });
  await expect(busy).rejects.toThrow(ConfigError);
  await expect(busy).rejects.toThrow(`The mock cannot listen on port ${port}: listen EADDRINUSE`);
});

test("is free for the next when it is closed", async () => {
  const first = await startMock("wazzup");
  const port = Number(new URL(first.baseUrl).port);
  await first.close();
  expect((await started("wazzup", { port })).baseUrl).toBe(first.baseUrl);
});

test.each(["hubspot", "__proto__", "../weeek", undefined])("rejects the unknown vendor %s", async (name) => {
  // What JavaScript would let pass.
  const unknown = startMock(name as Vendor);
  await expect(unknown).rejects.toThrow(ConfigError);
  await expect(unknown).rejects.toThrow("Vendors: wazzup, wazzup-v3, woofed, ysuite, weeek");
});

test.each(["wazzup", "woofed", "ysuite", "weeek"] as const)("ends a walk over a list of %s", async (vendor) => {
  const { baseUrl } = await started(vendor);
  const walks = {
    wazzup: () => createWazzupClient({ token: "token", baseUrl }).deals.list(),
    woofed: () => createWoofedClient({ token: "token", accountId: 1, baseUrl }).deals.search(),
    ysuite: () => createYsuiteClient({ accessKey: "access", secretKey: "secret", baseUrl }).deals.list(),
    weeek: () => createWeeekClient({ token: "token", baseUrl }).contacts.list(),
  };
  const items: object[] = [];
  for await (const item of walks[vendor]()) items.push(item);
  expect(items).not.toHaveLength(0);
});

test("records requests without headers and secrets", async () => {
  const { baseUrl, requests } = await started("wazzup");
  const { deals } = createWazzupClient({ token: "token", baseUrl });
  await deals.list({ limit: 5 }).firstPage();
  await deals.delete(["1"]);
  await deals.get("1").catch(() => {});
  expect(requests).toEqual([
    { operation: "listDeals", path: {}, query: { limit: ["5"] } },
    { operation: "deleteDeals", path: {}, query: {}, body: { deal_ids: ["1"] } },
    { operation: "getDeal", path: { deal_id: "1" }, query: {} },
  ]);
});
