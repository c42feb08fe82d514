/** One message of each kind, side by side: what the engineer reads whose job has failed. */
import { createWazzupClient, wazzupPartnerToken } from "crm-deals/wazzup";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { connectionFailure, scripted } from "../support/scripted.ts";

const messageOf = (call: Promise<unknown>) =>
  call.then(
    () => "no error",
    (error: unknown) => String(error),
  );
const weeek = (options: Partial<WeeekClientOptions>) =>
  createWeeekClient({ token: "a-token-of-weeek", retry: false, ...options });
const responding = (status: number, body?: unknown, headers?: Record<string, string>) =>
  weeek({ fetch: scripted({ status, body, ...(headers ? { headers } : {}) }).fetch });
const get = (client: ReturnType<typeof weeek>) => messageOf(client.deals.get("d1"));
// JavaScript callers get no help from the compiler.
const untyped = (value: object) => JSON.parse(JSON.stringify(value));
const partner = { email: "partner@example.com", password: "a-password" };
const ysuite = createYsuiteClient({ accessKey: "access-key", secretKey: "secret-key" });
const wazzup = createWazzupClient({ token: "a-token-of-wazzup" });
const wazzupV3 = createWazzupV3Client({ apiKey: "a-key-of-wazzup" });
const woofed = createWoofedClient({ token: "a-token-of-woofed", accountId: 1 });

