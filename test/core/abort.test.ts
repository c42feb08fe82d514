/** In every phase an abort rejects at once, with the caller's own reason, and leaves nothing behind. */
import { getEventListeners, once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import type { RateLimiter, TokenSource } from "crm-deals";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { expect, onTestFinished, test } from "vitest";
import { faultServer } from "../support/fault-server.ts";
import { json, serve } from "../support/server.ts";

const reason = new Error("the job was cancelled");
const forever = () => new Promise<never>(() => {});

const limiter: RateLimiter = { acquire: forever };
const renewing: TokenSource = ({ rejected }) => (rejected ? forever() : "old");

/** What each phase waits for, and how far the call has come when it is aborted. */
const phases: [phase: string, options: Partial<WeeekClientOptions>, faults: Parameters<typeof fail>, sent: number][] = [
  ["before anything", {}, [], 0],
  ["for a token", { token: forever }, [], 0],
  ["for a renewed token", { token: renewing }, [{ status: 401 }], 1],
  ["in the limiter", { rateLimit: limiter }, [], 0],
  ["in the back-off", {}, [{ status: 503, retryAfter: "30" }], 1],
  ["behind the gate", {}, [{ status: 429, retryAfter: "30" }], 1],
  ["for the headers", {}, ["stall before headers"], 1],
  ["in the body", {}, ["stall in body"], 1],
  ["for a transport that ignores the signal", { fetch: forever }, [], 0],
];

test.each(phases)("%s", async (phase, options, faults, sent) => {
  const server = await faultServer();
  server.faults = fail(...faults);
  const { deals } = createWeeekClient({ token: "t", baseUrl: server.baseUrl, ...options });
  const controller = new AbortController();
  if (phase === "before anything") controller.abort(reason);
  const call = deals.get("d", { signal: controller.signal, deadlineMs: 20_000 }).catch((error: unknown) => error);
  // Until the call has come as far as it gets.
  while (server.arrived < sent) await new Promise((resolve) => setImmediate(resolve));
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  controller.abort(reason);

  expect(await call).toBe(reason);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  expect(server.arrived).toBe(sent);
});

test("while the connection is being made", async () => {
  // It takes connections and never answers the TLS handshake.
  const silent = createServer();
  silent.listen(0, "127.0.0.1");
  await once(silent, "listening");
  const connection = once(silent, "connection");
  onTestFinished(async () => {
    const [socket] = await connection;
    socket.destroy();
    silent.close();
  });
  const { port } = silent.address() as AddressInfo;
  const controller = new AbortController();
  const { deals } = createWeeekClient({ token: "t", baseUrl: `https://127.0.0.1:${port}` });
  const call = deals.get("d", { signal: controller.signal }).catch((error: unknown) => error);
  await connection;
  controller.abort(reason);

  expect(await call).toBe(reason);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("between pages", async () => {
  const { baseUrl, received } = await serve((request, response) => {
    const offset = Number(new URL(request.url, "http://localhost").searchParams.get("offset") ?? 0);
    json(response, 200, { deals: [{ id: offset }], hasMoreDeals: true });
  });
  const controller = new AbortController();
  const walk = async () => {
    for await (const _page of createWeeekClient({ token: "t", baseUrl })
      .deals.list("s", {}, { signal: controller.signal })
      .pages()) {
      if (received.length === 2) controller.abort(reason);
    }
  };
  await expect(walk()).rejects.toBe(reason);
  expect(received).toHaveLength(2);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("a signal that serves a thousand calls has one listener at a time, and none in the end", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  const { signal } = new AbortController();
  const { deals } = createWeeekClient({ token: async () => "t", baseUrl });
  for (let turn = 0; turn < 50; turn += 1) {
    const calls = Promise.all(Array.from({ length: 20 }, () => deals.get("d", { signal, deadlineMs: 10_000 })));
    // More than ten would make Node warn of a leak.
    expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(1);
    await calls;
  }
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

test("a call that is done leaves the others the signal they share", async () => {
  const controller = new AbortController();
  const { deals } = createWeeekClient({
    token: "t",
    fetch: async (url) => (url.endsWith("a") ? ok() : await forever()),
  });
  const stalled = deals.get("b", { signal: controller.signal }).catch((error: unknown) => error);
  await deals.get("a", { signal: controller.signal });
  controller.abort(reason);
  expect(await stalled).toBe(reason);
});

function ok() {
  return new Response('{ "deal": { "id": "d" } }');
}

function fail(...faults: Awaited<ReturnType<typeof faultServer>>["faults"]) {
  return faults;
}

test("a signal that has aborted before the call sends nothing, and leaves nothing unhandled", async () => {
  const sent: string[] = [];
  const fetch: WeeekClientOptions["fetch"] = async (url) => {
    sent.push(url);
    throw new Error("sent");
  };
  const client = createWeeekClient({ token: "t", fetch });
  await expect(client.tags.list({ signal: AbortSignal.abort("too late") })).rejects.toBe("too late");
  expect(sent).toEqual([]);
});
