/** `error.outcome`: what a caller may assume about a write, the worst over all attempts. */
import {
  AuthenticationError,
  ConfigError,
  ConnectionError,
  CrmError,
  type Fetch,
  NotFoundError,
  ServerError,
  TimeoutError,
} from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { createWazzupClient, parseWazzupWebhook, wazzupPartnerToken } from "crm-deals/wazzup";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { type Fault, faultServer } from "../support/fault-server.ts";
import { connectionFailure, type Line, scripted } from "../support/scripted.ts";
import { closedAddress, json, serve } from "../support/server.ts";

afterEach(() => void vi.unstubAllGlobals());

const fast = { baseDelayMs: 1, maxDelayMs: 1 };

async function failure(call: Promise<unknown>): Promise<CrmError> {
  const error = await call.then(
    () => expect.unreachable("the call succeeded"),
    (error: unknown) => error,
  );
  if (!(error instanceof CrmError)) throw error;
  return error;
}

async function client(faults: (Fault | "ok")[], options: Partial<WeeekClientOptions> = {}) {
  const server = await faultServer(() => ({ success: true, deal: { id: "d" }, deals: [] }));
  server.faults = faults;
  return createWeeekClient({ token: "t", baseUrl: server.baseUrl, retry: fast, ...options }).deals;
}

test.each<[Fault, string]>([
  [{ status: 400 }, "rejected"],
  [{ status: 401 }, "rejected"],
  [{ status: 403 }, "rejected"],
  [{ status: 404 }, "rejected"],
  [{ status: 409 }, "rejected"],
  [{ status: 418 }, "rejected"],
  [{ status: 422 }, "rejected"],
  [{ status: 429, retryAfter: "3600" }, "rejected"],
  [{ status: 408 }, "unknown"],
  [{ status: 500 }, "unknown"],
  [{ status: 501 }, "unknown"],
  [{ status: 503 }, "unknown"],
  ["reset before", "unknown"],
  ["reset after", "unknown"],
  ["stall before headers", "unknown"],
  ["stall in body", "unknown"],
  ["cut body", "unknown"],
  ["html 200", "unknown"],
  ["html 502", "unknown"],
  ["empty 401", "rejected"],
  ["redirect", "unknown"],
])("a create that meets %o is %s", async (fault, outcome) => {
  for (const fetch of [undefined, undiciTransport()]) {
    const timeoutMs = String(fault).startsWith("stall") ? 60 : 10_000;
    const deals = await client([fault], { fetch, timeoutMs });
    expect(await failure(deals.create("s", {}))).toHaveProperty("outcome", outcome);
  }
});

test("success: false is rejected; a body without the payload, and no body, are unknown", async () => {
  const answers = async (body: unknown) => {
    const { baseUrl } = await serve((_request, response) => void response.writeHead(200).end(body));
    return failure(createWeeekClient({ token: "t", baseUrl }).deals.create("s", {}));
  };
  expect(await answers('{"success":false}')).toMatchObject({ code: "api", outcome: "rejected" });
  expect(await answers('{"success":true}')).toMatchObject({ code: "response", outcome: "unknown" });
  expect(await answers("")).toMatchObject({ code: "response", outcome: "unknown" });
});

test("a refused connection is not_sent, over fetch and undiciTransport; over a caller's own fetch it is unknown", async () => {
  const baseUrl = closedAddress;
  const over = (fetch: Fetch | undefined) =>
    failure(createWeeekClient({ token: "t", baseUrl, fetch, retry: fast }).deals.create("s", {}));
  const pool = undiciTransport();
  onTestFinished(() => pool.close());
  const own: Fetch = (url, init) => fetch(url, init);
  expect(await over(undefined)).toMatchObject({ code: "connection", outcome: "not_sent", attempts: 3 });
  expect(await over(globalThis.fetch)).toMatchObject({ code: "connection", outcome: "not_sent", attempts: 3 });
  expect(await over(pool)).toMatchObject({ code: "connection", outcome: "not_sent", attempts: 3 });
  expect(await over(own)).toMatchObject({ code: "connection", outcome: "unknown", attempts: 1 });
});

test("what a caller's fetch throws after the vendor's response is unknown, and a create is sent once", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const audit = closedAddress;
  const throwing: Fetch[] = [
    async (url, init) => {
      const response = await fetch(url, init);
      await fetch(audit, { method: "POST", body: "an audit log elsewhere" });
      return response;
    },
    async (url, init) => {
      await fetch(url, init);
      throw new ConfigError("the audit log has no address");
    },
    async (url, init) => {
      await fetch(url, init);
      const other = createWeeekClient({ token: "t", baseUrl: audit, retry: false });
      await other.deals.get("d");
      return expect.unreachable();
    },
  ];
  for (const fetch of throwing) {
    const error = await failure(createWeeekClient({ token: "t", baseUrl, fetch, retry: fast }).deals.create("s", {}));
    expect(error.outcome).toBe("unknown");
    expect(received.splice(0)).toHaveLength(1);
  }
});

