import { inspect } from "node:util";
import {
  ApiError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  CrmError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseError,
  ServerError,
  ValidationError,
} from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";
import { closedAddress, json, serve } from "../support/server.ts";

const secret = "very-secret-token";

async function failure(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );
}

test.each([
  [400, ValidationError, "validation"],
  [401, AuthenticationError, "authentication"],
  [403, PermissionError, "permission"],
  [404, NotFoundError, "not_found"],
  [409, ConflictError, "conflict"],
  [418, ApiError, "api"],
  [422, ValidationError, "validation"],
  [429, RateLimitError, "rate_limit"],
  [500, ServerError, "server"],
  [503, ServerError, "server"],
] as const)("%i is a %o with the code %s", async (status, type, code) => {
  const { baseUrl } = await serve((_request, response) => json(response, status, { message: "no" }));
  const error = await failure(createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id"));

  expect(error).toBeInstanceOf(type);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toBeInstanceOf(CrmError);
  expect(error).toMatchObject({ code, status, name: type.name, vendor: "weeek", operation: "getDeal", method: "GET" });
  expect(error).not.toBeInstanceOf(ConnectionError);
});

test("the message says what failed, why and where, and the stack reaches the caller's line", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 422, { errors: ["Stage must exist"] }, { "X-Request-Id": "r-1", "Set-Cookie": "session=1" }),
  );
  async function syncJob() {
    return await createWoofedClient({ token: secret, retry: false, accountId: 1, baseUrl }).deals.get(7);
  }
  const error = await failure(syncJob());

  if (!(error instanceof ValidationError)) throw error;
  expect(error.message).toBe(
    `woofed getDeal: 422, Stage must exist (request r-1) [GET ${baseUrl}/api/v1/accounts/1/deals/7]`,
  );
  expect(error.stack).toContain("syncJob");
  expect(error.requestId).toBe("r-1");
  expect(error.headers["x-request-id"]).toBe("r-1");
  expect(error.headers).not.toHaveProperty("set-cookie");
});

test.each([
  [
    "Wazzup",
    { code: "VALIDATION_FAILED", title: "Validation Failed", errors: ["too many"] },
    ["Validation Failed", "too many"],
    {},
  ],
  ["WoofedCRM's text", { errors: "Unauthorized" }, ["Unauthorized"], {}],
  ["WoofedCRM's sentences", { errors: ["Stage must exist"] }, ["Stage must exist"], {}],
  ["WoofedCRM's search", { errors: "Invalid", details: "No valid predicate" }, ["Invalid", "No valid predicate"], {}],
  ["WoofedCRM's fields", { errors: { email: ["is invalid"] } }, ["email: is invalid"], { email: ["is invalid"] }],
  ["WoofedCRM's bare fields", { phone: ["must be e164"] }, ["phone: must be e164"], { phone: ["must be e164"] }],
  ["Y-Suite", { success: false, message: "No", errors: { a: ["x", "y"] } }, ["No", "a: x", "a: y"], { a: ["x", "y"] }],
  ["Weeek's code alone", { success: false, code: 1 }, [], {}],
  ["Wazzup's code alone", { code: "OAUTH_TOKEN_UNKNOWN_OR_REVOKED" }, ["OAUTH_TOKEN_UNKNOWN_OR_REVOKED"], {}],
  ["a hostile body", JSON.parse('{"errors":{"__proto__":["x"]}}'), ["__proto__: x"], JSON.parse('{"__proto__":["x"]}')],
  ["no object", ["x"], [], {}],
])("messages and field errors from %s", async (_shape, body, messages, fieldErrors) => {
  const { baseUrl } = await serve((_request, response) => json(response, 422, body));
  const error = await failure(createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id"));

  if (!(error instanceof ValidationError)) throw error;
  expect(error.messages).toEqual(messages);
  expect(error.fieldErrors).toEqual(fieldErrors);
  expect(error.body).toEqual(body);
  expect(Object.prototype).not.toHaveProperty("x");
});

test("200 with `success: false` is an ApiError, by the façade and by the path client", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { success: false, message: "Nope" }));
  const weeek = createWeeekClient({ token: secret, retry: false, baseUrl });

  expect(await failure(weeek.deals.delete("id"))).toMatchObject({ code: "api", status: 200, messages: ["Nope"] });
  const { data, error } = await weeek.http.GET("/crm/deals/{id}", { params: { path: { id: "id" } } });
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(ApiError);
});

