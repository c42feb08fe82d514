/** The rate: turns in order, none kept by a call that is aborted, none given during a pause, and what a server sees of it. */
import { ConfigError, type Fetch, type RateLimiter, rateLimiter } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { afterEach, expect, test, vi } from "vitest";
import { scripted } from "../support/scripted.ts";
import { json, serve } from "../support/server.ts";

afterEach(() => void vi.useRealTimers());

/** When each of the turns was given, in milliseconds from now. */
function turns(limiter: RateLimiter, count: number, signal?: AbortSignal) {
  const start = performance.now();
  const at: number[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    limiter.acquire(signal).then(
      () => at.push(performance.now() - start),
      () => {},
    );
  }
  return at;
}

test("an aborted call gives its turn back, and no timer is left", async () => {
  vi.useFakeTimers();
  const limiter = rateLimiter({ requests: 1, perMs: 1_000 });
  const first = turns(limiter, 1);
  const controller = new AbortController();
  turns(limiter, 5, controller.signal);
  const last = turns(limiter, 1);
  await vi.advanceTimersByTimeAsync(500);
  controller.abort();
  await vi.runAllTimersAsync();
  expect([...first, ...last]).toEqual([0, 1_000]);

  const lonely = new AbortController();
  turns(limiter, 1, lonely.signal);
  lonely.abort();
  await Promise.resolve();
  expect(vi.getTimerCount()).toBe(0);
  await expect(limiter.acquire(AbortSignal.abort(new Error("cancelled")))).rejects.toThrow("cancelled");
});

test("a pause moves the turns that were waiting, at the same rate", async () => {
  vi.useFakeTimers();
  const limiter = rateLimiter({ requests: 2, perMs: 1_000 });
  const at = turns(limiter, 6);
  await vi.advanceTimersByTimeAsync(100);
  limiter.pause?.(5_000);
  await vi.runAllTimersAsync();
  expect(at).toEqual([0, 0, 5_100, 5_100, 6_100, 6_100]);
});

test("after a 429, the calls that wait go at the rate, also with a limiter that knows no pause", async () => {
  vi.useFakeTimers();
  const own = rateLimiter({ requests: 1, perMs: 1_000 });
  for (const rateLimit of [{ requests: 1, perMs: 1_000 }, { acquire: own.acquire.bind(own) }]) {
    const { fetch } = scripted({ status: 429, headers: { "Retry-After": "10" } }, { status: 200 });
    const start = performance.now();
    const at: number[] = [];
    const { deals } = createWeeekClient({
      token: "t",
      rateLimit,
      fetch: (url, init) => {
        at.push(performance.now() - start);
        return fetch(url, init);
      },
    });
    const all = Promise.all(["a", "b", "c", "d"].map((id) => deals.get(id)));
    await vi.runAllTimersAsync();
    await all;
    expect(at[0]).toBe(0);
    expect(at[1]).toBeGreaterThanOrEqual(10_000);
    for (let turn = 2; turn < 5; turn += 1) expect((at[turn] ?? 0) - (at[turn - 1] ?? 0)).toBeGreaterThanOrEqual(1_000);
  }
});

test("a server gets at most so many requests in any such span, however slow the first connections are", async () => {
  const arrivals: number[] = [];
  const { baseUrl } = await serve((_request, response) => {
    arrivals.push(performance.now());
    json(response, 200, { deal: { id: "d" } });
  });
  const { deals } = createWeeekClient({
    token: "t",
    baseUrl,
    rateLimit: { requests: 5, perMs: 300 },
    fetch: async (url, init) => {
      // The first ones take their time to connect.
      if (arrivals.length < 5) await new Promise((resolve) => setTimeout(resolve, 60));
      return await fetch(url, init);
    },
  });
  await Promise.all(Array.from({ length: 15 }, () => deals.get("d")));
  const spans = arrivals.slice(5).map((at, index) => at - (arrivals[index] ?? 0));
  expect(Math.min(...spans)).toBeGreaterThanOrEqual(300);
});

