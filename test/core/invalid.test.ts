/** What must not be sent, and how the error names it. */
import { ConfigError, CrmError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

/** A function as JavaScript sees it. */
function loose<Result>(call: (...args: never[]) => Result): (...args: unknown[]) => Result {
  return (...args) => Reflect.apply(call, undefined, args);
}

const circular: Record<string, unknown> = {};
circular.self = circular;
const nested = (depth: number) => {
  let value = {};
  for (let level = 0; level < depth; level += 1) value = { value };
  return value;
};
const client = (baseUrl: string) => createWeeekClient({ token: "token-token", baseUrl });
const woofed = (baseUrl: string) => createWoofedClient({ token: "token-token", accountId: 1, baseUrl });
const ysuite = (baseUrl: string) => createYsuiteClient({ accessKey: "access-key", secretKey: "secret-key", baseUrl });

const invalid: [what: string, says: string, call: (baseUrl: string) => unknown][] = [
  ["a body that is missing", "weeek createDeal: `body`", (baseUrl) => loose(client(baseUrl).deals.create)("s")],
  ["a body that is null", "`body`", (baseUrl) => loose(client(baseUrl).deals.create)("s", null)],
  ["text as a body", "`body`", (baseUrl) => loose(client(baseUrl).deals.create)("s", '{"title":"x"}')],
  ["a number as a body", "`body`", (baseUrl) => loose(client(baseUrl).deals.patch)("s", 5)],
  ["an array as a body", "`body`", (baseUrl) => loose(client(baseUrl).deals.create)("s", [{ title: "x" }])],
  [
    "no body through http",
    "weeek createDeal: `body`",
    (baseUrl) =>
      loose(client(baseUrl).http.POST)("/crm/statuses/{statusId}/deals", { params: { path: { statusId: "s" } } }),
  ],
  [
    "no path parameters through http",
    "weeek deleteDeal: `id` is missing",
    (baseUrl) => loose(client(baseUrl).http.DELETE)("/crm/deals/{id}", { params: { path: null } }),
  ],
  ["a lone surrogate as id", "weeek getDeal: `id`", (baseUrl) => client(baseUrl).deals.get("a\ud800")],
  ["a BigInt as id", "`id`", (baseUrl) => loose(client(baseUrl).deals.get)(5n)],
  ["a circular id", "`id`", (baseUrl) => loose(client(baseUrl).deals.get)(circular)],
  ["a circular body", "weeek createDeal: ", (baseUrl) => loose(client(baseUrl).deals.create)("s", circular)],
  ["a BigInt in a body", "weeek createDeal: ", (baseUrl) => loose(client(baseUrl).deals.create)("s", { amount: 5n })],
  [
    "a circular body of WoofedCRM",
    "woofed createDeal: `body` cannot be written",
    (baseUrl) => loose(woofed(baseUrl).deals.create)({ ...deal, custom_attributes: {}, contact: circular }),
  ],
  [
    "a body of WoofedCRM that is nested too deep",
    "woofed updateDeal: `body` cannot be written",
    (baseUrl) => loose(woofed(baseUrl).deals.update)(1, nested(100_000)),
  ],
  [
    "a pipeline that is null",
    "wazzup createPipelines: `pipeline` must be an object",
    (baseUrl) => loose(wazzup(baseUrl).pipelines.create)([{ id: "1", name: "n" }, null]),
  ],
  ...["create", "update"].map((method): [string, string, (baseUrl: string) => unknown] => [
    `a time entry without a date, ${method}`,
    `weeek ${method}TaskTimeEntry: \`date\` must be a day`,
    (baseUrl) =>
      method === "create"
        ? loose(client(baseUrl).tasks.timeEntries.create)(1, { userId: "u", duration: 5 })
        : loose(client(baseUrl).tasks.timeEntries.update)(1, "e", { userId: "u", date: null, duration: 5 }),
  ]),
  [
    "a lone surrogate in a query",
    "`search`",
    (baseUrl) => client(baseUrl).deals.list("s", { search: "\udc00" }).firstPage(),
  ],
  ...[5.7, 0, -1, 2 ** 53, Number.NaN].flatMap((id): [string, string, (baseUrl: string) => unknown][] => [
    [`the number ${id} in a path`, "woofed getDeal: `id`", (baseUrl) => woofed(baseUrl).deals.get(id)],
    [`the number ${id} in Y-Suite's path`, "ysuite deleteDeal: `id`", (baseUrl) => ysuite(baseUrl).deals.delete(id)],
    [`a tag ${id}`, "`tagId`", (baseUrl) => client(baseUrl).deals.tags.attach("d", id)],
  ]),
  ...[5.7, 0, -1, 2 ** 53].flatMap((id): [string, string, (baseUrl: string) => unknown][] => [
    [
      "contact_id",
      "woofed createDeal: `contact_id`",
      (baseUrl) => woofed(baseUrl).deals.create({ ...deal, contact_id: id }),
    ],
    ["stage_id", "woofed updateDeal: `stage_id`", (baseUrl) => woofed(baseUrl).deals.update(1, { stage_id: id })],
    [
      "contact_attributes.id",
      "woofed upsertDeal: `id`",
      (baseUrl) => loose(woofed(baseUrl).deals.upsert)({ stage_id: 1, contact_attributes: { id } }),
    ],
  ]),
  ["a caller's own authorization", "weeek: `headers`", (baseUrl) => own({ AUTHORIZATION: "Bearer mine" }, baseUrl)],
  [
    "a call's own authorization",
    "weeek getDeal: `headers`",
    (baseUrl) => client(baseUrl).deals.get("d", { headers: { authorization: "Bearer mine" } }),
  ],
  [
    "a call's own key",
    "ysuite getDeal: `headers`",
    (baseUrl) => ysuite(baseUrl).deals.get(1, { headers: { "X-YSuite-Secret-Key": "k" } }),
  ],
  ...["?", "#", "/?", "/a b", " ", "/\t"].map((end): [string, string, (baseUrl: string) => unknown] => [
    `a base URL with ${JSON.stringify(end)}`,
    "weeek: `baseUrl`",
    (baseUrl) => client(`${baseUrl}${end}`).deals.delete("x"),
  ]),
  ["a base URL with a user", "`baseUrl`", () => client("https://user@a.example")],
  ["a base URL with an empty user", "`baseUrl`", () => client("https://@a.example")],
  [
    "a rate beyond memory",
    "weeek: `rateLimit.requests`",
    () => createWeeekClient({ token: "t", rateLimit: { requests: 1e10, perMs: 1 } }),
  ],
  [
    "toArray without an argument",
    "`max`",
    (baseUrl) => loose(client(baseUrl).deals.list("s").toArray.bind(client(baseUrl).deals.list("s")))(),
  ],
  [
    "toArray(null)",
    "`max`",
    (baseUrl) => loose(client(baseUrl).deals.list("s").toArray.bind(client(baseUrl).deals.list("s")))(null),
  ],
  [
    "an unknown call option",
    "weeek createDeal: unknown option `timeout`. Did you mean `timeoutMs`?",
    (baseUrl) => loose(client(baseUrl).deals.create)("s", {}, { timeout: 5 }),
  ],
  [
    "an unknown list option",
    "weeek listDeals: unknown option `maxpages`. Did you mean `maxPages`?",
    (baseUrl) => loose(client(baseUrl).deals.list)("s", {}, { maxpages: 5 }).firstPage(),
  ],
  [
    "an unknown client option",
    "weeek: unknown option `tokn`. Did you mean `token`?",
    (baseUrl) => loose(createWeeekClient)({ token: "t", tokn: "t", baseUrl }),
  ],
  [
    "an option like no other",
    "weeek: unknown option `zzz`.",
    (baseUrl) => loose(createWeeekClient)({ token: "t", zzz: "t", baseUrl }),
  ],
  [
    "a nested option",
    "weeek: unknown option `retry.atempts`. Did you mean `retry.attempts`?",
    (baseUrl) => loose(createWeeekClient)({ token: "t", retry: { atempts: 1 }, baseUrl }),
  ],
  [
    "an operation whose option was not given",
    "wazzup getDeal: this operation needs the option `token`",
    (baseUrl) => createWazzupClient({ partner: { email: "a@b.example", password: "p" }, baseUrl }).deals.get("a"),
  ],
  [
    "maxResponseBytes: 0",
    "`maxResponseBytes`",
    (baseUrl) => createWeeekClient({ token: "t", baseUrl, maxResponseBytes: 0 }),
  ],
  [
    "maxResponseBytes: 1.5",
    "`maxResponseBytes`",
    (baseUrl) => createWeeekClient({ token: "t", baseUrl, maxResponseBytes: 1.5 }),
  ],
];

const deal = { name: "n", stage_id: 1, contact_id: 1 };
const own = (headers: Record<string, string>, baseUrl: string) => createWeeekClient({ token: "t", headers, baseUrl });

test.each(invalid)("%s is a ConfigError that says %s; nothing is sent", async (_what, says, call) => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, {}));
  const error = await Promise.resolve()
    .then(() => call(baseUrl))
    .then(
      () => expect.unreachable("it was accepted"),
      (error: unknown) => error,
    );
  if (!(error instanceof ConfigError)) throw error;
  expect(error.message).toContain(says);
  expect(error.outcome).toBe("not_sent");
  expect(received).toHaveLength(0);
});

