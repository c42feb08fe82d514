/**
 * Exercises every operation, documented response and request example of a vendor against Prism: through the façade by the vendor's
 * lines, and the same requests through the path client. The tests are made from the description; what was never exercised fails the file.
 */
import {
  ApiError,
  AuthenticationError,
  type CallOptions,
  type Fetch,
  NotFoundError,
  PermissionError,
  RateLimitError,
  type Result,
  ServerError,
  ValidationError,
} from "crm-deals";
import { type Mock, startMock, type Vendor } from "crm-deals/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DescribedOperation, operationsOf } from "../../scripts/description/operations.ts";
import { at } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { badArguments } from "./bad-arguments.ts";
import { responsesOf, unexercised } from "./coverage.ts";
import { expectedRequest } from "./expected-request.ts";
import { type FacadeCall, type Line, type Lines, methodsOf, outcomeOf, recording, settled } from "./lines.ts";
import { bodyFor, type SentRequest, sentBody, strictFetch } from "./sent-request.ts";

interface Contract<Client> {
  createClient: (options: { baseUrl: string; fetch: Fetch; retry: false }) => Client;
  lines: Lines<Client>;
  /** Methods that are made of several operations, by their names. Their own tests say what they send. */
  composed?: Record<string, Line<Client>>;
  /** The path values that the client adds by itself. */
  own?: Record<string, string>;
  /** The error responses that say 'no such record' with another status than 404, as `status example`. */
  notFound?: string[];
}

const errorClasses: Record<string, new (...args: never) => ApiError> = {
  400: ValidationError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  422: ValidationError,
  429: RateLimitError,
  500: ServerError,
  default: ApiError,
};
const uuid = "0f8b2c6e-4d1a-4c39-9e57-b3a06d5f7218";
const same = (payload: unknown) => payload;

export function contract<Client extends { http: object }>(
  vendor: Vendor,
  { createClient, lines, composed = {}, own = {}, notFound = [] }: Contract<Client>,
): void {
  const operations = operationsOf(readDescription(vendor));
  const exercised = new Set<string>();
  const sent: SentRequest[] = [];
  const calls: FacadeCall[] = [];
  let mock: Mock;
  let client: Client;
  let recorded: Client;
  beforeAll(async () => {
    mock = await startMock(vendor);
    const fetch = strictFetch(operations, (request) => sent.push(request));
    client = createClient({ baseUrl: mock.baseUrl, fetch, retry: false });
    recorded = recording(client, (call) => calls.push(call));
  });
  afterAll(() => mock.close());

  for (const operation of operations) {
    const given = lines[operation.id];
    if (given) describe(operation.id, () => exercise(operation, given));
  }

  function exercise(operation: DescribedOperation, given: Lines<Client>[string]): void {
    const { line, sends = {}, returns = same } = typeof given === "object" ? given : { line: given };
    const examples = Object.entries(operation.requests);
    let known: Promise<SentRequest> | undefined;
    const request = () => {
      known ??= line === "none" ? Promise.resolve(madeUp(operation)) : sentBy(() => settled(line(recorded, {})));
      return known;
    };

    if (line !== "none") {
      test("sends the line's arguments", async () => {
        const call: CallOptions = {};
        calls.length = 0;
        const request = await sentBy(() => settled(line(recorded, call)));
        expect(calls).toHaveLength(1);
        const args = calls[0]?.args ?? [];
        expect(args.at(-1), "the last argument").toBe(call);
        expect(request).toEqual(await expectedRequest(operation, args.slice(0, -1), sends, own));
      });
    }

    test.each(examples)("sends the example %s, path client", async (_name, { value }) => {
      const given = { ...(await request()), body: bodyFor(operation, value) };
      const made = await sentBy(async () => expect((await http(operation, given, {})).error).toBeUndefined());
      expect(made).toEqual({ ...given, body: await sentBody(operation, given.body) });
    });

    for (const { title, described, status, prefer, value } of responsesOf(operation)) {
      const call = { headers: { Prefer: prefer } };
      const check = ([error, data]: Outcome, payload: () => unknown) => {
        if (described.startsWith("2")) return expect([error, data]).toStrictEqual([undefined, payload()]);
        const type = notFound.includes(title) ? NotFoundError : errorClasses[described];
        if (!(error instanceof ApiError) || !type) throw error ?? new Error(`${title} was no error`);
        expect(error.constructor).toBe(type);
        expect(error).toMatchObject({ vendor, operation: operation.id, method: operation.method, status });
        expect(error.body).toStrictEqual(value);
        expect(error.messages).not.toHaveLength(0);
      };

      if (line !== "none") {
        test(`${title}, façade`, async () => {
          const { payload } = operation;
          const outcome = await outcomeOf(settled(line(client, call)));
          check(outcome, () => (payload === undefined ? undefined : returns(at(value, payload))));
          exercised.add(`${operation.id} ${described} façade`);
        });
      }

      test(`${title}, path client`, async () => {
        const again = await request();
        const made = await sentBy(async () => {
          const given = { ...again, body: bodyFor(operation, again.body) };
          const { error, data, response } = await http(operation, given, call);
          expect(response.status).toBe(status);
          check([error, data], () => value);
        });
        expect(made).toEqual(again);
        exercised.add(`${operation.id} ${described} path client`);
      });
    }
  }

  /** The request of an operation without a façade. */
  function madeUp({ id, pathNames, requests }: DescribedOperation): SentRequest {
    const path = Object.fromEntries(pathNames.map((name) => [name, own[name] ?? uuid]));
    return { operation: id, path, query: {}, body: Object.values(requests)[0]?.value };
  }

  function http({ method, path }: DescribedOperation, request: SentRequest, call: CallOptions) {
    const send: (path: string, init: object) => Promise<Result<unknown>> = Reflect.get(client.http, method);
    return send(path, { params: { path: request.path, query: request.query }, body: request.body, call });
  }

  /** The one request that goes out; a response may be an error. */
  async function sentBy(make: () => Promise<unknown>): Promise<SentRequest> {
    sent.length = 0;
    const [error] = await outcomeOf(make());
    const [request, ...more] = sent;
    if (!request || more.length > 0 || (error && !(error instanceof ApiError))) {
      throw error ?? new Error(`${sent.length} requests went out`);
    }
    return request;
  }

  describe("every façade method", () => {
    const called = async () => {
      calls.length = 0;
      const all = Object.values(lines).map((given) => (typeof given === "object" ? given.line : given));
      for (const line of [...all, ...Object.values(composed)]) {
        if (line !== "none") await outcomeOf(settled(line(recorded, { signal: AbortSignal.abort() })));
      }
      return calls.map(({ method, args }) => ({ method, args: args.slice(0, -1) }));
    };

    test("has a line", async () => {
      const methods = (await called()).map(({ method }) => method);
      expect([...methodsOf(client).keys()].filter((method) => !methods.includes(method))).toEqual([]);
    });

    test("rejects bad arguments with a ConfigError, throws none synchronously and sends nothing", async () => {
      const made = await called();
      sent.length = 0;
      expect(await badArguments(methodsOf(client), made)).toEqual([]);
      expect(sent).toEqual([]);
    });
  });

  afterAll(() => {
    const ids = operations.map(({ id }) => id);
    expect(ids, "operations of the lines").toEqual(expect.arrayContaining(Object.keys(lines)));
    const withoutFacade = ids.filter((id) => lines[id] === "none");
    expect(unexercised(operations, exercised, withoutFacade), "never exercised").toEqual([]);
  });
}

type Outcome = Awaited<ReturnType<typeof outcomeOf>>;
