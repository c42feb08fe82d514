import { ConnectionError, RateLimitError, type RetryOptions, ServerError, TimeoutError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { connectionFailure, type Line, type Scripted, scripted } from "../support/scripted.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // Full jitter at its longest.
  vi.spyOn(Math, "random").mockReturnValue(1);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const ok: Line = { status: 200 };

function weeek(script: Scripted, retry?: RetryOptions | false) {
  stub(script);
  return createWeeekClient({ token: "token", retry }).deals;
}

/** Puts the script in the place of the built-in fetch, whose errors can prove that nothing was sent. */
function stub(script: Scripted) {
  vi.stubGlobal("fetch", script.fetch);
  return { token: "t", accountId: 1 };
}

/** Settles a call while time flies; gives what came of it and how long it took. */
/** As Node.js fails that has tried several addresses: with the code of the first. */
function severalAddresses(first: string, ...codes: string[]): TypeError {
  const errors = [first, ...codes].map((code) => connectionFailure(code).cause);
  return new TypeError("fetch failed", { cause: Object.assign(new AggregateError(errors), { code: first }) });
}

async function settle(call: Promise<unknown>): Promise<{ error?: unknown; ms: number }> {
  const start = performance.now();
  const settled = call.then(
    () => ({ ms: performance.now() - start }),
    (error: unknown) => ({ error, ms: performance.now() - start }),
  );
  await vi.runAllTimersAsync();
  return await settled;
}

describe("what is retried", () => {
  const calls = {
    GET: (script: Scripted) => weeek(script).get("d"),
    PUT: (script: Scripted) => weeek(script).update("d", {}),
    DELETE: (script: Scripted) => weeek(script).delete("d"),
    "an idempotent PATCH": (script: Scripted) => weeek(script).patch("d", {}),
    "an idempotent POST": (script: Scripted) =>
      createWeeekClient({ token: "t", fetch: script.fetch }).projects.archive(1),
  };
  const creates = {
    "a create": (script: Scripted) => weeek(script).create("s", {}),
    "a bulk create": (script: Scripted) => createWazzupClient({ token: stub(script).token }).deals.create([deal]),
    "an upsert": (script: Scripted) => createWoofedClient(stub(script)).deals.upsert({ contact_id: 1 }),
    "an attach": (script: Scripted) => weeek(script).tags.attach("d", 1),
  };
  const unclear: Line[] = [
    { status: 408 },
    { status: 500 },
    { status: 502 },
    { status: 503 },
    { status: 504 },
    connectionFailure("ECONNRESET"),
    connectionFailure("UND_ERR_SOCKET"),
    new TypeError("terminated"),
    "stall",
  ];
  const notDone: Line[] = [
    { status: 429 },
    ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"].map(connectionFailure),
    severalAddresses("ECONNREFUSED", "ECONNREFUSED"),
  ];
  const partlyUnclear = severalAddresses("ECONNREFUSED", "ETIMEDOUT");

  test.each(Object.entries(calls))("%s, three times in all, whatever failed", async (_what, call) => {
    for (const line of [...unclear, ...notDone]) {
      const script = scripted(line);
      expect((await settle(call(script))).error).toBeDefined();
      expect(script.sent).toHaveLength(3);
    }
  });

  test.each(Object.entries(creates))("%s, only when it was certainly not carried out", async (_what, call) => {
    for (const line of [...unclear, partlyUnclear]) {
      const script = scripted(line);
      expect((await settle(call(script))).error).toBeDefined();
      expect(script.sent).toHaveLength(1);
    }
    for (const line of notDone) {
      const script = scripted(line);
      expect((await settle(call(script))).error).toBeDefined();
      expect(script.sent).toHaveLength(3);
    }
  });

  test.each([400, 401, 403, 404, 409, 418, 422])("nothing on %i", async (status) => {
    const script = scripted({ status });
    await settle(weeek(script).get("d"));
    expect(script.sent).toHaveLength(1);
  });
});

describe("the waits", () => {
  test.each<[string, RetryOptions | undefined, number[]]>([
    ["from half a second, twice as long each time", undefined, [500, 1_000]],
    ["never above eight seconds", { attempts: 7 }, [500, 1_000, 2_000, 4_000, 8_000, 8_000]],
    ["as the options say", { attempts: 4, baseDelayMs: 10, maxDelayMs: 15 }, [10, 15, 15]],
  ])("%s", async (_how, retry, delays) => {
    const seen: number[] = [];
    const script = scripted({ status: 503 });
    const client = createWeeekClient({
      token: "t",
      fetch: script.fetch,
      retry,
      onEvent: (event) => event.type === "retry" && seen.push(event.delayMs),
    });
    const { error, ms } = await settle(client.deals.get("d"));
    expect(seen).toEqual(delays);
    expect(ms).toBe(delays.reduce((sum, delay) => sum + delay, 0));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: delays.length + 1 });
    expect(String(error)).toContain(`after ${delays.length + 1} requests`);
  });

  test("full jitter: any wait from none at all", async () => {
    vi.mocked(Math.random).mockReturnValue(0);
    expect((await settle(weeek(scripted({ status: 503 })).get("d"))).ms).toBe(0);
  });

  test.each<[string, number]>([
    ["7", 7_000],
    ["1.5", 1_500],
    ["0", 0],
    ["Thu, 01 Jan 2026 00:00:20 GMT", 20_000],
    ["Thu, 01 Jan 2015 00:00:00 GMT", 0],
    ["60", 60_000],
    // No sense in these: the usual wait.
    ["-5", 500],
    ["soon", 500],
    ["2026-01-01T00:00:20Z", 500],
    ["", 500],
  ])("Retry-After: %s", async (value, ms) => {
    vi.setSystemTime("2026-01-01T00:00:00Z");
    for (const status of [429, 503]) {
      vi.setSystemTime("2026-01-01T00:00:00Z");
      const script = scripted({ status, headers: { "Retry-After": value } }, ok);
      expect(await settle(weeek(script).get("d"))).toEqual({ ms });
    }
  });

  test("a Retry-After of more than a minute is left to the caller", async () => {
    const script = scripted({ status: 429, headers: { "Retry-After": "61" } });
    const { error, ms } = await settle(weeek(script).get("d"));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 61_000 });
    expect(ms).toBe(0);
    expect(script.sent).toHaveLength(1);
  });
});

