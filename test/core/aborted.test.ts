/** A signal that is aborted: nothing is sent from then on, and no rejection is left without a handler. */
import { getEventListeners } from "node:events";
import type { Fetch } from "crm-deals";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { afterEach, beforeEach, expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const reason = new Error("the job was cancelled");
const unhandled: unknown[] = [];
const note = (rejection: unknown) => void unhandled.push(rejection);

beforeEach(() => void process.on("unhandledRejection", note));
afterEach(() => {
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

/** A transport that does not read its signal, as a caller's own may. */
const deaf: Fetch = (url, { signal: _signal, ...init }) => fetch(url, init);

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

const aborted = AbortSignal.abort(reason);
const file = { name: "a.txt", content: new Blob(["x"]) };
type Deals = ReturnType<typeof createWeeekClient>["deals"];

const cases: [what: string, options: Partial<WeeekClientOptions>, call: (deals: Deals) => Promise<unknown>][] = [
  ["a rate", { rateLimit: { requests: 1, perMs: 10 } }, (deals) => deals.get("d", { signal: aborted })],
  [
    "a limiter that rejects later",
    { rateLimit: { acquire: (signal) => turns(2).then(() => signal?.throwIfAborted()) } },
    (deals) => deals.get("d", { signal: aborted, timeoutMs: false }),
  ],
  ["an upload", { fetch: deaf }, (deals) => deals.attachments.upload("d", file, { signal: aborted })],
  [
    "a create without timeout",
    { fetch: deaf },
    (deals) => deals.create("s", {}, { signal: aborted, timeoutMs: false }),
  ],
  [
    "a transport that fails later",
    {
      fetch: async () => {
        await turns(2);
        throw new Error("broken");
      },
    },
    (deals) => deals.get("d", { signal: aborted, timeoutMs: false }),
  ],
  [
    "a token source that rejects later",
    { token: () => turns(2).then(() => Promise.reject(new Error("no token"))), timeoutMs: false },
    (deals) => deals.get("d", { signal: aborted }),
  ],
];

test.each(cases)("%s: an aborted signal rejects with its reason, and nothing is sent", async (_what, options, call) => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { deal: {}, data: {} }));
  const { deals } = createWeeekClient({ token: "t", baseUrl, retry: false, ...options });
  await expect(call(deals)).rejects.toBe(reason);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(received).toEqual([]);
});

test("an abort while the token is awaited sends nothing", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { deal: {} }));
  const controller = new AbortController();
  const token = async () => {
    controller.abort(reason);
    return "t";
  };
  const { deals } = createWeeekClient({ token, baseUrl, fetch: deaf, timeoutMs: false });
  await expect(deals.create("s", {}, { signal: controller.signal })).rejects.toBe(reason);
  await turns(20);
  expect(received).toEqual([]);
});

test("without a timeout, a shared signal keeps no listener of a call that is done", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "d" }, data: {} }));
  const { signal } = new AbortController();
  for (const fetch of [undefined, ((url, init) => globalThis.fetch(url, init)) satisfies Fetch]) {
    const { deals } = createWeeekClient({ token: async () => "t", baseUrl, fetch, timeoutMs: false });
    for (let turn = 0; turn < 20; turn += 1) await deals.get("d", { signal });
    await deals.attachments.upload("d", file, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  }
});