test("a ConfigError names vendor and operation as members, also in a log", async () => {
  const error = await client("https://a.example")
    .deals.get("")
    .catch((error: unknown) => error);
  expect(error).toMatchObject({ vendor: "weeek", operation: "getDeal", code: "config" });
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ConfigError",
    vendor: "weeek",
    operation: "getDeal",
  });
});

test("a member of custom attributes is not an id; null and text are left to the server", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { id: 1 }));
  const attributes = { legacy_id: 5.7, nested: { id: 0 } };
  await loose(woofed(baseUrl).deals.create)({ ...deal, custom_attributes: attributes, app_id: null, user_id: "7" });
  expect(received).toHaveLength(1);
});

const bodies: [what: string, body: unknown, call: (baseUrl: string) => Promise<unknown>][] = [
  ["deal: null", { deal: null }, (baseUrl) => client(baseUrl).deals.get("d")],
  ["a deal that is text", { deal: "d" }, (baseUrl) => client(baseUrl).deals.get("d")],
  ["a deal that is an array", { deal: [] }, (baseUrl) => client(baseUrl).deals.create("s", {})],
  ["funnels: null", { funnels: null }, (baseUrl) => client(baseUrl).funnels.list()],
  ["funnels that are an object", { funnels: {} }, (baseUrl) => client(baseUrl).funnels.list()],
  ["a funnel that is null", { funnels: [null] }, (baseUrl) => client(baseUrl).deals.listAll().firstPage()],
  ["null funnels in a walk", { funnels: null }, (baseUrl) => client(baseUrl).deals.listAll().firstPage()],
  [
    "a deal of a list that is null",
    { deals: [null], hasMoreDeals: true },
    (baseUrl) => client(baseUrl).deals.list("s").toArray({ max: 5 }),
  ],
  ["a deal of a list that is a number", { deals: [5] }, (baseUrl) => client(baseUrl).deals.list("s").firstPage()],
  ["null as a whole body", null, (baseUrl) => woofed(baseUrl).deals.get(1)],
  ["an array as a whole body", [], (baseUrl) => woofed(baseUrl).deals.get(1)],
  ["data: null of a change", { data: null }, (baseUrl) => ysuite(baseUrl).deals.change(1, {})],
  [
    "data: null of a token",
    { data: null },
    (baseUrl) =>
      partner(baseUrl).tokens.create({ grant_type: "client_credentials", client_credentials_data: { scope: "crm" } }),
  ],
  ["data: null of an element", { data: null }, (baseUrl) => wazzup(baseUrl).deals.get("a")],
  ...[null, 5, [], { data: null }, { data: [] }].map(
    (body): [string, unknown, (baseUrl: string) => Promise<unknown>] => [
      `${JSON.stringify(body)} in place of settings`,
      body,
      (baseUrl) => wazzup(baseUrl).settings.get(),
    ],
  ),
  ["null as the body of a created channel", null, (baseUrl) => loose(wazzup(baseUrl).channels.create)({})],
  ["a created channel that is null", { data: [null] }, (baseUrl) => loose(wazzup(baseUrl).channels.create)({})],
  ["a created channel that is a number", { data: 5 }, (baseUrl) => loose(wazzup(baseUrl).channels.create)({})],
  ["null as the body of a deal to change", null, (baseUrl) => ysuite(baseUrl).deals.change(1, {})],
  ["null as the body of an element", null, (baseUrl) => wazzup(baseUrl).deals.get("a")],
  ["an element that is null", { data: [null] }, (baseUrl) => wazzup(baseUrl).deals.get("a")],
];
const wazzup = (baseUrl: string) => createWazzupClient({ token: "token-token", baseUrl });
const partner = (baseUrl: string) => createWazzupClient({ partner: { email: "a@b.example", password: "p" }, baseUrl });

test.each(bodies)("%s is a ResponseError", async (_what, body, call) => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, body));
  await expect(call(baseUrl)).rejects.toMatchObject({ code: "response" });
});

test.each([
  ["an error body nested 100,000 deep", 422, `{"message":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, "validation"],
  ["objects nested 100,000 deep", 400, `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`, "validation"],
  [
    "success: false, nested 100,000 deep",
    200,
    `{"success":false,"e":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    "api",
  ],
])("%s is an error of its kind", async (_what, status, body, code) => {
  const { baseUrl } = await serve((_request, response) => void response.writeHead(status).end(body));
  const error = await client(baseUrl)
    .deals.create("s", {})
    .catch((error: unknown) => error);
  expect(error).toMatchObject({ code });
  if (error instanceof CrmError) expect(JSON.stringify(error).length).toBeLessThan(10_000);
});
