/** `intercept`: wraps each call with all its attempts. */
import { type ClientEvent, type ClientOptions, ConfigError, CrmError } from "crm-deals";
import { createWazzupClient, wazzupPartnerToken } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { afterEach, beforeEach, expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

type Intercept = NonNullable<ClientOptions["intercept"]>;

const unhandled: unknown[] = [];
const note = (rejection: unknown) => void unhandled.push(rejection);
beforeEach(() => void process.on("unhandledRejection", note));
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

async function weeek(statuses: number[], options: Partial<ClientOptions>) {
  const server = await serve((_request, response) => {
    const status = statuses.shift() ?? 200;
    json(response, status, { deal: { id: "d" }, deals: [{ id: statuses.length }], hasMoreDeals: statuses.length > 0 });
  });
  const client = createWeeekClient({
    token: "secret-token",
    baseUrl: server.baseUrl,
    retry: { baseDelayMs: 0 },
    ...options,
  });
  return { ...server, client };
}

test("one call with all its attempts: what it is, an id that its events carry, and headers to add to", async () => {
  const calls: unknown[] = [];
  const events: ClientEvent[] = [];
  const intercept: Intercept = async (call, next) => {
    calls.push({ ...call, headers: [...call.headers] });
    call.headers.set("traceparent", "00-1-2-01");
    const { status, headers, url } = await next();
    calls.push({ status, type: headers.get("content-type"), url });
    return { status, headers, url };
  };
  const { client, received, baseUrl } = await weeek([503, 503], {
    intercept,
    onEvent: (event) => void events.push(event),
  });
  await client.deals.get("d/1");
  const callId = events[0]?.callId;
  expect(calls).toEqual([
    { vendor: "weeek", operation: "getDeal", method: "GET", path: "/crm/deals/{id}", callId, headers: [] },
    { status: 200, type: "application/json", url: `${baseUrl}/crm/deals/d%2F1` },
  ]);
  expect(callId).toBeTruthy();
  expect(new Set(events.map((event) => event.callId)).size).toBe(1);
  expect(events.filter(({ type }) => type === "response")).toMatchObject([
    { result: 503 },
    { result: 503 },
    { result: 200 },
  ]);
  expect(events.every((event) => !("outcome" in event))).toBe(true);
  expect(received.map(({ headers }) => headers.traceparent)).toEqual(Array(3).fill("00-1-2-01"));
});

test("each page of a list, and a call of client.http, has an id; a token request has none", async () => {
  const ids: string[] = [];
  const intercept: Intercept = (call, next) => {
    ids.push(call.callId);
    return next();
  };
  const { client } = await weeek([200, 200], { intercept });
  await client.deals.list("s").toArray({ max: 10 });
  await client.http.GET("/crm/deals/{id}", { params: { path: { id: "d" } } });
  expect(new Set(ids).size).toBe(3);

  const operations: string[] = [];
  const { baseUrl } = await serve((request, response) =>
    json(response, 200, { data: request.url.includes("token") ? { access_token: "a-token" } : [] }),
  );
  const token = wazzupPartnerToken({
    accountId: 1,
    scope: "crm",
    partner: { email: "a@b.example", password: "p" },
    baseUrl,
  });
  await createWazzupClient({
    token,
    baseUrl,
    intercept: (call, next) => {
      operations.push(call.operation);
      return next();
    },
  }).users.list();
  expect(operations).toEqual(["listUsers"]);
});

test("next() throws what the call throws; the call still throws it when the interceptor catches it, and a success stays a success", async () => {
  const seen: unknown[] = [];
  const swallow: Intercept = async (_call, next) => {
    await next().catch((error: unknown) => seen.push(error));
  };
  const failing = await weeek([404], { intercept: swallow });
  const error = await failing.client.deals.get("d").catch((error: unknown) => error);
  expect(error).toMatchObject({ code: "not_found" });
  expect(seen).toEqual([error]);

  const late: Intercept = async (_call, next) => {
    await next();
    throw new Error("the span could not be written");
  };
  expect(await (await weeek([200], { intercept: late })).client.deals.get("d")).toEqual({ id: "d" });
});

test("what it throws before next() ends the call: nothing is sent; so does not calling it", async () => {
  const early = new Error("the budget is spent");
  const throwing = await weeek([], { intercept: () => Promise.reject(early) });
  await expect(throwing.client.deals.create("s", {})).rejects.toBe(early);
  const synchronous = await weeek([], {
    intercept: () => {
      throw early;
    },
  });
  await expect(synchronous.client.deals.create("s", {})).rejects.toBe(early);
  const forgetful = await weeek([], { intercept: async () => {} });
  await expect(forgetful.client.deals.create("s", {})).rejects.toThrow(ConfigError);
  expect([throwing, synchronous, forgetful].flatMap(({ received }) => received)).toEqual([]);
});

test("next() sends once, however often it is called; its failure is no unhandled rejection when it is not awaited", async () => {
  const twice = await weeek([], { intercept: async (_call, next) => void (await Promise.all([next(), next()])) });
  await twice.client.deals.create("s", {});
  expect(twice.received).toHaveLength(1);
  const careless = await weeek([500], { intercept: async (_call, next) => void next() });
  await expect(careless.client.deals.create("s", {})).rejects.toMatchObject({ code: "server" });
});

test("an abort ends a call whose interceptor hangs, and next() sends nothing after it", async () => {
  const controller = new AbortController();
  const reason = new Error("cancelled");
  let later = async (): Promise<unknown> => undefined;
  const hanging = await weeek([], {
    intercept: (_call, next) => {
      later = next;
      return new Promise(() => {});
    },
  });
  const call = hanging.client.deals.create("s", {}, { signal: controller.signal }).catch((error: unknown) => error);
  await new Promise((resolve) => setImmediate(resolve));
  controller.abort(reason);
  expect(await call).toBe(reason);
  await expect(later()).rejects.toBe(reason);

  let afterError = async (): Promise<unknown> => undefined;
  const ended = await weeek([], {
    intercept: (_call, next) => {
      afterError = next;
      throw reason;
    },
  });
  await expect(ended.client.deals.create("s", {})).rejects.toBe(reason);
  await expect(afterError()).rejects.toBe(reason);
  expect([...hanging.received, ...ended.received]).toEqual([]);
});

test("a credential among the added headers is a ConfigError", async () => {
  const { client, received } = await weeek([], {
    intercept: (call, next) => {
      call.headers.set("Authorization", "Bearer mine");
      return next();
    },
  });
  await expect(client.deals.get("d")).rejects.toThrow("weeek getDeal: `headers`");
  expect(received).toEqual([]);
});

test("User-Agent: the package and its version, unless the caller sets one", async () => {
  const { client, received, baseUrl } = await weeek([], {});
  await client.deals.get("d");
  await client.deals.get("d", { headers: { "user-agent": "mine/2" } });
  await createWeeekClient({ token: "t", baseUrl, headers: { "User-Agent": "mine/1" } }).deals.get("d");
  expect(received.map(({ headers }) => headers["user-agent"])).toEqual([
    expect.stringMatching(/^crm-deals\/\d+\.\d+\.\d+/),
    "mine/2",
    "mine/1",
  ]);
  expect(client).not.toBeInstanceOf(CrmError);
});
