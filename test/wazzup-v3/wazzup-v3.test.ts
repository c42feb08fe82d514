/** What the client of Wazzup's API v3 does beyond one request and its payload. */
import { NotFoundError, PermissionError, ResponseError, ServerError } from "crm-deals";
import { createWazzupV3Client, type UserUpsert } from "crm-deals/wazzup-v3";
import { afterEach, expect, test, vi } from "vitest";
import { scripted } from "../support/scripted.ts";
import { json, serve } from "../support/server.ts";

afterEach(() => void vi.useRealTimers());

const users: UserUpsert[] = [{ id: "12", name: "Anna Ozola", phone: "37120000012" }];

async function responding(status: number, body?: unknown) {
  const { baseUrl } = await serve((_request, response) => {
    if (body === undefined) response.writeHead(status).end();
    else json(response, status, body);
  });
  return createWazzupV3Client({ apiKey: "key", baseUrl, retry: false });
}

const errorOf = (call: Promise<unknown>) => call.catch((error: unknown) => error);

test("an upsert is a bare array with the key, and accepts any 2xx with JSON or without a body", async () => {
  for (const [status, body] of [
    [200, undefined],
    [201, { ok: true }],
    [204, undefined],
  ] as const) {
    const client = await responding(status, body);
    expect(await client.users.upsert(users)).toBeUndefined();
  }
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, {}));
  await createWazzupV3Client({ apiKey: "a1b2", baseUrl }).users.upsert(users);
  expect(received).toMatchObject([{ method: "POST", url: "/v3/users", headers: { authorization: "Bearer a1b2" } }]);
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(users);
});

test("an HTML page is not taken for a success", async () => {
  const { baseUrl } = await serve((_request, response) => void response.end("<html>Sign in</html>"));
  const client = createWazzupV3Client({ apiKey: "key", baseUrl });
  expect(await errorOf(client.users.upsert(users))).toBeInstanceOf(ResponseError);
});

test.each([
  ["INVALID_USERS_DATA", "users"],
  ["INVALID_CONTACTS_DATA", "contacts"],
  ["INVALID_DEALS_DATA", "deals"],
  ["invalidPipelinesData", "pipelines"],
])("%s names the items and their fields", async (error, items) => {
  const data = [
    { index: 3, fields: ["phone", "name"] },
    { index: 7, fields: [] },
  ];
  const client = await responding(400, { error, description: "Data is invalid", data });
  expect(await errorOf(client.users.upsert(users))).toMatchObject({
    code: "validation",
    messages: [
      error,
      "Data is invalid",
      `${items}.3.phone is invalid`,
      `${items}.3.name is invalid`,
      `${items}.7 is invalid`,
    ],
    fieldErrors: {
      [`${items}.3.phone`]: ["is invalid"],
      [`${items}.3.name`]: ["is invalid"],
      [`${items}.7`]: ["is invalid"],
    },
  });
});

test("a message's error names its fields and the request's id", async () => {
  const body = { status: 400, requestId: "7ca6", error: "INVALID_MESSAGE_DATA", data: { fields: ["channelId"] } };
  const client = await responding(400, body);
  const message = { channelId: "?", chatType: "whatsapp", chatId: "37120000501", text: "x" } as const;
  expect(await errorOf(client.messages.send(message))).toMatchObject({
    fieldErrors: { channelId: ["is invalid"] },
    requestId: "7ca6",
  });
});

test("an unknown message is a NotFoundError, although its status is 400", async () => {
  const client = await responding(400, { error: "MESSAGES_NOT_FOUND" });
  expect(await errorOf(client.messages.edit("m", { text: "x" }))).toBeInstanceOf(NotFoundError);
});

test("a sidecar key's 403 and a wrong key's 401 say so, with a body and without", async () => {
  for (const body of [{ error: "FORBIDDEN" }, undefined]) {
    const error = await errorOf((await responding(403, body)).users.list());
    expect(error).toBeInstanceOf(PermissionError);
    expect(error).toHaveProperty("message", expect.stringContaining("a sidecar key works for channels"));
  }
  for (const body of [{ error: { code: "INVALID_APIKEY" } }, undefined]) {
    const error = await errorOf((await responding(401, body)).users.list());
    expect(error).toHaveProperty("message", expect.stringContaining("the API key is missing or wrong"));
  }
});