test("each kind of error says what is wrong, where, and what to do", async () => {
  const invalid = {
    success: false,
    message: "The given data was invalid.",
    errors: { title: ["The title is too long."] },
  };
  const messages = [
    await get(responding(401, { message: "Unauthorized" })),
    await get(responding(403, { message: "Forbidden" })),
    await get(responding(404, { message: "Record not found" })),
    await get(responding(400, { success: false, code: 1000001, message: "Model not found" })),
    await messageOf(responding(422, invalid).deals.update("d1", { title: "x" })),
    await get(responding(409, { message: "Already moved" })),
    await get(responding(429, { message: "Too many requests" }, { "retry-after": "120" })),
    await get(responding(500, undefined, { "x-request-id": "r-17" })),
    await get(responding(200, { success: false, message: "Not now" })),
    await get(weeek({ fetch: scripted(connectionFailure("ECONNRESET")).fetch })),
    await get(weeek({ fetch: scripted("stall").fetch, timeoutMs: 5 })),
    await get(weeek({ fetch: scripted("stall").fetch, timeoutMs: false, deadlineMs: 5 })),
    await get(weeek({ fetch: async () => new Response("<html>Sign in", { status: 200 }) })),
    await get(weeek({ fetch: async () => new Response("", { status: 200 }) })),
    await get(weeek({ fetch: scripted({ status: 302, headers: { location: "https://login.example.com/x" } }).fetch })),
    await get(responding(200, { success: true })),
    await messageOf(weeek({}).deals.get("")),
    await messageOf(weeek({}).deals.get("d1", untyped({ timeout: 5 }))),
    await messageOf(weeek({}).deals.get("d1", { timeoutMs: -1 })),
    await messageOf(weeek({}).deals.list("s", { limit: Number.NaN }).firstPage()),
    await messageOf((async () => weeek(untyped({ baseURL: "https://x.example" })))()),
    await messageOf((async () => createYsuiteClient({ accessKey: "", secretKey: "secret-key" }))()),
    await messageOf((async () => createWazzupClient(untyped({})))()),
    await messageOf((async () => createWoofedClient({ token: "a-token", accountId: 0.5 }))()),
    await messageOf((async () => wazzupPartnerToken({ partner, accountId: "one", scope: "crm" }))()),
    await messageOf(ysuite.invoices.create(untyped({ items: [] }))),
    await messageOf(ysuite.deals.change(1, untyped([]))),
    await messageOf(wazzup.deals.create([])),
    await messageOf(wazzup.deals.delete(["d1", ""])),
    await messageOf(wazzupV3.users.upsert([{ id: "u1", name: "Anna", phone: "+371" }])),
    await messageOf(wazzupV3.messages.send(untyped({ channelId: "c1", chatType: "viber", text: "Hello" }))),
    await messageOf(woofed.deals.search({ name_eq: "" }).firstPage()),
    await messageOf(woofed.contacts.search({}, untyped({ page: 0 })).firstPage()),
    await messageOf(woofed.contacts.create({ full_name: "Anna", label_list: ['a "b", c'] })),
    await messageOf(weeek({}).deals.setStatus("d1", "")),
    await messageOf(weeek({}).deals.tags.attach("d1", 0.5)),
    await messageOf(weeek({}).tasks.update(1, { dueDate: "31.12.2026" })),
    await messageOf(weeek({}).tasks.assignees.attach(1, untyped([]))),
    await messageOf(weeek({}).tasks.list({ day: "2026-12-31" }).firstPage()),
    await messageOf(
      weeek({})
        .deals.listAll(untyped({ offset: 5 }))
        .firstPage(),
    ),
  ];
  expect(messages.join("\n")).toMatchInlineSnapshot(`
    "AuthenticationError: weeek getDeal: 401, Unauthorized [GET https://api.weeek.net/public/v1/crm/deals/d1]
    PermissionError: weeek getDeal: 403, Forbidden [GET https://api.weeek.net/public/v1/crm/deals/d1]
    NotFoundError: weeek getDeal: 404, Record not found [GET https://api.weeek.net/public/v1/crm/deals/d1]
    NotFoundError: weeek getDeal: 400, Model not found [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ValidationError: weeek updateDeal: 422, The given data was invalid.; title: The title is too long. [PUT https://api.weeek.net/public/v1/crm/deals/d1]
    ConflictError: weeek getDeal: 409, Already moved [GET https://api.weeek.net/public/v1/crm/deals/d1]
    RateLimitError: weeek getDeal: 429, Too many requests, retry after 120 s [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ServerError: weeek getDeal: 500, the response gives no reason (request r-17) [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ApiError: weeek getDeal: 200, Not now [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ConnectionError: weeek getDeal: the connection failed (ECONNRESET) [GET https://api.weeek.net/public/v1/crm/deals/d1]
    TimeoutError: weeek getDeal: no complete response (\`timeoutMs\`) after 5 ms [GET https://api.weeek.net/public/v1/crm/deals/d1]
    TimeoutError: weeek getDeal: not finished (\`deadlineMs\`) after 5 ms [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ResponseError: weeek getDeal: 200 with a body that is not valid JSON ("<html>Sign in") [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ResponseError: weeek getDeal: 200 with no body [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ResponseError: weeek getDeal: 302, a redirect to https://login.example.com, which is not followed [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ResponseError: weeek getDeal: 200 without a record in \`deal\` [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ConfigError: weeek getDeal: \`id\` is not a valid id: "".
    ConfigError: weeek getDeal: unknown option \`timeout\`. Did you mean \`timeoutMs\`?
    ConfigError: weeek getDeal: \`timeoutMs\` must be a number above 0, at most 2147483647, or false.
    ConfigError: weeek listDeals: \`limit\` must be a well-formed string (a date as toISOString()), a finite number or a boolean.
    ConfigError: weeek: unknown option \`baseURL\`. Did you mean \`baseUrl\`?
    ConfigError: ysuite: \`accessKey\` is missing.
    ConfigError: wazzup: \`token\` or \`partner\` is missing.
    ConfigError: woofed: \`accountId\` is not a valid id: 0.5.
    ConfigError: wazzup: \`accountId\` must be an account's number.
    ConfigError: ysuite createInvoice: \`items\` must be an array that is not empty.
    ConfigError: ysuite getDeal: \`changes\` must be an object.
    ConfigError: wazzup createDeals: \`deals\` must be an array that is not empty.
    ConfigError: wazzup deleteDeals: \`ids\` is not a valid id: "".
    ConfigError: wazzup-v3 upsertUsers: \`users.0.phone\` must be digits with the country code, without \`+\` and spaces: "+371".
    ConfigError: wazzup-v3 sendMessage: \`message.chatId\` is missing.
    ConfigError: woofed searchDeals: \`name_eq\` has an empty value: the server would drop the condition and find everything.
    ConfigError: woofed searchContacts: \`page\` must be an integer above 0.
    ConfigError: woofed createContact: a label in \`label_list\` must not have both a comma and a quote: a "b", c
    ConfigError: weeek setDealStatus: \`statusId\` is not a valid id: "".
    ConfigError: weeek attachDealTag: \`tagId\` is not a valid id: 0.5.
    ConfigError: weeek updateTask: \`dueDate\` must be a day as \`YYYY-MM-DD\`, not "31.12.2026".
    ConfigError: weeek attachTaskAssignees: \`userIds\` must be an array that is not empty.
    ConfigError: weeek listTasks: \`day\` must be a day as \`dd.mm.yyyy\`, not "2026-12-31".
    ConfigError: weeek listDeals: \`offset\` cannot be used here: it would skip deals of each status."
  `);
});
