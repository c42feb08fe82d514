/** What goes out, and what is refused before anything does. */
import { ConfigError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const anything = { success: true, data: {}, deal: {}, deals: [], hasMoreDeals: false };

function serveAnything() {
  return serve((_request, response) => json(response, 200, anything));
}

test("each vendor's credentials go in its own headers, with Accept on every request", async () => {
  const { baseUrl, received } = await serveAnything();
  await createWeeekClient({ token: "t1", baseUrl }).deals.get("id");
  await createWoofedClient({ token: () => "t2", accountId: 1, baseUrl }).deals.get(1);
  await createYsuiteClient({ accessKey: "k1", secretKey: "k2", baseUrl }).deals.get(1);
  await createWazzupClient({ token: async () => "t3", baseUrl }).deals.create([deal]);

  expect(received.map(({ headers }) => headers.accept)).toEqual(Array(4).fill("application/json"));
  expect(received[0]?.headers.authorization).toBe("Bearer t1");
  expect(received[1]?.headers.authorization).toBe("Bearer t2");
  expect(received[2]?.headers).toMatchObject({ "x-ysuite-access-key": "k1", "x-ysuite-secret-key": "k2" });
  expect(received[3]?.headers.authorization).toBe("Bearer t3");
});

test("a token source is asked for each request", async () => {
  const { baseUrl, received } = await serveAnything();
  let count = 0;
  const { deals } = createWeeekClient({ token: () => `t${++count}`, baseUrl });
  await deals.get("a");
  await deals.get("b");
  expect(received.map(({ headers }) => headers.authorization)).toEqual(["Bearer t1", "Bearer t2"]);
});

test("headers of the call win over the client's", async () => {
  const { baseUrl, received } = await serveAnything();
  const headers = { "X-Trace": "client", "X-Team": "crm" };
  await createWeeekClient({ token: "token", baseUrl, headers }).deals.get("id", { headers: { "X-Trace": "call" } });
  expect(received[0]?.headers).toMatchObject({ "x-trace": "call", "x-team": "crm", authorization: "Bearer token" });
});

test("baseUrl replaces the server's URL with its path; ids are encoded into the path", async () => {
  const { baseUrl, received } = await serveAnything();
  await createWeeekClient({ token: "token", baseUrl: `${baseUrl}/proxy/weeek/` }).deals.get("a/b?c#d e");
  expect(received[0]?.url).toBe("/proxy/weeek/crm/deals/a%2Fb%3Fc%23d%20e");
});

test("filters: arrays get their brackets and repeat, undefined is left out", async () => {
  const { baseUrl, received } = await serveAnything();
  const { deals } = createWeeekClient({ token: "token", baseUrl });
  await deals.list("s", { tags: ["1", "2"], search: "a&b", limit: undefined }).firstPage();
  expect(received[0]?.url).toBe("/crm/statuses/s/deals?tags%5B%5D=1&tags%5B%5D=2&search=a%26b");
});

test("a body goes out as JSON, also with DELETE; a call without one has no Content-Type", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { data: null, meta: {} }));
  const { deals, http } = createWazzupClient({ token: "token", baseUrl });
  await deals.delete(["deal1"]);
  await http.GET("/v2/deals");
  expect(received[0]).toMatchObject({ method: "DELETE", url: "/v2/deals", body: '{"deal_ids":["deal1"]}' });
  expect(received[0]?.headers["content-type"]).toBe("application/json");
  expect(received[1]?.headers).not.toHaveProperty("content-type");
});

test("an upload goes out as a form with the file's name, type and bytes", async () => {
  const { baseUrl, received } = await serveAnything();
  const { attachments } = createWeeekClient({ token: "token", baseUrl }).deals;
  await attachments.upload("id", { name: "a.txt", content: new Blob(["bytes of it"], { type: "text/plain" }) });
  await attachments.upload("id", { name: "b.bin", content: new TextEncoder().encode("raw bytes") });

  expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(received[0]?.body).toContain('name="files[]"; filename="a.txt"');
  expect(received[0]?.body).toContain("Content-Type: text/plain");
  expect(received[0]?.body).toContain("bytes of it");
  expect(received[1]?.body).toContain("raw bytes");
});

test("Wazzup's get takes the element with the id; an empty array is a NotFoundError", async () => {
  const { baseUrl } = await serve((request, response) =>
    json(response, 200, { data: request.url.endsWith("/deal1") ? [deal] : [], meta: { timestamp: 1 } }),
  );
  const { deals } = createWazzupClient({ token: "token", baseUrl });
  expect(await deals.get("deal1")).toEqual(deal);
  await expect(deals.get("deal2")).rejects.toMatchObject({ code: "not_found", status: 200, operation: "getDeal" });
});

const deal = {
  id: "deal1",
  responsible_user_id: "1",
  name: "n",
  uri: "https://a.example",
  contacts: ["c"],
  closed: false,
};

