/**
 * Exercises every operation, every documented response and every request example of a vendor against Prism: through the façade by the
 * vendor's lines, and the same requests through the path client. The tests are made from the description. What was never exercised fails
 * the file.
 */
import {
  ApiError,
  AuthenticationError,
  type CallOptions,
  ConfigError,
  type Fetch,
  NotFoundError,
  Paginated,
  PermissionError,
  type Result,
  ServerError,
  ValidationError,
} from "crm-deals";
import { type Mock, startMock, type Vendor } from "crm-deals/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type DescribedOperation, operationsOf } from "../../scripts/description/operations.ts";
import { at } from "../../scripts/description/pointers.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { expectedRequest } from "./expected-request.ts";
import { type FacadeCall, type Line, type Lines, methodsOf, recording } from "./lines.ts";
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
  500: ServerError,
  default: ApiError,
};
/** A status that no description names, so that Prism answers with `default`. */
const anyStatus = 418;
const uuid = "0f8b2c6e-4d1a-4c39-9e57-b3a06d5f7218";

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
  beforeAll(async () => {
    mock = await startMock(vendor);
    const fetch = strictFetch(operations, (request) => sent.push(request));
    client = createClient({ baseUrl: mock.baseUrl, fetch, retry: false });
  });
  afterAll(() => mock.close());

  for (const operation of operations) describe(operation.id, () => exercise(operation));

  function exercise(operation: DescribedOperation): void {
    const given = lines[operation.id];
    if (!given) return;
    const { line, sends = {} } = typeof given === "object" ? given : { line: given };
    const examples = Object.entries(operation.requests);
    const fromExample = (body: unknown): SentRequest => ({
      operation: operation.id,
      path: Object.fromEntries(operation.pathNames.map((name) => [name, own[name] ?? uuid])),
      query: {},
      body,
    });
    let request: Promise<SentRequest> | undefined;
    const requestOf = () => {
      request ??=
        line === "none" ? Promise.resolve(fromExample(examples[0]?.[1].value)) : sentBy(() => facade(line, {}));
      return request;
    };

    if (line !== "none") {
      test("sends the line's arguments", async () => {
        const call: CallOptions = {};
        calls.length = 0;
        const request = await sentBy(() => facade(line, call));
        expect(calls).toHaveLength(1);
        const args = calls[0]?.args ?? [];
        expect(args.at(-1), "the last argument").toBe(call);
        expect(request).toEqual(await expectedRequest(operation, args.slice(0, -1), sends, own));
      });
    }

    for (const [name, { value }] of examples) {
      test(`sends the example ${name}, path client`, async () => {
        const request = { ...(await requestOf()), body: bodyFor(operation, value) };
        const made = await sentBy(async () => expect((await http(operation, request, {})).error).toBeUndefined());
        expect(made).toEqual({ ...request, body: await sentBody(operation, request.body) });
      });
    }

    for (const [described, responses] of Object.entries(operation.responses)) {
      const status = described === "default" ? anyStatus : Number(described);
      for (const [title, prefer, value] of responsesOf(described, status, responses)) {
        const call = { headers: { Prefer: prefer } };
        const check = (error: unknown, data: unknown, payload: unknown) => {
          if (described.startsWith("2")) return expect([error, data]).toStrictEqual([undefined, payload]);
          const type = notFound.includes(title) ? NotFoundError : errorClasses[described];
          if (!(error instanceof ApiError) || !type) throw error ?? new Error(`${title} was no error`);
          expect(error.constructor).toBe(type);
          expect(error).toMatchObject({ vendor, operation: operation.id, method: operation.method, status });
          expect(error.body).toStrictEqual(value);
          expect(error.messages).not.toHaveLength(0);
        };

        if (line !== "none") {
          test(`${title}, façade`, async () => {
            const [error, data] = await outcomeOf(facade(line, call));
            const { payload } = operation;
            check(error, data, error || payload === undefined ? undefined : at(value, payload));
            exercised.add(`${operation.id} ${described} façade`);
          });
        }

        test(`${title}, path client`, async () => {
          const request = await requestOf();
          let result: Result<unknown> | undefined;
          expect(
            await sentBy(async () => {
              result = await http(operation, { ...request, body: bodyFor(operation, request.body) }, call);
            }),
          ).toEqual(request);
          expect(result?.response.status).toBe(status);
          check(result?.error, result?.data, value);
          exercised.add(`${operation.id} ${described} path client`);
        });
      }
    }
  }

  /** What a line's method returns; of a list, its first page's records. */
  async function facade(line: Line<Client>, call: CallOptions): Promise<unknown> {
    const made = line(
      recording(client, (call) => calls.push(call)),
      call,
    );
    return made instanceof Paginated ? (await made.firstPage()).items : await made;
  }

  async function http(operation: DescribedOperation, request: SentRequest, call: CallOptions) {
    const { method, path } = operation;
    const send: (path: string, init: object) => Promise<Result<unknown>> = Reflect.get(client.http, method);
    const params = { path: request.path, query: request.query };
    return await send(path, { params, body: request.body, call });
  }

  /** The one request that goes out, whatever comes of it. */
  async function sentBy(made: () => Promise<unknown>): Promise<SentRequest> {
    sent.length = 0;
    const [error] = await outcomeOf(made());
    const [request, ...more] = sent;
    if (!request || more.length > 0) throw error ?? new Error(`${sent.length} requests went out`);
    return request;
  }

  test("no line is without its operation", () => {
    const ids = operations.map(({ id }) => id);
    expect(Object.keys(lines).filter((id) => !ids.includes(id))).toEqual([]);
  });

  describe("every façade method", () => {
    const called = async () => {
      calls.length = 0;
      const all = Object.values(lines).flatMap((given) => (typeof given === "object" ? given.line : given));
      for (const line of [...all, ...Object.values(composed)]) {
        if (line !== "none") await outcomeOf(facade(line, { signal: AbortSignal.abort() }));
      }
      return calls.map(({ method, args }) => ({ method, args: args.slice(0, -1) }));
    };

    test("has a line", async () => {
      const methods = (await called()).map(({ method }) => method);
      expect([...methodsOf(client).keys()].filter((method) => !methods.includes(method))).toEqual([]);
    });

    test("rejects bad arguments with a ConfigError, throws none synchronously and sends nothing", async () => {
      const methods = methodsOf(client);
      const bad: string[] = [];
      sent.length = 0;
      for (const { method, args } of await called()) {
        const attempt = async (title: string, ...given: unknown[]) => {
          try {
            const made = methods.get(method)?.(...given);
            const [error] = await outcomeOf(made instanceof Paginated ? made.firstPage() : Promise.resolve(made));
            if (!(error instanceof ConfigError)) bad.push(`${method} with ${title}: ${error ?? "no error"}`);
          } catch {
            bad.push(`${method} with ${title}: thrown synchronously`);
          }
        };
        for (const [index, arg] of args.entries()) {
          const empty = typeof arg === "string" ? [""] : typeof arg === "number" ? [Number.NaN] : [];
          for (const value of [null, ...empty]) await attempt(`${value} for ${arg}`, ...args.with(index, value));
        }
        await attempt("an unknown option", ...args, { unknown: true });
      }
      expect(bad).toEqual([]);
      expect(sent).toEqual([]);
    });
  });

  afterAll(() => {
    const withoutFacade = operations.map(({ id }) => id).filter((id) => lines[id] === "none");
    expect(unexercised(operations, exercised, withoutFacade), "never exercised").toEqual([]);
  });
}