test("an error body in another shape is read as other vendors' are", async () => {
  const client = await responding(502, { message: "Bad gateway" });
  expect(await errorOf(client.users.list())).toMatchObject({ messages: ["Bad gateway"] });
});

test("upserts, bulk deletes and the webhook settings are retried; messages, edits and pipelines are not", async () => {
  const attempts = async (call: (client: ReturnType<typeof createWazzupV3Client>) => Promise<unknown>) => {
    const { baseUrl, received } = await serve((_request, response) => void response.writeHead(503).end());
    const client = createWazzupV3Client({ apiKey: "key", baseUrl, retry: { attempts: 2, baseDelayMs: 0 } });
    expect(await errorOf(call(client))).toBeInstanceOf(ServerError);
    return received.length;
  };
  const chat = { chatType: "whatsapp", chatId: "37120000501" } as const;
  const contact = { id: "501", responsibleUserId: "12", name: "Oak", contactData: [chat] };
  const deal = { id: "1", responsibleUserId: "12", name: "Oak", uri: "https://a", contacts: ["501"], closed: false };
  const repeated = await Promise.all([
    attempts(({ users: resource }) => resource.upsert(users)),
    attempts(({ contacts }) => contacts.upsert([contact])),
    attempts(({ deals }) => deals.upsert([deal])),
    attempts(({ deals }) => deals.deleteMany(["1"])),
    attempts(({ deals }) => deals.delete("1")),
    attempts(({ webhooks }) => webhooks.set({ webhooksUri: "https://a", subscriptions: {} })),
  ]);
  expect(repeated).toEqual([2, 2, 2, 2, 2, 2]);
  const once = await Promise.all([
    attempts(({ messages }) => messages.send({ channelId: "c", text: "x", ...chat })),
    attempts(({ messages }) => messages.edit("m", { text: "x" })),
    attempts(({ pipelines }) => pipelines.upload([{ id: "3", name: "Sales" }])),
    attempts(({ iframe }) => iframe.link({ user: { id: "12" }, scope: "global" })),
  ]);
  expect(once).toEqual([1, 1, 1, 1]);
});

test("contacts are listed to the total, templates until a page is empty", async () => {
  const contact = (id: number) => ({ id: String(id), responsibleUserId: "1", name: "x", contactData: [] });
  const { baseUrl, received } = await serve(({ url }, response) => {
    const offset = Number(new URL(url, "http://localhost").searchParams.get("offset"));
    if (url.startsWith("/v3/templates")) return json(response, 200, offset === 0 ? [{ templateGuid: "t" }] : []);
    const data = Array.from({ length: offset === 0 ? 100 : 20 }, (_, index) => contact(offset + index));
    json(response, 200, { count: 120, data });
  });
  const client = createWazzupV3Client({ apiKey: "key", baseUrl });
  expect(await client.contacts.list().toArray({ max: 1_000 })).toHaveLength(120);
  expect(await client.templates.list().toArray({ max: 1_000 })).toHaveLength(1);
  expect(received.map(({ url }) => url)).toEqual([
    "/v3/contacts",
    "/v3/contacts?offset=100",
    "/v3/templates/whatsapp",
    "/v3/templates/whatsapp?offset=1",
  ]);
});

test("by default 500 requests go out in 5 s, and the caller's rate replaces that", async () => {
  vi.useFakeTimers();
  const sentAt = async (rateLimit: { requests: number; perMs: number } | undefined, calls: number) => {
    const start = performance.now();
    const at: number[] = [];
    const { fetch } = scripted({ status: 200, body: [] });
    const client = createWazzupV3Client({
      apiKey: "key",
      rateLimit,
      fetch: (url, init) => {
        at.push(performance.now() - start);
        return fetch(url, init);
      },
    });
    const lists = Array.from({ length: calls }, () => client.users.list());
    await vi.runAllTimersAsync();
    await Promise.all(lists);
    return at;
  };
  const documented = await sentAt(undefined, 501);
  expect(documented[499]).toBe(0);
  expect(documented[500]).toBeGreaterThanOrEqual(5_000);
  expect((await sentAt({ requests: 1, perMs: 60_000 }, 2))[1]).toBeGreaterThanOrEqual(60_000);
});
