import { AuthenticationError, type ClientEvent, ConfigError, TimeoutError, type TokenSource } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Line, scripted } from "../support/scripted.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refused: Line = { status: 401, body: { success: false, message: "no" } };
const ok: Line = { status: 200 };

/** A vendor that accepts one token. */
function accepting(good: string) {
  const { fetch, sent } = scripted(ok);
  const denied = scripted(refused).fetch;
  const choose: typeof fetch = (url, init) => {
    if (init.headers.get("authorization") === `Bearer ${good}`) return fetch(url, init);
    return denied(url, init);
  };
  return { fetch: choose, sent };
}

function weeek(fetch: ReturnType<typeof accepting>["fetch"], token: TokenSource, timeoutMs?: number) {
  return createWeeekClient({ token, fetch, timeoutMs, retry: false }).deals;
}

test("a hundred calls whose expired token was rejected request one new token", async () => {
  const { fetch } = accepting("new");
  let token = "old";
  const asked: unknown[] = [];
  const source: TokenSource = async ({ rejected }) => {
    if (rejected === undefined) return token;
    asked.push(rejected);
    await new Promise((resolve) => setTimeout(resolve, 100));
    token = "new";
    return token;
  };
  const deals = weeek(fetch, source);
  const calls = Promise.all(Array.from({ length: 100 }, () => deals.get("d")));
  await vi.runAllTimersAsync();
  expect(await calls).toHaveLength(100);
  expect(asked).toEqual(["old"]);

  // A straggler that was sent with the old token before the renewal shares it too.
  token = "old";
  const straggler = deals.get("d");
  await vi.runAllTimersAsync();
  expect(await straggler).toEqual({ id: "d" });
  expect(asked).toEqual(["old"]);
});

test("a token that is rejected later is renewed too", async () => {
  const script = scripted(refused, ok, refused, ok);
  let count = 0;
  const deals = weeek(script.fetch, ({ rejected }) => `t${rejected ? ++count : count}`);
  await deals.get("d");
  await deals.get("d");
  expect(script.sent.map(({ authorization }) => authorization)).toEqual(
    ["t0", "t1", "t1", "t2"].map((token) => `Bearer ${token}`),
  );
});

test("a caller that aborts ends its own wait, not the renewal that others wait for", async () => {
  const { fetch } = accepting("new");
  const signals: (AbortSignal | undefined)[] = [];
  const source: TokenSource = async ({ rejected, signal }) => {
    if (!rejected) return "old";
    signals.push(signal);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return "new";
  };
  const deals = weeek(fetch, source);
  const controller = new AbortController();
  const reason = new Error("cancelled");
  const first = deals.get("d", { signal: controller.signal }).catch((error: unknown) => error);
  const second = deals.get("d");
  await vi.advanceTimersByTimeAsync(500);
  controller.abort(reason);
  expect(await first).toBe(reason);
  await vi.runAllTimersAsync();
  expect(await second).toEqual({ id: "d" });
  expect(signals).toHaveLength(1);
  expect(signals[0]?.aborted).toBe(false);
});

test("a call is replayed at most once, and not when the source returns the rejected token again", async () => {
  const twice = scripted(refused);
  let count = 0;
  await expect(weeek(twice.fetch, () => `t${++count}`).get("d")).rejects.toBeInstanceOf(AuthenticationError);
  expect(twice.sent).toHaveLength(2);

  const once = scripted(refused);
  await expect(weeek(once.fetch, () => "same").get("d")).rejects.toBeInstanceOf(AuthenticationError);
  expect(once.sent).toHaveLength(1);

  const fixed = scripted(refused);
  await expect(createWeeekClient({ token: "t", fetch: fixed.fetch }).deals.get("d")).rejects.toMatchObject({
    attempts: 1,
  });
  expect(fixed.sent).toHaveLength(1);
});

test("one renewal per call, also when a later attempt is rejected again", async () => {
  const script = scripted(refused, { status: 503 }, refused);
  let asked = 0;
  const token: TokenSource = ({ rejected }) => (rejected ? `t${++asked}` : "t");
  const client = createWeeekClient({ token, fetch: script.fetch, retry: { baseDelayMs: 0 } });
  const call = client.deals.get("d").catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await call).toBeInstanceOf(AuthenticationError);
  expect(asked).toBe(1);
  expect(script.sent).toHaveLength(3);
});

test("a create whose token was rejected is replayed: it was not carried out", async () => {
  const script = scripted(refused, ok);
  await weeek(script.fetch, ({ rejected }) => (rejected ? "new" : "old")).create("s", {});
  expect(script.sent).toHaveLength(2);
});

test("a source that hangs ends in a TimeoutError in time, at first and at a renewal", async () => {
  const hang = () => new Promise<string>(() => {});
  const first = weeek(scripted(ok).fetch, hang, 5_000)
    .get("d")
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await first).toBeInstanceOf(TimeoutError);
  expect(await first).toMatchObject({ limit: "token", ms: 5_000 });

  const source: TokenSource = ({ rejected }) => (rejected ? hang() : "old");
  const renewal = weeek(scripted(refused).fetch, source, 5_000)
    .get("d")
    .catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await renewal).toMatchObject({ limit: "token" });
});

