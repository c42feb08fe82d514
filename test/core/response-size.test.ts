/** `maxResponseBytes`: a body beyond it is cancelled, and the call ends in a ResponseError. */
import { gzipSync } from "node:zlib";
import type { Fetch } from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { createWeeekClient } from "crm-deals/weeek";
import { afterAll, expect, test } from "vitest";
import { serve } from "../support/server.ts";

const pool = undiciTransport();
afterAll(() => pool.close());
const own: Fetch = (url, init) => fetch(url, init);
const chunked: Fetch = async (url, init) => {
  const response = await fetch(url, init);
  return { status: response.status, url, headers: new Headers(), body: response.body, text: () => response.text() };
};
const transports: [string, Fetch | undefined][] = [
  ["fetch", undefined],
  ["undiciTransport", pool],
  ["a caller's fetch", own],
  ["a caller's fetch without content-length", chunked],
];

/** A body of so many bytes. */
const bodyOf = (bytes: number) =>
  `{"deal":{"id":"${"é".repeat((bytes - 18 - (bytes % 2)) / 2)}${"x".repeat(bytes % 2)}"}}`;

test.each(transports)("%s: exactly so many bytes pass, one more does not", async (_name, fetch) => {
  for (const size of [1_000, 1_001]) {
    expect(Buffer.byteLength(bodyOf(size))).toBe(size);
    for (const announced of [true, false]) {
      const { baseUrl, received } = await serve((_request, response) => {
        if (announced) response.writeHead(200, { "Content-Length": size }).end(bodyOf(size));
        else response.writeHead(200).write(bodyOf(size).slice(0, 9)) && response.end(bodyOf(size).slice(9));
      });
      const { deals } = createWeeekClient({ token: "t", baseUrl, fetch, maxResponseBytes: 1_000 });
      if (size === 1_000) expect(await deals.get("d")).toHaveProperty("id");
      else {
        await expect(deals.get("d")).rejects.toMatchObject({ code: "response", outcome: "unknown", attempts: 1 });
        await expect(deals.get("d")).rejects.toThrow("1000");
        expect(received).toHaveLength(2);
      }
    }
  }
});

test.each(transports)("%s: a body without end is cancelled", async (_name, fetch) => {
  let written = 0;
  let closed = () => {};
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const { baseUrl } = await serve((_request, response) => {
    const piece = "x".repeat(100_000);
    const more = () => {
      written += 1;
      if (!response.destroyed && response.write(piece)) setImmediate(more);
    };
    response.on("drain", more).on("close", closed).writeHead(200);
    more();
  });
  const { deals } = createWeeekClient({ token: "t", baseUrl, fetch, maxResponseBytes: 1_000_000 });
  await expect(deals.get("d")).rejects.toMatchObject({ code: "response" });
  await gone;
  expect(written).toBeLessThan(1_000);
});

test("decoded bytes count: a gzip bomb is stopped early", async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000));
  const { baseUrl } = await serve(
    (_request, response) =>
      void response.writeHead(200, { "Content-Encoding": "gzip", "Content-Length": bomb.length }).end(bomb),
  );
  const before = process.memoryUsage().rss;
  for (const fetch of [undefined, own]) {
    const { deals } = createWeeekClient({ token: "t", baseUrl, fetch, maxResponseBytes: 1_000_000 });
    await expect(deals.get("d")).rejects.toMatchObject({ code: "response" });
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
}, 30_000);

test("a body that takes cancelling badly, and text alone, do not hang the call", async () => {
  const stream = (cancel: () => Promise<void>) =>
    new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(2_000)), cancel });
  for (const cancel of [() => new Promise<void>(() => {}), () => Promise.reject(new Error("no"))]) {
    const fetch: Fetch = async () => new Response(stream(cancel));
    await expect(
      createWeeekClient({ token: "t", fetch, maxResponseBytes: 1_000 }).deals.get("d"),
    ).rejects.toMatchObject({ code: "response" });
  }
  const text: Fetch = async (url) => ({
    status: 200,
    url,
    headers: new Headers(),
    body: null,
    text: async () => bodyOf(100),
  });
  expect(await createWeeekClient({ token: "t", fetch: text }).deals.get("d")).toHaveProperty("id");
  const long: Fetch = async (url) => ({
    status: 200,
    url,
    headers: new Headers(),
    body: null,
    text: async () => bodyOf(1_001),
  });
  await expect(
    createWeeekClient({ token: "t", fetch: long, maxResponseBytes: 1_000 }).deals.get("d"),
  ).rejects.toMatchObject({ code: "response" });
});