// Each case gets its arguments as a JavaScript caller could pass them.
const wrong: [what: string, option: string, call: (baseUrl: string) => unknown][] = [
  ["no options", "options", () => loose(createWeeekClient)(undefined)],
  ["no token", "token", () => loose(createWeeekClient)({})],
  ["no token and no partner", "partner", () => loose(createWazzupClient)({})],
  ["an empty token", "token", () => createWeeekClient({ token: "" })],
  ["a token that is no string", "token", () => loose(createWeeekClient)({ token: 5 })],
  ["a token with a line break", "token", () => createWeeekClient({ token: "hun\nter2" })],
  ["no secret key", "secretKey", () => loose(createYsuiteClient)({ accessKey: "k" })],
  ["no account", "accountId", () => loose(createWoofedClient)({ token: "t" })],
  [
    "a partner's email with a colon",
    "partner.email",
    () => createWazzupClient({ partner: { email: "a:b", password: "p" } }),
  ],
  ["a partner without password", "partner.password", () => loose(createWazzupClient)({ partner: { email: "a" } })],
  ["a partner that is null", "partner", () => loose(createWazzupClient)({ partner: null })],
  ["a partner that is text", "partner", () => loose(createWazzupClient)({ partner: "a@b.example" })],
  ["an unknown option", "tokn", () => loose(createWeeekClient)({ token: "t", tokn: "x" })],
  ["an inherited name as option", "toString", () => loose(createWeeekClient)({ token: "t", toString: 1 })],
  ["a base URL that is none", "baseUrl", () => createWeeekClient({ token: "t", baseUrl: "weeek" })],
  [
    "a base URL with credentials",
    "baseUrl",
    () => createWeeekClient({ token: "t", baseUrl: "https://u:hun@ter2.example" }),
  ],
  [
    "a base URL with a query",
    "baseUrl",
    () => createWeeekClient({ token: "t", baseUrl: "https://a.example?hun=ter2" }),
  ],
  ["plain http", "allowHttp", () => createWeeekClient({ token: "t", baseUrl: "http://a.example" })],
  ["another protocol", "baseUrl", () => createWeeekClient({ token: "t", baseUrl: "ftp://127.0.0.1" })],
  ["a header with a line break", "X", () => createWeeekClient({ token: "t", headers: { X: "hun\nter2" } })],
  ["a header without a name", "headers", () => createWeeekClient({ token: "t", headers: { "": "x" } })],
  [
    "a token source's line break",
    "token",
    (baseUrl) => createWeeekClient({ token: () => "hun\nter2", baseUrl }).deals.get("a"),
  ],
  [
    "a token source's nothing",
    "token",
    (baseUrl) => loose(createWeeekClient)({ token: () => undefined, baseUrl }).deals.get("a"),
  ],
  [
    "an operation without its credential",
    "token",
    (baseUrl) => createWazzupClient({ partner, baseUrl }).deals.get("a"),
  ],
  ["an unknown call option", "timeout", (baseUrl) => loose(weeek(baseUrl).get)("a", { timeout: 5 })],
  ["an unknown list option", "limit", (baseUrl) => loose(weeek(baseUrl).list)("a", {}, { limit: 5 }).firstPage()],
  ["maxPages 0", "maxPages", (baseUrl) => weeek(baseUrl).list("a", {}, { maxPages: 0 }).firstPage()],
  [
    "toArray without max",
    "max",
    (baseUrl) =>
      loose((list: object) =>
        weeek(baseUrl)
          .list("a")
          .toArray(list as never),
      )({}),
  ],
  [
    "a path that is not described",
    "/deals",
    (baseUrl) => loose(createWeeekClient({ token: "t", baseUrl }).http.GET)("/deals"),
  ],
  [
    "a path without its parameter",
    "id",
    (baseUrl) => loose(createWeeekClient({ token: "t", baseUrl }).http.GET)("/crm/deals/{id}"),
  ],
  [
    "a query value that is an object",
    "search",
    (baseUrl) => loose(weeek(baseUrl).list)("a", { search: {} }).firstPage(),
  ],
  ["null in a query", "search", (baseUrl) => loose(weeek(baseUrl).list)("a", { search: null }).firstPage()],
  [
    "a Date in a query",
    "toISOString",
    (baseUrl) => loose(weeek(baseUrl).list)("a", { search: new Date() }).firstPage(),
  ],
  ["NaN in a body", "amount", (baseUrl) => weeek(baseUrl).patch("a", { amount: Number.NaN })],
  ["no deals to create", "deals", (baseUrl) => wazzup(baseUrl).create([])],
  ["no deals to update", "deals", (baseUrl) => wazzup(baseUrl).update([])],
  ["no ids to delete", "ids", (baseUrl) => wazzup(baseUrl).delete([])],
  ["no contacts to create", "contacts", (baseUrl) => wazzupClient(baseUrl).contacts.create([])],
  ["no contacts to update", "contacts", (baseUrl) => loose(wazzupClient(baseUrl).contacts.update)({})],
  ["no users to create", "users", (baseUrl) => wazzupClient(baseUrl).users.create([])],
  ["no pipelines to create", "pipelines", (baseUrl) => wazzupClient(baseUrl).pipelines.create([])],
  [
    "a pipeline with empty stages",
    "stages",
    (baseUrl) => wazzupClient(baseUrl).pipelines.create([{ id: "p", name: "n", stages: [] }]),
  ],
  ["no subscriptions to create", "subscriptions", (baseUrl) => wazzupClient(baseUrl).webhooks.create([])],
  ["no subscriptions to update", "subscriptions", (baseUrl) => wazzupClient(baseUrl).webhooks.update([])],
  ["no subscriptions to delete", "ids", (baseUrl) => wazzupClient(baseUrl).webhooks.delete([])],
  ["a subscription without id", "ids", (baseUrl) => wazzupClient(baseUrl).webhooks.delete(["1", ""])],
  ["a message without id", "message_id", (baseUrl) => wazzupClient(baseUrl).messages.delete("..")],
  ["a counter of no user", "user_id", (baseUrl) => wazzupClient(baseUrl).counters.get("")],
  ["a day without date", "date", (baseUrl) => wazzupClient(baseUrl).channels.wabaTransactions.list("c", "")],
  ["an account that is NaN", "account_id", (baseUrl) => partnerClient(baseUrl).accounts.get(Number.NaN)],
  ["tokens without partner", "partner", (baseUrl) => loose(wazzupClient(baseUrl).tokens.create)({})],
  ["an invoice without items", "items", (baseUrl) => ysuite(baseUrl).invoices.create({ ...document, items: [] })],
  ["an estimate without items", "items", (baseUrl) => loose(ysuite(baseUrl).estimates.create)(document)],
  ["a change of no deal", "id", (baseUrl) => ysuite(baseUrl).deals.change(Number.NaN, { deal_amount: 1 })],
  ["an empty id among others", "ids", (baseUrl) => wazzup(baseUrl).delete(["a", ""])],
  ["an empty id in a body", "contactId", (baseUrl) => weeek(baseUrl).contacts.attach("a", "")],
  ["a tag that is NaN", "tagId", (baseUrl) => weeek(baseUrl).tags.detach("a", Number.NaN)],
  [
    "an id that is not an integer, of which WoofedCRM reads 5",
    "id",
    (baseUrl) => createWoofedClient({ token: "t", accountId: 1, baseUrl }).contacts.delete(5.7),
  ],
  ["a status that is missing", "statusId", (baseUrl) => loose(weeek(baseUrl).setStatus)("a")],
  [
    "an upload without a name",
    "name",
    (baseUrl) => weeek(baseUrl).attachments.upload("a", { name: "", content: new Blob([]) }),
  ],
  ...["", ".", "..", undefined, null, Number.NaN, Number.POSITIVE_INFINITY, {}].map(
    (id): [string, string, (baseUrl: string) => unknown] => [
      `the id ${String(id)}`,
      "id",
      (baseUrl) => loose(weeek(baseUrl).delete)(id),
    ],
  ),
];

