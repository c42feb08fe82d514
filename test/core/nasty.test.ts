/** Odd inputs and faults that no other test has a place for: each ends in a CrmError, an abort's reason or a result, and nothing is left behind. */
import { CrmError, type Fetch, rateLimiter } from "crm-deals";
import { createWeeekClient, type WeeekClientOptions } from "crm-deals/weeek";
import { expect, test, vi } from "vitest";

const ok = () => new Response('{"deal":{"id":"d"}}');
const error = (cause: unknown) => Object.assign(new TypeError("fetch failed"), { cause });
const throwing = (thrown: unknown): Partial<WeeekClientOptions> => ({
  fetch: () => Promise.reject(thrown),
  retry: false,
});
const answering = (body: string | Uint8Array<ArrayBuffer>, init?: ResponseInit): Partial<WeeekClientOptions> => ({
  fetch: async () => new Response(body, init),
  retry: false,
});
const getter = Object.defineProperty(new Error("x"), "cause", { get: () => getter, enumerable: true });
const loose =
  (value: unknown): Fetch =>
  async () =>
    Reflect.apply(() => value, undefined, []) as never;

const cases: [what: string, options: Partial<WeeekClientOptions>, code: string | undefined][] = [
  ["a cause that is a getter of itself", throwing(getter), "connection"],
  ["an AggregateError of nothing", throwing(error(new AggregateError([]))), "connection"],
  ["an AggregateError in a circle", throwing(error(circular())), "connection"],
  ["a code that is a number", throwing(error({ code: 111 })), "connection"],
  ["a code that is a symbol", throwing(error({ code: Symbol("x") })), "connection"],
  ["a frozen error", throwing(Object.freeze(new Error("frozen"))), "connection"],
  [
    "a response without headers",
    { fetch: loose({ status: 200, text: async () => "{}", body: null }), retry: false },
    undefined,
  ],
  [
    "a status of NaN",
    {
      fetch: loose({ status: Number.NaN, headers: new Headers(), url: "", body: null, text: async () => "{}" }),
      retry: false,
    },
    "api",
  ],
  ["undefined as a response", { fetch: loose(undefined), retry: false }, "connection"],
  [
    "text that is no text",
    { fetch: loose({ status: 200, headers: new Headers(), url: "", body: null, text: async () => 5 }), retry: false },
    undefined,
  ],
  ["a body that was read before", { fetch: usedBody, retry: false }, "connection"],
  ["a body of invalid UTF-8", answering(new Uint8Array([0xff, 0xfe, 0x7b])), "response"],
  ["a body with a byte order mark", answering('\ufeff{"deal":{"id":"d"}}'), undefined],
  ["JSON's null", answering("null"), "response"],
  ["JSON's number, with 422", answering("5", { status: 422 }), "validation"],
  ["__proto__ as the payload", answering('{"__proto__":{"deal":{"id":"d"}}}'), "response"],
  ["success: false with a null message", answering('{"success":false,"message":null}'), "api"],
  [
    "Retry-After beyond numbers",
    answering("{}", { status: 429, headers: { "Retry-After": "9".repeat(400) } }),
    "rate_limit",
  ],
  ["a status of 599", answering("{}", { status: 599 }), "server"],
  ["a status of 304", { fetch: async () => new Response(null, { status: 304 }), retry: false }, "response"],
  ["a token source that returns a number", { token: (() => 5) as never }, "config"],
  ["a token source that throws a string", { token: () => Promise.reject("no") }, undefined],
  ["a limiter that throws at once", { rateLimit: { acquire: thrower } }, undefined],
  [
    "a limiter whose release throws",
    { rateLimit: { acquire: async () => {}, release: thrower }, fetch: async () => ok() },
    undefined,
  ],
  [
    "a limiter that resolves late",
    {
      rateLimit: { acquire: () => new Promise((resolve) => setTimeout(resolve, 30)) },
      deadlineMs: 5,
      fetch: async () => ok(),
    },
    "timeout",
  ],
  ["an interceptor that returns nothing", { intercept: () => undefined, fetch: async () => ok() }, "config"],
  [
    "an interceptor that adds a line break",
    { intercept: (call) => call.headers.set("a", "b\nc"), fetch: async () => ok() },
    undefined,
  ],
];

test.each(cases)("%s", async (_what, options, code) => {
  const unhandled: unknown[] = [];
  const note = (rejection: unknown) => void unhandled.push(rejection);
  process.on("unhandledRejection", note);
  const { deals } = createWeeekClient({ token: "token-token", ...options });
  const failure = await deals.create("s", {}).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  await new Promise((resolve) => setTimeout(resolve, 40));
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
  if (failure?.error instanceof CrmError) {
    expect(JSON.parse(JSON.stringify(failure.error))).toMatchObject({
      name: failure.error.name,
      outcome: failure.error.outcome,
    });
  }
  if (code) expect(failure).toMatchObject({ error: { code } });
});

test("an AggregateError in a circle from the built-in fetch is no proof that nothing was sent", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(error(circular())));
  const failure = createWeeekClient({ token: "t", retry: false }).deals.create("s", {});
  await expect(failure).rejects.toMatchObject({ code: "connection", outcome: "unknown" });
  vi.unstubAllGlobals();
});

test("ten thousand waiting turns, half of them aborted, end in order", async () => {
  const limiter = rateLimiter({ requests: 5_000, perMs: 1 });
  const controller = new AbortController();
  const turns = Array.from({ length: 10_000 }, (_, index) =>
    limiter.acquire(index % 2 ? controller.signal : undefined),
  );
  const settled = Promise.allSettled(turns);
  controller.abort();
  expect((await settled).filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(5_000);
});

function thrower(): never {
  throw new Error("broken");
}

function circular(): AggregateError {
  const aggregate = new AggregateError([]);
  aggregate.errors.push(aggregate);
  return aggregate;
}

async function usedBody(): Promise<Response> {
  const response = ok();
  await response.text();
  return response;
}
