/** What every fake does with a request, whoever the vendor is. */
import { createFaults, type Fault, type FaultMix } from "./faults.ts";
import type { Random } from "./random.ts";
import { type RecordedRequest, recorded } from "./requests.ts";
import { createRouter, type Operations } from "./router.ts";

/** A request as a vendor's fake sees it. */
export interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Parsed JSON; `undefined` without a body. */
  readonly body: unknown;
}
/** A response. Without `body` it is empty. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}
export type Handler = (call: Call) => Reply;

/** Ends a handler. A handler that rejects has changed nothing. */
export class Rejection extends Error {
  readonly reply: Reply;
  constructor(reply: Reply) {
    super(`${reply.status}`);
    this.reply = reply;
  }
}

/** A vendor's fake. */
export interface Model<Data> {
  readonly data: Data;
  /** By operation id. Other operations are out of scope. */
  readonly handlers: Readonly<Record<string, Handler>>;
  /** The response to a request whose credentials are missing or wrong. */
  readonly reject: (headers: Headers, operation: string) => Reply | undefined;
  /** An error response in the vendor's shape. */
  readonly error: (status: number, message: string) => Reply;
}

/** A request to a fake, and the fault that it had. */
export interface FakeRequest extends RecordedRequest {
  /** The fault of the request. */
  readonly fault?: Fault;
}

export function createServer<Data>(
  operations: Operations,
  { data, handlers, reject, error }: Model<Data>,
  random: Random,
  mix: FaultMix | undefined,
) {
  const route = createRouter(operations);
  const faults = createFaults(
    Object.values(operations).map(({ id }) => id),
    random,
    mix,
  );
  const requests: FakeRequest[] = [];
  const changes: { change: (data: Data) => void; due: boolean }[] = [];

  function handle(operation: string, call: Call, headers: Headers): Reply {
    const handler = handlers[operation];
    if (!handler) return error(501, `The fake does not serve the operation ${operation}.`);
    const rejected = reject(headers, operation);
    if (rejected) return rejected;
    if (call.body === malformed) return error(400, "Bad Request");
    try {
      return handler(call);
    } catch (thrown) {
      if (thrown instanceof Rejection) return thrown.reply;
      throw thrown;
    }
  }

  async function fetch(input: string | URL, init: RequestInit = {}): Promise<Response> {
    if (changes[0]?.due) changes.shift()?.change(data);
    const { method = "GET", signal } = init;
    signal?.throwIfAborted();
    const url = new URL(input);
    const found = route(method, url.pathname);
    if (!found) return respond(error(404, `There is no route ${method} ${url.pathname}.`), url);

    const { operation, path } = found;
    const body = bodyOf(init.body);
    const fault = faults.take(operation);
    const request = recorded(found, url.searchParams, body === malformed ? undefined : body);
    requests.push({ ...request, ...(fault === undefined ? {} : { fault }) });
    const carryOut = () => handle(operation, { path, query: url.searchParams, body }, new Headers(init.headers));
    try {
      if (fault === "reset-before") throw reset();
      if (fault === "timeout") return await never(signal);
      if (typeof fault === "number") return respond(error(fault, `The fake was asked to fail with ${fault}.`), url);
      const reply = carryOut();
      if (fault === "reset-after") throw reset();
      if (fault !== undefined) await after(fault.delayMs, signal);
      return respond(reply, url);
    } finally {
      if (changes[0]) changes[0].due = true;
    }
  }

  return {
    fetch,
    faults,
    requests,
    between: (change: (data: Data) => void) => void changes.push({ change, due: false }),
  };
}

const malformed = Symbol("malformed JSON");

function bodyOf(body: RequestInit["body"]): unknown {
  if (typeof body !== "string" || body === "") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return malformed;
  }
}

function respond({ status, body }: Reply, url: URL): Response {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const response = new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
  return Object.defineProperty(response, "url", { value: url.href });
}

function reset(): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" }) });
}

function never(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

function after(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener(
      "abort",
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
