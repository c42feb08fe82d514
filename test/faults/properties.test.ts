/** What holds whatever goes wrong, and in whichever order. */
import { CrmError, type Fetch } from "crm-deals";
import { undiciTransport } from "crm-deals/node";
import { createWeeekClient } from "crm-deals/weeek";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Fault, faultServer } from "../support/fault-server.ts";
import { closedAddress } from "../support/server.ts";

const fault = fc.constantFrom<(Fault | "ok" | "refuse")[]>(
  "ok",
  "ok",
  "refuse",
  "reset before",
  "reset after",
  "stall before headers",
  "stall in body",
  "cut body",
  "html 200",
  "html 502",
  "empty 401",
  "redirect",
  { status: 401 },
  { status: 422 },
  { status: 429 },
  { status: 429, retryAfter: "0" },
  { status: 429, retryAfter: "-5" },
  { status: 429, retryAfter: "3600" },
  { status: 429, retryAfter: "soon" },
  { status: 503 },
  { status: 503, retryAfter: "Thu, 01 Jan 1970 00:00:00 GMT" },
  { status: 500 },
  { status: 408 },
);

const total = 12;
const deals = Array.from({ length: total }, (_, index) => ({ id: `deal-${index}` }));

function answer(url: string): unknown {
  const offset = Number(new URL(url, "http://localhost").searchParams.get("offset") ?? 0);
  const page = deals.slice(offset, offset + 5);
  return { success: true, deal: deals[0], deals: page, hasMoreDeals: offset + page.length < total };
}

async function clientWith(faults: (Fault | "ok" | "refuse")[]) {
  const server = await faultServer(answer);
  server.faults = faults.filter((fault) => fault !== "refuse");
  const order = [...faults];
  let token = 0;
  const { deals } = createWeeekClient({
    baseUrl: server.baseUrl,
    token: ({ rejected }) => `token-${rejected ? ++token : token}`,
    timeoutMs: 60,
    retry: { attempts: 3, baseDelayMs: 1, maxDelayMs: 2 },
    fetch: async (url, init) =>
      fetch(order.shift() === "refuse" ? url.replace(server.baseUrl, closedAddress) : url, init),
  });
  return { server, deals };
}

const outcome = (call: Promise<unknown>) =>
  call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );

test("an unmarked create is processed at most once a call, whatever the call reports; a success was processed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 5 }), async (faults) => {
      const { server, deals } = await clientWith(faults);
      const result = await outcome(deals.create("status", { title: "One deal" }));
      await server.close();

      expect(server.processed.length).toBeLessThanOrEqual(1);
      if ("error" in result) expect(result.error).toBeInstanceOf(CrmError);
      else expect(server.processed).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
}, 60_000);

const sendings = fc.constantFrom<[how: string, Fetch | undefined]>(
  ["the built-in fetch", undefined],
  ["undiciTransport", undiciTransport()],
  [
    "a wrapper that meets a refused connection of another host after the response",
    async (url, init) => {
      const response = await fetch(url, init);
      await fetch(closedAddress, { method: "POST" });
      return response;
    },
  ],
  ["a wrapper that reads no signal", (url, { signal: _signal, ...init }) => fetch(url, init)],
);

test("over each transport, with aborts and hooks that fail, a create is processed at most once, and its outcome is no better than the truth", async () => {
  const options = fc.record({
    sending: sendings,
    faults: fc.array(fault, { maxLength: 4 }),
    aborts: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
    hook: fc.constantFrom("none", "throws", "rejects"),
    limited: fc.boolean(),
    idle: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(options, async ({ sending: [, fetch], faults, aborts, hook, limited, idle }) => {
      const server = await faultServer(answer);
      server.faults = faults.filter((fault) => fault !== "refuse");
      const broken = hook === "throws" ? thrower : hook === "rejects" ? async () => thrower() : undefined;
      const { deals } = createWeeekClient({
        baseUrl: server.baseUrl,
        token: ({ rejected }) => (rejected ? "token-2" : "token-1"),
        timeoutMs: idle ? false : 60,
        deadlineMs: 120,
        retry: { attempts: 3, baseDelayMs: 1, maxDelayMs: 2 },
        fetch,
        onEvent: broken,
        rateLimit: limited ? { requests: 2, perMs: 5 } : undefined,
      });
      const signal = aborts === undefined ? undefined : AbortSignal.timeout(aborts);
      const result = await outcome(deals.create("status", { title: "One deal" }, { signal, onResponse: broken }));
      await server.close();

      expect(server.processed.length).toBeLessThanOrEqual(1);
      if (!("error" in result)) expect(server.processed).toHaveLength(1);
      else if (result.error instanceof CrmError) {
        if (server.processed.length > 0 && !faults.some(isRejection)) expect(result.error.outcome).toBe("unknown");
        if (server.arrived > 0) expect(result.error.outcome).not.toBe("not_sent");
      } else expect(result.error).toBe(signal?.reason);
    }),
    { numRuns: 150 },
  );
}, 60_000);

function thrower(): never {
  throw new Error("the log is full");
}

function isRejection(fault: Fault | "ok" | "refuse"): boolean {
  return typeof fault === "object" && fault.status < 500 && fault.status !== 408;
}

test("a list is delivered whole or ends in an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 8 }), async (faults) => {
      const { server, deals: resource } = await clientWith(faults);
      const result = await outcome(resource.list("status").toArray({ max: 100 }));
      await server.close();

      if ("error" in result) expect(result.error).toBeInstanceOf(CrmError);
      else expect(result.value).toEqual(deals);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("a delete that reports success was processed", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 5 }), async (faults) => {
      const { server, deals } = await clientWith(faults);
      const result = await outcome(deals.delete("deal"));
      await server.close();
      if ("value" in result) expect(server.processed.length).toBeGreaterThan(0);
    }),
    { numRuns: 100 },
  );
}, 60_000);
