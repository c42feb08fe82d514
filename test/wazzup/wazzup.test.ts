/** What Wazzup's façades do beyond one request and one envelope. */
import { createWazzupClient } from "crm-deals/wazzup";
import { expect, test } from "vitest";
import { faultServer } from "../support/fault-server.ts";
import { json, serve } from "../support/server.ts";

const partner = { email: "partner@example.com", password: "p:ü" };

async function answering(body: unknown) {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, body));
  return { received, client: createWazzupClient({ token: "token", partner, baseUrl }) };
}

test("tokens and accounts go with the partner's login, all else with the token", async () => {
  const { client, received } = await answering({ data: { account: {} }, meta: { timestamp: 1 } });
  const { tokens, accounts, counters, channels } = client;
  await tokens.create({ grant_type: "client_credentials", client_credentials_data: { scope: "crm" } });
  await accounts.create({ name: "Demo", lang: "en", currency: "EUR", country: "EU", timezone: 2 });
  await accounts.get(12345678);
  await accounts.wabaBalance.raise("12345678", 100);
  await counters.get("1");
  await channels.delete("c", { delete_chats: true });

  const basic = `Basic ${Buffer.from("partner@example.com:p:ü").toString("base64")}`;
  const authorization = received.map(({ headers }) => headers.authorization);
  expect(authorization).toEqual([basic, basic, basic, basic, "Bearer token", "Bearer token"]);
  expect(received.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "POST /v2/oauth/token",
    "POST /v2/accounts",
    "GET /v2/accounts/12345678",
    "POST /v2/accounts/12345678/waba-balance",
    "GET /v2/counters/unanswered/1",
    "DELETE /v2/channels/c?delete_chats=true",
  ]);
});

test("the settings come with the envelope or without", async () => {
  const settings = { hide_phone_numbers_for_user_ids: ["2"] };
  const wrapped = await answering({ data: settings, meta: { timestamp: 1 } });
  expect(await wrapped.client.settings.get()).toEqual(settings);
  const flat = await answering(settings);
  expect(await flat.client.settings.get()).toEqual(settings);
});

test("a new channel comes alone or in an array; none is a ResponseError", async () => {
  const channel = { channel_id: "c", transport: "telegram", state: "init", status: "active" };
  const create = { transport: "telegram", credentials: { telegram_token: "bot" } };
  for (const data of [channel, [channel]]) {
    const { client } = await answering({ data });
    expect(await client.channels.create(create)).toEqual(channel);
  }
  for (const data of [[], null]) {
    const { client } = await answering({ data });
    await expect(client.channels.create(create)).rejects.toMatchObject({
      code: "response",
      operation: "createChannel",
    });
  }
});

test("a response without the nested payload is a ResponseError", async () => {
  const account = { name: "Demo", lang: "en", currency: "EUR", country: "EU", timezone: 2 };
  for (const data of [null, {}, "account"]) {
    const { accounts, channels } = (await answering({ data })).client;
    await expect(accounts.create(account)).rejects.toMatchObject({ code: "response", operation: "createAccount" });
    await expect(channels.wabaTransactions.list("c", "2025-09-07")).rejects.toMatchObject({ code: "response" });
  }
});

test("a get takes the element with the id; an empty array is a NotFoundError", async () => {
  const channel = { channel_id: "c2" };
  const { client } = await answering({ data: [{ channel_id: "c1" }, channel] });
  expect(await client.channels.get("c2")).toEqual(channel);

  const { contacts, users, channels } = (await answering({ data: [] })).client;
  for (const get of [contacts.get, users.get, channels.get]) {
    await expect(get("x")).rejects.toMatchObject({ code: "not_found", status: 200 });
  }
});

test("subscriptions are wrapped as the vendor wants them", async () => {
  const { client, received } = await answering({ data: [], meta: { timestamp: 1 } });
  const subscription = { url: "https://crm.example.com/w", event: "message.add" };
  await client.webhooks.create([subscription]);
  await client.webhooks.update([{ id: "1", ...subscription }]);
  await client.webhooks.delete(["1", "2"]);
  expect(received.map(({ method, body }) => [method, JSON.parse(body)])).toEqual([
    ["POST", { data: [subscription] }],
    ["PATCH", { data: [{ id: "1", ...subscription }] }],
    ["DELETE", { data: [{ id: "1" }, { id: "2" }] }],
  ]);
});

test("a create that is documented to update known ids is sent again when its outcome is unknown, any other is not", async () => {
  const server = await faultServer((url) => ({ data: { url, processed: 1 }, meta: {} }));
  const { deals, pipelines, users } = createWazzupClient({
    token: "token",
    baseUrl: server.baseUrl,
    retry: { baseDelayMs: 0 },
  });
  for (const fault of ["reset after", "cut body", { status: 503 }] as const) {
    server.faults = [fault];
    await users.create([{ id: "1", name: "Anna" }]);
    server.faults = [fault];
    await pipelines.create([{ id: "1", name: "Sales" }]);
    server.faults = [fault];
    const deal = {
      id: "1",
      name: "Oak doors",
      responsible_user_id: "1",
      uri: "https://crm.example.com/1",
      contacts: [],
    };
    await expect(deals.create([{ ...deal, closed: false }])).rejects.toMatchObject({ attempts: 1 });
  }
});