test("an empty 401 is an AuthenticationError all the same", async () => {
  const { baseUrl } = await serve((_request, response) => void response.writeHead(401).end());
  const { error } = await createWeeekClient({ token: secret, retry: false, baseUrl }).http.GET("/crm/deals/{id}", {
    params: { path: { id: "id" } },
  });
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error?.body).toBe("");
});

test("HTML is a ResponseError with 200, and a ServerError with its text with 502; a long page is cut", async () => {
  const page = `<html>${"x".repeat(10_000_000)}</html>`;
  const { baseUrl } = await serve((request, response) => {
    response.writeHead(request.url.endsWith("/good") ? 200 : 502, { "Content-Type": "text/html" }).end(page);
  });
  const { deals } = createWeeekClient({ token: secret, retry: false, baseUrl });

  const found = await failure(deals.get("good"));
  expect(found).toBeInstanceOf(ResponseError);
  expect(found).toMatchObject({ code: "response", operation: "getDeal" });
  expect(String(found)).toContain("<html>");
  expect(String(found).length).toBeLessThan(300);

  const failed = await failure(deals.get("bad"));
  if (!(failed instanceof ServerError)) throw failed;
  expect(failed.body).toBe(page.slice(0, 10_000));
});

test.each([
  ["nothing", ""],
  ["cut JSON", '{"deal": {"id"'],
  ["JSON without the payload", '{"success": true}'],
])("%s where a deal belongs is a ResponseError", async (_what, body) => {
  const { baseUrl } = await serve((_request, response) => void response.writeHead(200).end(body));
  expect(await failure(createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id"))).toBeInstanceOf(
    ResponseError,
  );
});

test("a redirect is not followed: the error names the origin it led to", async () => {
  const stranger = await serve((_request, response) => json(response, 200, {}));
  const { baseUrl, received } = await serve((_request, response) => {
    response.writeHead(307, { Location: `${stranger.baseUrl}/login?next=1` }).end();
  });
  const error = await failure(createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id"));

  expect(error).toBeInstanceOf(ResponseError);
  expect(String(error)).toContain(stranger.baseUrl);
  expect(received).toHaveLength(1);
  expect(stranger.received).toHaveLength(0);
});

test("a refused connection and a cut body are ConnectionErrors with their cause", async () => {
  const refused = await failure(
    createWeeekClient({ token: secret, retry: false, baseUrl: closedAddress }).deals.get("id"),
  );
  expect(refused).toBeInstanceOf(ConnectionError);
  expect(refused).toMatchObject({ code: "connection", cause: expect.any(TypeError) });
  expect(String(refused)).toContain("ECONNREFUSED");

  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(200, { "Content-Length": "1000" }).write('{"deal":');
    setImmediate(() => response.destroy());
  });
  expect(await failure(createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id"))).toBeInstanceOf(
    ConnectionError,
  );
});

test("a class of another library is none of ours, and a subclass of the caller's is its own", async () => {
  class Foreign extends Error {
    static readonly code = "connection";
  }
  class Own extends ConnectionError {}
  expect(new Foreign()).not.toBeInstanceOf(ConnectionError);
  const call = { vendor: "weeek", operation: "getDeal", method: "GET", url: "", attempts: 1 };
  expect(new Own(call, "no")).toBeInstanceOf(Own);
  expect(new Own(call, "no")).toBeInstanceOf(ConnectionError);
  expect(new ConnectionError(call, "no")).not.toBeInstanceOf(Own);
  expect(new ConnectionError(call, "no")).not.toBeInstanceOf(ApiError);
});

test("an abort rejects with the caller's own reason", async () => {
  const { baseUrl } = await serve(() => {});
  const reason = new Error("the job was cancelled");
  const controller = new AbortController();
  const call = failure(
    createWeeekClient({ token: secret, retry: false, baseUrl }).deals.get("id", { signal: controller.signal }),
  );
  controller.abort(reason);
  expect(await call).toBe(reason);
});

test("no error and no client shows a credential", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 401, { message: "no" }));
  const client = createWeeekClient({ token: secret, retry: false, baseUrl });
  const error = await failure(client.deals.get("id"));
  for (const shown of [
    inspect(error, { depth: 9, showHidden: true }),
    JSON.stringify(error),
    inspect(client, { depth: 9 }),
  ]) {
    expect(shown).not.toContain(secret);
  }
});
