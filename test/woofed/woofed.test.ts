/** WoofedCRM's searches and error responses, against a server that responds as the vendor does. */
import { ConfigError, ServerError, ValidationError } from "crm-deals";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

function woofed(baseUrl: string) {
  return createWoofedClient({ token: "token", accountId: 1, baseUrl });
}

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );
}

/** A search that answers with nothing and remembers the queries. */
async function serveSearch() {
  const { baseUrl, received } = await serve((_request, response) =>
    json(response, 200, { data: [], pagination: { count: 0, pages: 1 } }),
  );
  return { client: woofed(baseUrl), received, queries: () => received.map(({ body }) => JSON.parse(body)) };
}

test("each search has its default order, and `undefined` does not take it away", async () => {
  const { client, received, queries } = await serveSearch();
  await client.deals.search({ name_cont: "x", s: undefined }).firstPage();
  await client.contacts.search().firstPage();
  await client.users.search({}).firstPage();
  await client.products.search({ name_cont: "x" }).firstPage();
  expect(queries()).toEqual([
    { query: { name_cont: "x", s: "id asc" } },
    { query: { s: "id asc" } },
    { query: { s: "id asc" } },
    { query: { name_cont: "x", s: ["created_at asc", "identifier asc", "name asc"] } },
  ]);
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual(
    ["deals", "contacts", "users", "products"].map((resource) => `POST /api/v1/accounts/1/${resource}/search`),
  );
});

test("the caller's own order, as `s` or as `sorts`, ends in what leaves no ties", async () => {
  const { client, queries } = await serveSearch();
  await client.contacts.search({ s: ["full_name asc", "id desc"] }).firstPage();
  await client.deals.search({ s: "status asc" }).firstPage();
  await client.products.search({ sorts: "name" }).firstPage();
  await client.products.search({ s: "created_at desc" }).firstPage();
  expect(queries()).toEqual([
    { query: { s: ["full_name asc", "id desc"] } },
    { query: { s: ["status asc", "id asc"] } },
    { query: { s: ["name", "identifier asc"] } },
    { query: { s: ["created_at desc", "identifier asc", "name asc"] } },
  ]);
});

test("a predicate that does not exist, forced through, is the vendor's 422 with its reason", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 422, { errors: "Invalid search parameters", details: "No valid predicate for full_name" }),
  );
  const query: object = { full_name_contains: "x" };
  const error = await failure(woofed(baseUrl).contacts.search(query).firstPage());
  if (!(error instanceof ValidationError)) throw error;
  expect(error.messages).toEqual(["Invalid search parameters", "No valid predicate for full_name"]);
  expect(error.message).toContain("searchContacts: 422, Invalid search parameters; No valid predicate for full_name");
});

test.each([0, -1, 1.5, Number.NaN])("the page %d is a ConfigError and nothing is sent", async (page) => {
  const { client, received } = await serveSearch();
  for (const list of [
    client.deals.search({}, { page }),
    client.contacts.search({}, { page }),
    client.products.search({}, { page }),
    client.users.search({}, { page }),
  ]) {
    for (const call of [list.firstPage(), list.toArray({ max: 1 })]) {
      const error = await failure(call);
      expect(error).toBeInstanceOf(ConfigError);
      expect(String(error)).toContain("page");
    }
  }
  expect(received).toHaveLength(0);
});

test("an upsert's errors, which have no envelope, are field errors", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 422, { phone: ["must be in e164 format"], email: ["is invalid", "has already been taken"] }),
  );
  const error = await failure(woofed(baseUrl).contacts.upsert({ phone: "55", email: "x" }));
  if (!(error instanceof ValidationError)) throw error;
  expect(error.fieldErrors).toEqual({
    phone: ["must be in e164 format"],
    email: ["is invalid", "has already been taken"],
  });
  expect(error.message).toContain("phone: must be in e164 format");
});

test.each([
  [
    "the framework's JSON",
    "application/json",
    '{"status":500,"error":"Internal Server Error"}',
    "Internal Server Error",
  ],
  ["plain text", "text/plain", "500 Internal Server Error", "the response gives no reason"],
])("a 500 with %s is a readable ServerError", async (_what, type, body, said) => {
  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(500, { "Content-Type": type }).end(body);
  });
  const error = await failure(woofed(baseUrl).deals.events.create(1, { kind: "note" }));
  if (!(error instanceof ServerError)) throw error;
  expect(error.message).toContain(`woofed createDealEvent: 500, ${said}`);
  expect(error.body).toEqual(type === "text/plain" ? body : JSON.parse(body));
});

test("a delete without a body is nothing", async () => {
  const { baseUrl, received } = await serve((_request, response) => void response.writeHead(204).end());
  expect(await woofed(baseUrl).contacts.delete(7)).toBeUndefined();
  expect(await woofed(baseUrl).dealAssignees.delete(8)).toBeUndefined();
  expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ["DELETE", "/api/v1/accounts/1/contacts/7", ""],
    ["DELETE", "/api/v1/accounts/1/deal_assignees/8", ""],
  ]);
});
