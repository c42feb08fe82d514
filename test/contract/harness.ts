/**
 * Exercises every operation and every documented response of a vendor, through the façade and through the path client, against
 * Prism. The tests are made from the description; a vendor's test file says how each operation is called. What was never
 * exercised fails the file.
 */
import {
  ApiError,
  AuthenticationError,
  type CallOptions,
  type Fetch,
  NotFoundError,
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

export interface Case<Client> {
  /** `none` says that the operation is meant to be reached through the path client alone. */
  facade: ((client: Client, call: CallOptions) => Promise<unknown>) | "none";
  http: (client: Client, call: CallOptions) => Promise<Result<unknown>>;
  /** JSON pointer to what the façade gives of the body; absent where it gives nothing. */
  payload?: string;
}

interface Contract<Client> {
  createClient: (options: { baseUrl: string; fetch: Fetch; retry: false }) => Client;
  cases: Record<string, Case<Client>>;
  /** The refusals that say 'no such record' with another status than 404, as `status example`. */
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

export function contract<Client>(vendor: Vendor, { createClient, cases, notFound = [] }: Contract<Client>): void {
  const operations = operationsOf(readDescription(vendor));
  const exercised = new Set<string>();
  let mock: Mock;
  let client: Client;
  beforeAll(async () => {
    mock = await startMock(vendor);
    client = createClient({ baseUrl: mock.baseUrl, fetch: strictFetch(operations), retry: false });
  });
  afterAll(() => mock.close());

  for (const operation of operations) {
    const called = cases[operation.id];
    if (called) describe(operation.id, () => exercise(operation, called));
  }

  function exercise(operation: DescribedOperation, { facade, http, payload }: Case<Client>): void {
    for (const [described, examples] of Object.entries(operation.responses)) {
      const status = described === "default" ? anyStatus : Number(described);
      const throughFacade = (title: string, check: (call: Promise<unknown>) => Promise<void>, call: CallOptions) => {
        if (facade === "none") return;
        test(`${title}, façade`, async () => {
          await check(facade(client, call));
          exercised.add(`${operation.id} ${described} façade`);
        });
      };
      const throughHttp = (title: string, check: (result: Result<unknown>) => void, call: CallOptions) =>
        test(`${title}, path client`, async () => {
          const result = await http(client, call);
          expect(result.response.status).toBe(status);
          check(result);
          exercised.add(`${operation.id} ${described} path client`);
        });

      for (const [title, prefer, value] of answersOf(described, status, examples)) {
        const call = { headers: { Prefer: prefer } };
        if (described.startsWith("2")) {
          const given = payload === undefined ? undefined : at(value, payload);
          throughFacade(title, async (called) => expect(await called).toStrictEqual(given), call);
          throughHttp(title, (result) => expect([result.data, result.error]).toStrictEqual([value, undefined]), call);
        } else {
          const expected = notFound.includes(title) ? NotFoundError : errorClasses[described];
          const check = (error: unknown) => {
            if (!(error instanceof ApiError) || !expected) throw error ?? new Error(`${title} was no error`);
            expect(error.constructor).toBe(expected);
            expect(error).toMatchObject({ vendor, operation: operation.id, method: operation.method, status });
            expect(error.body).toStrictEqual(value);
            expect(error.messages).not.toHaveLength(0);
          };
          throughFacade(title, async (called) => check(await called.then(nothing, (error: unknown) => error)), call);
          throughHttp(title, ({ error }) => check(error), call);
        }
      }
    }
  }

  afterAll(() => {
    const withoutFacade = operations.map(({ id }) => id).filter((id) => cases[id]?.facade === "none");
    expect(unexercised(operations, exercised, withoutFacade), "never exercised").toEqual([]);
  });
}

const nothing = () => undefined;

/** What can be asked of the mock for one described response: each of its examples, or the answer without a body. */
function answersOf(
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
 * @param withoutFacade the operations that are reached through the path client alone
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

/** `fetch` that also fails on what Prism lets pass: an invalid request behind a provoked error, an unknown query parameter. */
function strictFetch(operations: readonly DescribedOperation[]): Fetch {
  return async (url, init) => {
    const { pathname, searchParams } = new URL(url);
    const operation = operations.find(({ method, path }) => method === init.method && matches(path, pathname));
    if (!operation) throw new Error(`the description has no ${init.method} ${pathname}`);
    for (const name of searchParams.keys()) {
      if (!operation.queryNames.includes(name)) throw new Error(`${operation.id} describes no query parameter ${name}`);
    }
    const response = await fetch(url, init);
    const violations = response.headers.get("sl-violations");
    if (violations) throw new Error(`${operation.id} against its description: ${violations}`);
    const asked = /code=(\d+)/.exec(init.headers.get("prefer") ?? "")?.[1];
    if (asked && response.status !== Number(asked)) throw new Error(`${asked} was asked for, ${response.status} came`);
    return response;
  };
}

function matches(path: string, pathname: string): boolean {
  const steps = path.split("/");
  const found = pathname.split("/");
  return steps.length === found.length && steps.every((step, index) => step === found[index] || /^\{.+\}$/.test(step));
}