test("the limiter gets the call that waits, and a pause gets the call that caused it", async () => {
  const calls: unknown[] = [];
  const rateLimit: RateLimiter = {
    acquire: async (_signal, call) => void calls.push(["acquire", call?.operation, call?.vendor, typeof call?.callId]),
    pause: (ms, call) => void calls.push(["pause", ms, call?.operation]),
  };
  const { fetch } = scripted({ status: 429, headers: { "Retry-After": "1" } }, { status: 200 });
  await createWeeekClient({ token: "t", fetch, rateLimit, retry: false })
    .deals.get("d")
    .catch(() => {});
  expect(calls).toEqual([
    ["acquire", "getDeal", "weeek", "string"],
    ["pause", 1_000, "getDeal"],
  ]);
});

test("one limiter is shared by several clients", async () => {
  vi.useFakeTimers();
  const rateLimit = rateLimiter({ requests: 1, perMs: 1_000 });
  const start = performance.now();
  const at: number[] = [];
  const fetch: Fetch = (url, init) => {
    at.push(performance.now() - start);
    return scripted({ status: 200 }).fetch(url, init);
  };
  const clients = [1, 2].map(() => createWeeekClient({ token: "t", fetch, rateLimit }));
  const all = Promise.all(clients.map(({ deals }) => deals.get("d")));
  await vi.advanceTimersByTimeAsync(1_000);
  await all;
  expect(at).toEqual([0, 1_000]);
});

test.each([
  { requests: 0, perMs: 1 },
  { requests: 1e10, perMs: 1_000 },
  { requests: 1.5, perMs: 1 },
  { requests: 1 },
  { requests: 1, perMs: "1" },
  { requests: undefined, perMs: 1 },
  { requests: 1, perMs: undefined },
  { requests: 1, perMs: 1, per: 5 },
  null,
])("%o is a ConfigError", (rate) => {
  const loose = (rate: unknown) => Reflect.apply(rateLimiter, undefined, [rate]);
  expect(() => loose(rate)).toThrow(ConfigError);
});

/** A limiter that lets one request at a time through, and heeds no signal. */
function oneAtATime() {
  let isFree = true;
  const waiting: (() => void)[] = [];
  return {
    acquire: async () => {
      if (!isFree) await new Promise<void>((go) => waiting.push(go));
      isFree = false;
    },
    release: () => {
      isFree = true;
      waiting.shift()?.();
    },
    isFree: () => isFree,
  };
}

test("a turn from before a pause goes back to its limiter, which has no other", async () => {
  vi.useFakeTimers();
  const rateLimit = oneAtATime();
  const { fetch, sent } = scripted({ status: 429, headers: { "Retry-After": "10" } }, { status: 200 });
  const { deals } = createWeeekClient({ token: "t", rateLimit, fetch });
  const all = Promise.all(["a", "b", "c"].map((id) => deals.get(id, { deadlineMs: 60_000 })));
  const ended = expect(all).resolves.toHaveLength(3);
  await vi.runAllTimersAsync();
  await ended;
  expect(sent).toHaveLength(4);
  expect(rateLimit.isFree()).toBe(true);
});

test("a turn that comes after its call was aborted goes back to the limiter", async () => {
  const rateLimit = oneAtATime();
  const { baseUrl, received } = await serve((_request, response) => {
    controller.abort(new Error("cancelled"));
    json(response, 200, { success: true, deal: { id: "d" } });
  });
  const { deals } = createWeeekClient({ token: "t", rateLimit, baseUrl });
  const controller = new AbortController();
  const first = deals.get("a");
  await expect(deals.get("b", { signal: controller.signal })).rejects.toThrow("cancelled");
  await first;
  await vi.waitFor(() => expect(rateLimit.isFree()).toBe(true));
  await deals.get("c");
  expect(received.map(({ url }) => url)).toEqual(["/crm/deals/a", "/crm/deals/c"]);
});
