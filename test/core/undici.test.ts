/** The transport on undici.request: the rules of the stack hold as with fetch. */
import { ConfigError, ConnectionError, type Fetch, ResponseError, TimeoutError } from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { Agent, Pool, fetch as undiciFetch } from "undici";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { faultServer } from "../support/fault-server.ts";
import { closedAddress, json, serve } from "../support/server.ts";

afterEach(() => void vi.doUnmock("undici"));

function weeek(baseUrl: string, options: Partial<WeeekClientOptions> = {}) {
  const fetch = undiciTransport({ connections: 4 });
  onTestFinished(() => fetch.close());
  return createWeeekClient({ token: "token", baseUrl, fetch, ...options }).deals;
}

test("requests and responses are the same as with fetch", async () => {
  const { baseUrl, received } = await serve((request, response) =>
    json(response, 200, { success: true, deal: { id: request.url } }, { "X-Request-Id": "r", "Set-Cookie": "a=1" }),
  );
  expect(await weeek(baseUrl).create("s", { title: "Ünïcode €" })).toEqual({ id: "/crm/statuses/s/deals" });
  expect(received[0]).toMatchObject({
    method: "POST",
    body: '{"title":"Ünïcode €"}',
    headers: { authorization: "Bearer token", accept: "application/json", "content-type": "application/json" },
  });
  await weeek(baseUrl)
    .list("s", { tags: ["1"] })
    .firstPage()
    .catch(() => {});
  expect(received[1]?.url).toBe("/crm/statuses/s/deals?tags%5B%5D=1");
});

const proxied: Fetch = (url, init) => undiciFetch(url, { ...init, dispatcher: new Agent() });

test.each<[string, Fetch]>([
  ["undiciTransport", undiciTransport()],
  ["undici's fetch", undiciFetch],
  ["undici's fetch with a dispatcher", proxied],
])("an upload goes out as a form through %s", async (_name, fetch) => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { data: { id: "a" } }));
  await weeek(baseUrl, { fetch }).attachments.upload("d", { name: "a.txt", content: new Blob(["bytes of it"]) });
  expect(received[0]?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
  expect(received[0]?.body).toContain('filename="a.txt"');
  expect(received[0]?.body).toContain("bytes of it");
});

test("errors carry the response's headers; redirects are not followed", async () => {
  const { baseUrl } = await serve((request, response) => {
    if (request.url.endsWith("/moved")) response.writeHead(302, { Location: "https://stranger.example/x" }).end();
    else json(response, 404, { message: "gone" }, { "X-Request-Id": "r-1" });
  });
  await expect(weeek(baseUrl).get("d")).rejects.toMatchObject({ code: "not_found", requestId: "r-1" });
  const moved = weeek(baseUrl).get("moved");
  await expect(moved).rejects.toBeInstanceOf(ResponseError);
  await expect(moved).rejects.toThrow("https://stranger.example");
});

test("what fails, fails as with fetch", async () => {
  const server = await faultServer();
  const once = { retry: false, timeoutMs: 100 } as const;
  for (const fault of ["reset before", "reset after", "cut body"] as const) {
    server.faults = [fault];
    await expect(weeek(server.baseUrl, once).get("d")).rejects.toBeInstanceOf(ConnectionError);
  }
  for (const fault of ["stall before headers", "stall in body"] as const) {
    server.faults = [fault];
    await expect(weeek(server.baseUrl, once).get("d")).rejects.toBeInstanceOf(TimeoutError);
  }
  // A create that never left is repeated, one that may have arrived is not.
  const refused = weeek(closedAddress, { retry: { baseDelayMs: 0 } }).create("s", {});
  await expect(refused).rejects.toMatchObject({ code: "connection", attempts: 3 });
  server.faults = ["reset after"];
  await expect(weeek(server.baseUrl).create("s", {})).rejects.toMatchObject({ code: "connection", attempts: 1 });
});

test("an abort ends a call at once, with its reason", async () => {
  const server = await faultServer();
  server.faults = ["stall in body"];
  const controller = new AbortController();
  const reason = new Error("cancelled");
  const call = weeek(server.baseUrl).get("d", { signal: controller.signal });
  while (server.arrived === 0) await new Promise((resolve) => setImmediate(resolve));
  controller.abort(reason);
  await expect(call).rejects.toBe(reason);
});

test("unread redirects occupy no connection", async () => {
  const { baseUrl } = await serve((request, response) => {
    if (!request.url.endsWith("/moved")) return json(response, 200, { deal: { id: "d" } });
    response.writeHead(302, { Location: "https://stranger.example/x" }).end("x".repeat(300_000));
  });
  const deals = weeek(baseUrl, { retry: false, timeoutMs: 2_000 });
  const moved = Array.from({ length: 12 }, () => deals.get("moved"));
  for (const call of moved) await expect(call).rejects.toBeInstanceOf(ResponseError);
  expect(await deals.get("d")).toEqual({ id: "d" });
});

test("a dispatcher of the caller's own sends the requests, and outlives the transport", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const dispatcher = new Pool(baseUrl, { connections: 1 });
  onTestFinished(() => dispatcher.close());
  const fetch = undiciTransport({ dispatcher });
  const { deals } = createWeeekClient({ token: "token", baseUrl, fetch });
  expect(await deals.create("s", { title: "Ünïcode €" })).toEqual({ id: "d" });
  await fetch.close();
  expect(await deals.get("d")).toEqual({ id: "d" });
  expect(received.map(({ body }) => body)).toEqual(['{"title":"Ünïcode €"}', ""]);
});

test("a transport can be closed twice; a call after that fails as one without a connection", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const fetch = undiciTransport();
  const { deals } = createWeeekClient({ token: "token", baseUrl, fetch, retry: false });
  await deals.get("d");
  await Promise.all([fetch.close(), fetch.close()]);
  await fetch.close();
  await expect(deals.get("d")).rejects.toMatchObject({ code: "connection" });
});

test.each<[string, Record<string, unknown>]>([
  ["no Agent", { Agent: undefined }],
  ["an Agent that cannot request", { Agent: class {} }],
])("an undici with %s is a ConfigError that says what to install", async (_what, exports) => {
  vi.doMock("undici", () => exports);
  const call = weeek("http://127.0.0.1:1").get("d");
  await expect(call).rejects.toBeInstanceOf(ConfigError);
  await expect(call).rejects.toThrow("npm install undici@7");
});

test("without undici the first call says what to install", async () => {
  vi.doMock("undici", () => {
    throw new Error("Cannot find package");
  });
  const call = weeek("http://127.0.0.1:1").get("d");
  await expect(call).rejects.toBeInstanceOf(ConfigError);
  await expect(call).rejects.toThrow("npm install undici@7");
});

test.each([
  { connections: 0 },
  { connections: 1.5 },
  { connectTimeoutMs: -1 },
  { dispatcher: new Agent(), connections: 4 },
  // What JavaScript would let pass.
  { dispatcher: JSON.parse("{}") },
  JSON.parse("null"),
])("%o is a ConfigError", (options) => {
  expect(() => undiciTransport(options)).toThrow(ConfigError);
});
