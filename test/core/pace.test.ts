/** The gate and the rate: how fast one client goes. */
import type { ClientEvent, RateLimiter } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { scripted } from "../support/scripted.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const ok = { status: 200 };
const busy = { status: 429, headers: { "Retry-After": "10" } };

/** When each request went out, in milliseconds from the start. */
function timed(fetch: ReturnType<typeof scripted>["fetch"]) {
  const start = performance.now();
  const at: number[] = [];
  const stamped: typeof fetch = (url, init) => {
    at.push(performance.now() - start);
    return fetch(url, init);
  };
  return { at, fetch: stamped };
}

test("a 429's Retry-After pauses all calls of this client, and of no other", async () => {
  const paused = timed(scripted(busy, ok).fetch);
  const other = timed(scripted(ok).fetch);
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  const deals = createWeeekClient({ token: "t", fetch: paused.fetch, onEvent }).deals;

  const first = deals.get("a");
  await vi.advanceTimersByTimeAsync(1_000);
  const second = deals.get("b");
  const third = createWeeekClient({ token: "t", fetch: other.fetch }).deals.get("c");
  await vi.runAllTimersAsync();
  await Promise.all([first, second, third]);

  expect(paused.at).toEqual([0, 10_000, 10_000]);
  expect(other.at).toEqual([1_000]);
  expect(events.filter(({ type }) => type === "wait")).toMatchObject([{ delayMs: 9_000 }]);
});

const diskFull = new Error("the disk is full");
const thrower = () => {
  throw diskFull;
};
const rejecter = async () => Promise.reject(diskFull);
// biome-ignore lint/suspicious/noThenProperty: a promise of another library, which fails on its own
const brokenThenable = (): Promise<void> => Object.assign(Promise.resolve(), { then: thrower });

test.each([
  ["throws", thrower],
  ["rejects", rejecter],
  ["returns a broken thenable", brokenThenable],
])(
  "a listener, an onResponse and a limiter's pause that %s fail no call and leave no rejection",
  async (_how, broken) => {
    const unhandled: unknown[] = [];
    const note = (rejection: unknown) => void unhandled.push(rejection);
    process.on("unhandledRejection", note);
    const { fetch } = scripted({ status: 429, headers: { "Retry-After": "1" } }, ok);
    const rateLimit: RateLimiter = { acquire: async () => {}, pause: broken };
    const client = createWeeekClient({ token: "t", fetch, onEvent: broken, rateLimit, retry: { baseDelayMs: 0 } });
    const call = client.deals.get("d", { onResponse: broken });
    await vi.runAllTimersAsync();
    expect(await call).toEqual({ id: "d" });
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  },
);

test("an absurd Retry-After pauses others for a minute at most", async () => {
  const { at, fetch } = timed(scripted({ status: 429, headers: { "Retry-After": "86400" } }, ok).fetch);
  const deals = createWeeekClient({ token: "t", fetch }).deals;
  await expect(deals.get("a")).rejects.toMatchObject({ code: "rate_limit", retryAfterMs: 86_400_000 });
  const next = deals.get("b");
  await vi.runAllTimersAsync();
  await next;
  expect(at).toEqual([0, 60_000]);
});

test("rateLimit: at most so many requests in any such span, in the order of the calls", async () => {
  const script = scripted(ok);
  const { at, fetch } = timed(script.fetch);
  const deals = createWeeekClient({ token: "t", fetch, rateLimit: { requests: 2, perMs: 1_000 } }).deals;
  const calls = Promise.all(["1", "2", "3", "4", "5"].map((id) => deals.get(id)));
  await vi.runAllTimersAsync();
  await calls;
  expect(at).toEqual([0, 0, 1_000, 1_000, 2_000]);
  expect(script.sent.map(({ url }) => url.at(-1))).toEqual(["1", "2", "3", "4", "5"]);
});

test("every request, replays included, waits for a RateLimiter, which is notified of pauses", async () => {
  const acquired: number[] = [];
  const pauses: number[] = [];
  const limiter: RateLimiter = {
    acquire: async () => void acquired.push(performance.now()),
    pause: (ms) => void pauses.push(ms),
  };
  const script = scripted(busy, { status: 401 }, ok);
  const token = ({ rejected }: { rejected?: string | undefined }) => (rejected ? "new" : "old");
  const call = createWeeekClient({ token, fetch: script.fetch, rateLimit: limiter }).deals.get("d");
  await vi.runAllTimersAsync();
  await call;
  expect(script.sent).toHaveLength(3);
  expect(acquired).toHaveLength(3);
  expect(pauses).toEqual([10_000]);
});

test("two clients can share one RateLimiter's rate", async () => {
  let turns = 1;
  const limiter: RateLimiter = {
    acquire: async () => {
      if (turns-- === 0) throw new Error("no turns left");
    },
  };
  const { fetch } = scripted(ok);
  await createWeeekClient({ token: "a", fetch, rateLimit: limiter }).deals.get("d");
  await expect(createWeeekClient({ token: "b", fetch, rateLimit: limiter }).deals.get("d")).rejects.toThrow("no turns");
});
