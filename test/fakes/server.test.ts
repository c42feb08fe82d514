/** What all fakes have: faults, changes between requests, a record of requests, HTTP, and error responses for what they do not serve. */
import {
  AuthenticationError,
  ConfigError,
  ConnectionError,
  RateLimitError,
  ServerError,
  TimeoutError,
} from "crm-deals";
import { createFake, type Fault, fakeVendors } from "crm-deals/fakes";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";

const deal = { deal_name: "Oak doors", pipeline_id: 1, cstid: 2 };
function started(...args: Parameters<typeof createFake<"ysuite">> | []) {
  const fake = createFake("ysuite", args[1]);
  const credentials = { accessKey: "access", secretKey: "secret" };
  return { fake, credentials, client: createYsuiteClient({ ...credentials, fetch: fake.fetch, retry: false }) };
}
afterEach(() => void vi.useRealTimers());

describe("faults", () => {
  const faults: [fault: Fault, error: new (...args: never) => Error, written: number][] = [
    ["reset-before", ConnectionError, 0],
    ["reset-after", ConnectionError, 1],
    [429, RateLimitError, 0],
    [502, ServerError, 0],
  ];
  test.each(faults)("%s strikes one request", async (fault, error, written) => {
    const { fake, client } = started();
    fake.faults.next("createDeal", fault);
    await expect(client.deals.create(deal)).rejects.toThrow(error);
    expect(fake.data.deals.size).toBe(written);
    expect(fake.requests).toEqual([{ operation: "createDeal", path: {}, query: {}, body: deal, fault }]);
    await client.deals.create(deal);
    expect(fake.data.deals.size).toBe(written + 1);
  });

  test("a timeout never responds, also under fake timers", async () => {
    vi.useFakeTimers();
    const { fake, client } = started();
    fake.faults.next("createDeal", "timeout");
    const called = expect(client.deals.create(deal, { timeoutMs: 5_000 })).rejects.toThrow(TimeoutError);
    await vi.advanceTimersByTimeAsync(6_000);
    await called;
    expect(fake.data.deals.size).toBe(0);
  });

  test("a delay carries the request out and responds later", async () => {
    vi.useFakeTimers();
    const { fake, client } = started();
    fake.faults.next("createDeal", { delayMs: 1_000 });
    let responded = false;
    const called = client.deals.create(deal).then(() => {
      responded = true;
    });
    await vi.advanceTimersByTimeAsync(999);
    expect([fake.data.deals.size, responded]).toEqual([1, false]);
    await vi.advanceTimersByTimeAsync(1);
    await called;
  });

  test("several queue, and other operations pass them by", async () => {
    const { fake, credentials } = started();
    fake.faults.next("listDeals", 503);
    fake.faults.next("listDeals", "reset-before");
    const client = createYsuiteClient({ ...credentials, fetch: fake.fetch, retry: { baseDelayMs: 0, maxDelayMs: 0 } });
    await client.contacts.list().firstPage();
    expect((await client.deals.list().firstPage()).items).toEqual([]);
    expect(fake.requests.map(({ operation, fault }) => [operation, fault])).toEqual([
      ["listContacts", undefined],
      ["listDeals", 503],
      ["listDeals", "reset-before"],
      ["listDeals", undefined],
    ]);
  });

  test("a mix strikes by chance, the same requests in each run with the same seed", async () => {
    const struck = async (seed: number) => {
      const { fake, client } = started("ysuite", {
        seed,
        faults: { rate: 0.3, of: ["reset-before", "reset-after", 502] },
      });
      for (let at = 0; at < 40; at += 1) await client.deals.create(deal).catch(() => {});
      return fake.requests.map(({ fault }) => fault ?? "");
    };
    const first = await struck(1);
    expect(await struck(1)).toEqual(first);
    expect(await struck(2)).not.toEqual(first);
    expect(new Set(first)).toEqual(new Set(["", "reset-before", "reset-after", 502]));
  });
});

test("a change between requests comes after the next one and before the one that follows", async () => {
  const { fake, client } = started();
  await client.deals.create(deal);
  fake.between(({ deals }) => deals.delete(1));
  fake.between(({ deals }) => deals.clear());
  await client.deals.create(deal);
  expect((await client.deals.list().firstPage()).items.map(({ deal_id }) => deal_id)).toEqual([2]);
  expect((await client.deals.list().firstPage()).items).toEqual([]);
});

test("records are copied in and out", async () => {
  const { fake, client } = started();
  const tag_ids = [1];
  await client.deals.create({ ...deal, tag_ids });
  tag_ids.push(2);
  expect(fake.data.deals.get(1)?.tag_ids).toEqual([1]);
  const read = await client.deals.get(1);
  read.deal_name = "changed";
  expect((await client.deals.get(1)).deal_name).toBe("Oak doors");
});

test("the same seed makes the same ids", async () => {
  const id = async (seed: number) => {
    const fake = createFake("weeek", { seed });
    const [statusId = ""] = fake.data.statuses.keys();
    return (await createWeeekClient({ token: "token", fetch: fake.fetch }).deals.create(statusId, {})).id;
  };
  expect(await id(5)).toBe(await id(5));
  expect(await id(5)).not.toBe(await id(6));
});

