/** Calls on the built-in fetch that begin together share one timer and one signal, and each still has its own time. */
import { undiciTransport } from "crm-deals/node";
import { createWeeekClient } from "crm-deals/weeek";
import fc from "fast-check";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { scripted } from "../support/scripted.ts";
import { json, serve } from "../support/server.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A client whose requests are answered, in fake time, by what `fetch` is replaced with. */
function client(fetch: ReturnType<typeof scripted>["fetch"], timeoutMs = 30_000) {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", fetch);
  return createWeeekClient({ token: "t", retry: false, timeoutMs }).deals;
}

test("whenever calls begin, each ends after its time, and no later than by a thousandth", async () => {
  const pauses = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(pauses, async (pauses) => {
      const deals = client(scripted("stall").fetch);
      const took: number[] = [];
      for (const pause of pauses) {
        await vi.advanceTimersByTimeAsync(pause);
        const start = performance.now();
        deals.get("d").catch(() => took.push(performance.now() - start));
      }
      await vi.runAllTimersAsync();
      expect(took).toHaveLength(pauses.length);
      expect(Math.min(...took)).toBeGreaterThanOrEqual(30_000);
      expect(Math.max(...took)).toBeLessThanOrEqual(30_030);
      expect(vi.getTimerCount()).toBe(0);
    }),
    { numRuns: 60 },
  );
});

test("calls that begin together share a signal; a call with a time of its own does not", async () => {
  const signals: unknown[] = [];
  const { fetch } = scripted("stall");
  const deals = client((url, init) => {
    signals.push(init.signal);
    return fetch(url, init);
  });
  const calls = [deals.get("a"), deals.get("b"), deals.get("c", { timeoutMs: 10 })].map((call) => call.catch(() => {}));
  await vi.runAllTimersAsync();
  await Promise.all(calls);
  expect(signals[1]).toBe(signals[0]);
  expect(signals[2]).not.toBe(signals[0]);
});

test("a call has its own time when the clock was replaced, as in tests with fake timers", async () => {
  let arrived = (_respond: () => void) => {};
  const responding = new Promise<() => void>((resolve) => {
    arrived = resolve;
  });
  const { baseUrl } = await serve((_request, response) => arrived(() => json(response, 200, { deal: { id: "a" } })));
  const { deals } = createWeeekClient({ token: "t", retry: false, baseUrl });
  const inRealTime = deals.get("a");
  const respond = await responding;

  vi.stubGlobal("fetch", scripted("stall").fetch);
  for (const id of ["b", "c"]) {
    vi.useFakeTimers();
    const failure = deals.get(id).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(30_030);
    expect(await Promise.race([failure, "still waiting"])).toMatchObject({ code: "timeout", ms: 30_000 });
    // This one still waits when the next clock begins.
    deals.get(id).catch(() => {});
  }
  vi.useRealTimers();
  respond();
  await inRealTime;
});

test("a call that is done leaves those beside and after it their time, and no timer of its own", async () => {
  const deals = client(scripted({ status: 200 }, "stall").fetch);
  const beside = [deals.get("a"), deals.get("b").catch((error: unknown) => error)];
  await expect(beside[0]).resolves.toMatchObject({ id: "d" });
  await vi.runAllTimersAsync();
  expect(await beside[1]).toMatchObject({ code: "timeout", ms: 30_000 });

  const next = client(scripted({ status: 200 }, "stall").fetch);
  await next.get("a");
  expect(vi.getTimerCount()).toBe(0);
  const after = next.get("b").catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  expect(await after).toMatchObject({ code: "timeout", ms: 30_000 });
});

test("no transport has Node.js warn of a leak", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  const pool = undiciTransport({ connections: 4 });
  onTestFinished(async () => {
    process.off("warning", note);
    await pool.close();
  });
  const { baseUrl } = await serve((_request, response) => json(response, 200, { deal: { id: "d" } }));
  for (const fetch of [undefined, pool]) {
    const { deals } = createWeeekClient({ token: "t", baseUrl, fetch });
    await Promise.all(Array.from({ length: 50 }, () => deals.get("d")));
  }
  await new Promise((resolve) => setImmediate(resolve));
  expect(warnings).toEqual([]);
});
