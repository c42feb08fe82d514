/** One message of each kind, side by side: what the engineer reads whose job has failed. */
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
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
    ResponseError: weeek getDeal: 200 without \`deal\` in its body [GET https://api.weeek.net/public/v1/crm/deals/d1]
    ConfigError: weeek getDeal: \`id\` is not a valid id: "".
    ConfigError: weeek getDeal: unknown option \`timeout\`. Did you mean \`timeoutMs\`?
    ConfigError: weeek getDeal: \`timeoutMs\` must be a number above 0, at most 2147483647, or false.
    ConfigError: weeek listDeals: \`limit\` must be a well-formed string, a finite number or a boolean.
    ConfigError: weeek: unknown option \`baseURL\`. Did you mean \`baseUrl\`?
    ConfigError: \`accessKey\` is missing."
  `);
});