test("requests are recorded without headers and secrets", async () => {
  const fake = createFake("wazzup");
  const client = createWazzupClient({
    partner: { email: "partner@example.com", password: "hunter2" },
    fetch: fake.fetch,
  });
  await client.tokens.create({
    grant_type: "authorization_code",
    authorize_code_data: {
      code: "c0de",
      redirect_uri: "https://x.example",
      client_id: "me",
      code_verifier: "ver1fier",
    },
  });
  expect(fake.requests).toEqual([
    {
      operation: "createToken",
      path: {},
      query: {},
      body: {
        grant_type: "authorization_code",
        authorize_code_data: {
          code: "[redacted]",
          redirect_uri: "https://x.example",
          client_id: "me",
          code_verifier: "[redacted]",
        },
      },
    },
  ]);
});

describe("listen", () => {
  test("serves the fake over HTTP, under any number of addresses", async () => {
    const { fake, credentials } = started();
    const [first, second] = [await fake.listen(), await fake.listen()];
    onTestFinished(async () => void (await Promise.all([first.close(), second.close()])));
    const clients = [first, second].map(({ baseUrl }) => createYsuiteClient({ ...credentials, baseUrl, retry: false }));
    for (const client of clients) await client.deals.create(deal);
    expect((await clients[0]?.deals.list().firstPage())?.items).toHaveLength(2);
    expect(first.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);

    fake.faults.next("createDeal", "reset-after");
    await expect(clients[0]?.deals.create(deal)).rejects.toThrow(ConnectionError);
    expect(fake.data.deals.size).toBe(3);
    fake.faults.next("createDeal", "timeout");
    await expect(clients[0]?.deals.create(deal, { timeoutMs: 50 })).rejects.toThrow(TimeoutError);
    fake.faults.next("createDeal", 503);
    await expect(clients[0]?.deals.create(deal)).rejects.toThrow(ServerError);
  });

  test("closes while a request hangs", async () => {
    const { fake, credentials } = started();
    const { baseUrl, close } = await fake.listen();
    fake.faults.next("listDeals", "timeout");
    const client = createYsuiteClient({ ...credentials, baseUrl, retry: false });
    const called = expect(client.deals.list().firstPage()).rejects.toThrow(ConnectionError);
    await vi.waitFor(() => expect(fake.requests).toHaveLength(1));
    await close();
    await called;
  });

  test("says where it is not possible", async () => {
    vi.stubGlobal("process", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    await expect(createFake("ysuite").listen()).rejects.toThrow(ConfigError);
  });
});

test("an operation out of scope is a 501 that names it", async () => {
  const { client } = started();
  await expect(client.leads.list().firstPage()).rejects.toMatchObject({
    status: 501,
    messages: ["The fake does not serve the operation listLeads."],
  });
});

test.each(fakeVendors)("%s rejects requests without credentials and unknown routes", async (vendor) => {
  const fake = createFake(vendor);
  const paths = {
    wazzup: "/v2/deals",
    "wazzup-v3": "/v3/users",
    woofed: "/api/v1/accounts/1/deals/1",
    ysuite: "/v1/deals",
    weeek: "/crm/funnels",
  };
  expect((await fake.fetch(`https://crm.example.com${paths[vendor]}`)).status).toBe(401);
  expect((await fake.fetch("https://crm.example.com/nowhere")).status).toBe(404);
});

test("a client's own error for a 401", async () => {
  const fake = createFake("woofed");
  const { fetch } = fake;
  const client = createWoofedClient({
    token: "token",
    accountId: 1,
    fetch: (url, init) => fetch(url, { ...init, headers: {} }),
  });
  await expect(client.deals.get(1)).rejects.toThrow(AuthenticationError);
});

describe("bad input", () => {
  test.each<[name: string, make: () => unknown, message: string]>([
    ["vendor", () => createFake("hubspot" as "weeek"), "Vendors: wazzup, wazzup-v3, woofed, ysuite, weeek"],
    ["vendor", () => createFake("__proto__" as "weeek"), "Vendors: wazzup"],
    ["option", () => createFake("weeek", { sead: 1 } as object), "unknown option `sead`"],
    ["seed", () => createFake("weeek", { seed: 0.5 }), "`seed` must be an integer"],
    ["quirk", () => createFake("woofed", { quirks: { pageCap: 1 } as object }), "Quirks: searchRoute, "],
    ["quirk's value", () => createFake("weeek", { quirks: { pageCap: 0 } }), "must be an integer of at least 1"],
    ["quirk's value", () => createFake("wazzup", { quirks: { batch: "none" as "atomic" } }), '"atomic" or "partial"'],
    [
      "operation",
      () => createFake("weeek").faults.next("createDael" as "createDeal", 429),
      "Operations: listFunnels, ",
    ],
    ["fault", () => createFake("weeek").faults.next("createDeal", 200), "unknown fault 200. Faults are "],
    ["fault", () => createFake("weeek").faults.next("createDeal", "reset" as "timeout"), 'unknown fault "reset"'],
    [
      "mix",
      () => createFake("weeek", { faults: { rate: 2, of: [429] } }),
      "`faults.rate` must be a number from 0 to 1",
    ],
  ])("an unknown %s", (_name, make, message) => {
    expect(make).toThrow(ConfigError);
    expect(make).toThrow(message);
  });
});