test.each(wrong)(
  "%s: a ConfigError that names `%s`, nothing sent, no credential shown",
  async (_what, option, call) => {
    const { baseUrl, received } = await serveAnything();
    const error = await Promise.resolve()
      .then(() => call(baseUrl))
      .then(
        () => undefined,
        (error: unknown) => error,
      );

    if (!(error instanceof ConfigError)) throw error ?? new Error("nothing was refused");
    expect(error.message).toContain(option);
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("ter2");
    expect(received).toHaveLength(0);
  },
);

test("a method that returns a promise never throws synchronously", async () => {
  const { baseUrl } = await serveAnything();
  for (const call of [
    () => weeek(baseUrl).get(""),
    () => weeek(baseUrl).tags.attach("a", Number.NaN),
    () => wazzup(baseUrl).create([]),
  ]) {
    await expect(call()).rejects.toBeInstanceOf(ConfigError);
  }
});

test("`undefined` is the same as absent in options and calls", async () => {
  const { baseUrl, received } = await serveAnything();
  const client = createWeeekClient({ token: "t", baseUrl, headers: undefined, fetch: undefined, allowHttp: undefined });
  await client.deals.get("id", { signal: undefined, headers: undefined });
  expect(received).toHaveLength(1);
});

const document = { customer_id: 10, template_id: 2 };
const partner = { email: "partner@example.com", password: "p" };

function weeek(baseUrl: string) {
  return createWeeekClient({ token: "secret-token", baseUrl }).deals;
}

function wazzup(baseUrl: string) {
  return wazzupClient(baseUrl).deals;
}

function wazzupClient(baseUrl: string) {
  return createWazzupClient({ token: "secret-token", baseUrl });
}

function partnerClient(baseUrl: string) {
  return createWazzupClient({ partner, baseUrl });
}

function ysuite(baseUrl: string) {
  return createYsuiteClient({ accessKey: "secret-key", secretKey: "secret-key", baseUrl });
}

/** A function as JavaScript sees it. */
function loose<Result>(call: (...args: never[]) => Result): (...args: unknown[]) => Result {
  return (...args) => Reflect.apply(call, undefined, args);
}