describe("one call's own retry", () => {
  test("can forbid it, in a client that retries", async () => {
    const script = scripted({ status: 503 });
    await settle(weeek(script).get("d", { retry: false }));
    expect(script.sent).toHaveLength(1);
  });

  test("can extend it to a create that the caller marks as idempotent", async () => {
    const script = scripted({ status: 503 }, connectionFailure("ECONNRESET"), ok);
    expect(await settle(weeek(script).create("s", {}, { retry: { idempotent: true } }))).not.toHaveProperty("error");
    expect(script.sent).toHaveLength(3);
  });

  test("can ask for it, in a client that forbids it", async () => {
    const script = scripted({ status: 503 });
    await settle(weeek(script, false).get("d", { retry: { attempts: 2 } }));
    expect(script.sent).toHaveLength(2);
  });
});

test("an option of the call's retry that is undefined leaves the client's", async () => {
  const script = scripted({ status: 503 });
  await settle(weeek(script, { attempts: 2 }).get("d", { retry: { attempts: undefined, baseDelayMs: 0 } }));
  expect(script.sent).toHaveLength(2);
});

test("a DELETE that is retried after an unknown outcome and then finds nothing has succeeded", async () => {
  for (const unclear of [connectionFailure("ECONNRESET"), { status: 502 }, "stall"] satisfies Line[]) {
    for (const gone of [{ status: 404 }, { status: 400, body: { success: false, code: 1000001 } }]) {
      expect(await settle(weeek(scripted(unclear, gone)).delete("d"))).not.toHaveProperty("error");
    }
  }
  // Not after one that surely did nothing, and not at once.
  for (const line of [{ status: 429 }, connectionFailure("ECONNREFUSED")]) {
    expect(await settle(weeek(scripted(line, { status: 404 })).delete("d"))).toHaveProperty("error.code", "not_found");
  }
  expect(await settle(weeek(scripted({ status: 404 })).delete("d"))).toHaveProperty("error.code", "not_found");
});

test("the same body goes out again, an upload's file too", async () => {
  const bodies: unknown[] = [];
  const { fetch } = scripted({ status: 429 }, ok);
  const deals = createWeeekClient({
    token: "t",
    fetch: (url, init) => {
      bodies.push(init.body);
      return fetch(url, init);
    },
  }).deals;
  await settle(deals.create("s", { title: "x" }));
  expect(bodies).toEqual(['{"title":"x"}', '{"title":"x"}']);
});

describe("limits of time", () => {
  test("an attempt has 30 seconds; each attempt anew", async () => {
    const script = scripted("stall");
    const { error, ms } = await settle(weeek(script).get("d"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "timeout", ms: 30_000, attempts: 3, operation: "getDeal" });
    expect(ms).toBe(3 * 30_000 + 500 + 1_000);
  });

  test("the call's timeoutMs wins; false means none", async () => {
    expect((await settle(weeek(scripted("stall"), false).get("d", { timeoutMs: 10 }))).ms).toBe(10);
    const { error, ms } = await settle(
      weeek(scripted("stall"), false).get("d", { timeoutMs: false, deadlineMs: 99_000 }),
    );
    expect(error).toMatchObject({ limit: "deadline", ms: 99_000 });
    expect(ms).toBe(99_000);
  });

  test("an upload has none unless its call gives one", async () => {
    const file = { name: "a", content: new Blob(["x"]) };
    const { attachments } = weeek(scripted("stall"), false);
    expect(await settle(attachments.upload("d", file, { deadlineMs: 1e6 }))).toMatchObject({ ms: 1e6 });
    expect(await settle(attachments.upload("d", file, { timeoutMs: 50 }))).toMatchObject({ ms: 50 });
  });

  test("a deadline ends attempts and the waits between them", async () => {
    const script = scripted({ status: 503, headers: { "Retry-After": "50" } });
    const client = createWeeekClient({ token: "t", fetch: script.fetch, deadlineMs: 70_000 });
    const { error, ms } = await settle(client.deals.get("d"));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ limit: "deadline", ms: 70_000, attempts: 2 });
    expect(ms).toBe(70_000);
  });

  test("no timer is left when a call is done or aborted", async () => {
    await weeek(scripted(ok)).get("d", { deadlineMs: 5_000 });
    expect(vi.getTimerCount()).toBe(0);
    await settle(weeek(scripted(connectionFailure("ECONNRESET"))).get("d", { deadlineMs: 5_000 }));
    expect(vi.getTimerCount()).toBe(0);

    const controller = new AbortController();
    const script = scripted({ status: 503, headers: { "Retry-After": "30" } });
    const waiting = weeek(script).get("d", { signal: controller.signal });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await expect(waiting).rejects.toThrow("aborted");
    expect(vi.getTimerCount()).toBe(0);
  });
});

test("a failed connection is reported as such, with its code", async () => {
  const { error } = await settle(weeek(scripted(connectionFailure("ENOTFOUND"))).get("d"));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(String(error)).toContain("ENOTFOUND");
});

const deal = { id: "1", responsible_user_id: "1", name: "n", uri: "https://a.example", contacts: [], closed: false };