test("a source's own error reaches the caller; the next call asks it again", async () => {
  const script = scripted(refused, refused, ok);
  const broken = new Error("the vault is locked");
  let asked = 0;
  const deals = weeek(script.fetch, async ({ rejected }) => {
    if (!rejected) return "old";
    asked += 1;
    if (asked === 1) throw broken;
    return "new";
  });
  await expect(deals.get("d")).rejects.toBe(broken);
  expect(await deals.get("d")).toEqual({ id: "d" });
  expect(asked).toBe(2);
});

test("a source that returns nothing is a ConfigError, also at a renewal", async () => {
  const nothing: unknown = undefined;
  const loose = (token: unknown) => weeek(scripted(refused).fetch, () => String(token ?? ""));
  await expect(loose(nothing).get("d")).rejects.toBeInstanceOf(ConfigError);
  const renewal = weeek(scripted(refused).fetch, ({ rejected }) => (rejected ? "" : "old"));
  await expect(renewal.get("d")).rejects.toThrow("`token()` is missing");
});

test("a renewal is reported, with its result", async () => {
  const events: ClientEvent[] = [];
  const onEvent = (event: ClientEvent) => void events.push(event);
  const token: TokenSource = ({ rejected }) => (rejected ? "token-2" : "token-1");
  await createWeeekClient({ token, fetch: scripted(refused, ok).fetch, onEvent }).deals.get("d");
  expect(events.map(({ type }) => type)).toEqual(["request", "response", "refresh", "request", "response"]);
  expect(events[2]).toMatchObject({ type: "refresh", renewed: true, operation: "getDeal" });
  expect(JSON.stringify(events)).not.toContain("token-");
});

test("a source that returns the rejected token once is asked again by the next call", async () => {
  const { fetch } = accepting("new");
  const answers = ["old", "new"];
  const deals = weeek(fetch, ({ rejected }) => (rejected ? (answers.shift() ?? "new") : "old"));
  await expect(deals.get("d")).rejects.toBeInstanceOf(AuthenticationError);
  expect(await deals.get("d")).toEqual({ id: "d" });
});

test("a replacement that is rejected later does not hide a token that the source returns again", async () => {
  let good = "a";
  const { fetch, sent } = scripted(ok);
  const denied = scripted(refused).fetch;
  const choose: typeof fetch = (url, init) =>
    (init.headers.get("authorization") === `Bearer ${good}` ? fetch : denied)(url, init);
  // The source always begins with `a`; what replaces it changes.
  const deals = weeek(choose, ({ rejected }) => (rejected ? good : "a"));
  good = "b";
  await deals.get("d");
  good = "c";
  await expect(deals.get("d")).rejects.toBeInstanceOf(AuthenticationError);
  expect(await deals.get("d")).toEqual({ id: "d" });
  expect(sent.map(({ authorization }) => authorization)).toEqual(["Bearer b", "Bearer c"]);
});

test("several old tokens in flight cost one renewal each, in whatever order they come back", async () => {
  const { fetch } = accepting("new");
  let calls = 0;
  const asked: unknown[] = [];
  const deals = weeek(fetch, async ({ rejected }) => {
    if (!rejected) return `old-${calls++ % 3}`;
    asked.push(rejected);
    await new Promise((resolve) => setTimeout(resolve, 10));
    return "new";
  });
  const all = Promise.all(Array.from({ length: 300 }, () => deals.get("d")));
  await vi.runAllTimersAsync();
  await all;
  expect(asked.sort()).toEqual(["old-0", "old-1", "old-2"]);
});

test("after two replacements, a late call with the first token gets the last one", async () => {
  let good = "b";
  let current = "a";
  const { fetch } = scripted(ok);
  const denied = scripted(refused).fetch;
  const choose: typeof fetch = (url, init) =>
    (init.headers.get("authorization") === `Bearer ${good}` ? fetch : denied)(url, init);
  const deals = weeek(choose, ({ rejected }) => {
    if (rejected) current = good;
    return current;
  });
  await deals.get("d");
  good = "c";
  await deals.get("d");
  current = "a";
  expect(await deals.get("d")).toEqual({ id: "d" });
});

test("a shared renewal has the client's time, and each call its own", async () => {
  const { fetch } = accepting("new");
  const source: TokenSource = async ({ rejected }) => {
    if (!rejected) return "old";
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    return "new";
  };
  const deals = weeek(fetch, source, 5_000);
  const hurried = deals.get("a", { timeoutMs: 80 }).catch((error: unknown) => error);
  const patient = deals.get("b");
  const last = deals.get("c", { timeoutMs: 90 }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await hurried).toMatchObject({ code: "timeout", limit: "token", ms: 80, outcome: "rejected" });
  expect(await last).toMatchObject({ limit: "token", ms: 90 });
  expect(await patient).toEqual({ id: "d" });

  const hanging = weeek(accepting("new").fetch, ({ rejected }) => (rejected ? new Promise(() => {}) : "old"), 5_000);
  const unbounded = hanging.get("a", { timeoutMs: false }).catch((error: unknown) => error);
  const bounded = hanging.get("b").catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await unbounded).toMatchObject({ limit: "token", ms: 5_000, url: expect.stringContaining("/a") });
  expect(await bounded).toMatchObject({ limit: "token", ms: 5_000, url: expect.stringContaining("/b") });
});