test.each<[string, Line[], string]>([
  ["unknown, then rejected", [{ status: 503 }, { status: 422 }], "unknown"],
  ["rejected, then unknown", [{ status: 429 }, { status: 500 }], "unknown"],
  ["rejected, then not sent", [{ status: 429 }, connectionFailure("ECONNREFUSED")], "rejected"],
  ["not sent, then rejected", [connectionFailure("ECONNREFUSED"), { status: 400 }], "rejected"],
  ["not sent, then unknown", [connectionFailure("ECONNREFUSED"), new TypeError("terminated")], "unknown"],
  ["unknown, then not sent", [{ status: 500 }, connectionFailure("ENOTFOUND")], "unknown"],
])("%s: the worst counts", async (_how, lines, outcome) => {
  vi.stubGlobal("fetch", scripted(...lines).fetch);
  const { deals } = createWeeekClient({ token: "t", retry: fast });
  expect(await failure(deals.update("d", {}))).toHaveProperty("outcome", outcome);
});

test("no request, no doubt: a wrong argument, a token that fails, a deadline before the first request", async () => {
  const deals = await client([]);
  expect(await failure(deals.get(""))).toMatchObject({ code: "config", outcome: "not_sent" });
  const hanging = await client([], { token: () => new Promise(() => {}), timeoutMs: 20 });
  expect(await failure(hanging.create("s", {}))).toMatchObject({ limit: "token", outcome: "not_sent" });
  const late = await client([], { rateLimit: { acquire: () => new Promise(() => {}) }, deadlineMs: 20 });
  expect(await failure(late.create("s", {}))).toMatchObject({ limit: "deadline", outcome: "not_sent" });
  expect(() => parseWazzupWebhook("no webhook")).toThrow(expect.objectContaining({ outcome: "not_sent" }));
});

test("a deadline during a request is unknown; after a 429 it is rejected", async () => {
  const during = await client(["stall before headers"], { deadlineMs: 40, timeoutMs: false });
  expect(await failure(during.create("s", {}))).toMatchObject({ limit: "deadline", outcome: "unknown" });
  const after = await client([{ status: 429, retryAfter: "30" }], { deadlineMs: 200, timeoutMs: false });
  expect(await failure(after.create("s", {}))).toMatchObject({ limit: "deadline", outcome: "rejected" });
});

test("an error of the token source says what became of this call, not of the token's request", async () => {
  const tokens = await serve((_request, response) => json(response, 503, {}));
  const { baseUrl, received } = await serve((_request, response) => json(response, 401, {}));
  const partner = { email: "p@example.com", password: "password" };
  const token = wazzupPartnerToken({ accountId: 1, scope: "crm", partner, baseUrl: tokens.baseUrl });
  const wazzup = createWazzupClient({ token, baseUrl });
  const error = await failure(wazzup.users.create([{ id: "1", name: "n" }]));
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ operation: "createToken", outcome: "not_sent" });
  expect(error.stack).toContain("createToken");
  expect(received).toHaveLength(0);

  const shared = failure(
    createWeeekClient({ token: ({ rejected }) => (rejected ? Promise.reject(error) : "t"), baseUrl }).deals.create(
      "s",
      {},
    ),
  );
  expect(await shared).toMatchObject({ operation: "createToken", outcome: "rejected" });
  expect(error.outcome).toBe("not_sent");
});

test("a DELETE that was not sent before and finds nothing has failed", async () => {
  let asked = 0;
  const token = () => {
    asked += 1;
    return asked === 1 ? new Promise<string>(() => {}) : "t";
  };
  const deals = await client([{ status: 404 }], { token, timeoutMs: 300 });
  const error = await failure(deals.delete("d"));
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error.outcome).toBe("rejected");
  // After one that may have been processed it has succeeded.
  await expect((await client(["reset after", { status: 404 }])).delete("d")).resolves.toBeUndefined();
});

test("patchAndGet: a failed write is what it is, a failed read after the write is unknown", async () => {
  const write = await failure((await client([{ status: 422 }])).patchAndGet("d", {}));
  expect(write).toMatchObject({ operation: "patchDeal", outcome: "rejected" });
  const read = await failure((await client(["ok", { status: 404 }])).patchAndGet("d", {}));
  expect(read).toMatchObject({ operation: "getDeal", outcome: "unknown" });
  expect(read).toBeInstanceOf(NotFoundError);
});

test("change: `operation` says which half failed", async () => {
  const server = await faultServer(() => ({ success: true, data: { deal_name: "n", pipeline_id: 1, cstid: 1 } }));
  const { deals } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl: server.baseUrl, retry: false });
  server.faults = [{ status: 403 }];
  expect(await failure(deals.change(1, {}))).toMatchObject({ operation: "getDeal", outcome: "rejected" });
  server.faults = ["ok", { status: 500 }];
  expect(await failure(deals.change(1, {}))).toMatchObject({ operation: "updateDeal", outcome: "unknown" });
});

test("errors that a caller makes have an outcome too", () => {
  const call = { vendor: "v", operation: "o", method: "POST", url: "https://a.example", attempts: 1 };
  const details = { ...call, headers: {}, body: "", messages: [], fieldErrors: {} };
  expect(new AuthenticationError({ ...details, status: 401 }).outcome).toBe("rejected");
  expect(new ServerError({ ...details, status: 500 }).outcome).toBe("unknown");
  expect(new ConnectionError(call, "broken").outcome).toBe("unknown");
  expect(new TimeoutError({ ...call, attempts: 0 }, "token", 5).outcome).toBe("not_sent");
  expect(new ConfigError("wrong").outcome).toBe("not_sent");
});