const outcomeOf = (call: Promise<unknown>) =>
  call.then(
    (data): [error: unknown, data: unknown] => [undefined, data],
    (error: unknown): [error: unknown, data: unknown] => [error, undefined],
  );

/** What can be asked of the mock for one described response: each of its examples, or the response without a body. */
function responsesOf(
  described: string,
  status: number,
  examples: Record<string, { value: unknown }>,
): [title: string, prefer: string, value: unknown][] {
  const named = Object.entries(examples);
  if (named.length === 0) return [[`${described} without a body`, `code=${status}`, undefined]];
  return named.map(([name, { value }]) => [`${described} ${name}`, `code=${status}, example=${name}`, value]);
}

/**
 * Every response of every operation, both ways, that no test has exercised.
 * @param withoutFacade the operations that are called through the path client alone
 */
export function unexercised(
  operations: readonly DescribedOperation[],
  exercised: ReadonlySet<string>,
  withoutFacade: readonly string[] = [],
): string[] {
  return operations.flatMap(({ id, responses }) =>
    Object.keys(responses)
      .flatMap((status) => [
        ...(withoutFacade.includes(id) ? [] : [`${id} ${status} façade`]),
        `${id} ${status} path client`,
      ])
      .filter((response) => !exercised.has(response)),
  );
}
