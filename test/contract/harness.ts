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
import { at, type DescribedOperation, operationsOf, readDescription } from "./description.ts";

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

  function exercise(operation: DescribedOperation, called: Case<Client>): void {
    const { facade } = called;
    for (const [described, examples] of Object.entries(operation.responses)) {
      const status = described === "default" ? anyStatus : Number(described);
      const named = Object.entries(examples);
      if (named.length === 0) exerciseEmpty(operation, called, status);
      for (const [name, example] of named) {
        const call = { headers: { Prefer: `code=${status}, example=${name}` } };
        const title = `${described} ${name}`;

        if (described.startsWith("2")) {
          if (facade !== "none") {
            test(`${title}, façade`, async () => {
              const given = await facade(client, call);
              expect(given).toStrictEqual(called.payload === undefined ? undefined : at(example.value, called.payload));
              exercised.add(`${operation.id} ${described} façade`);
            });
          }
          test(`${title}, path client`, async () => {
            const { data, error, response } = await called.http(client, call);
            expect(error).toBeUndefined();
            expect(response.status).toBe(status);
            expect(data).toStrictEqual(example.value);
            exercised.add(`${operation.id} ${described} path client`);
          });
        } else {
          const expected = notFound.includes(title) ? NotFoundError : errorClasses[described];
          const check = (error: unknown) => {
            if (!(error instanceof ApiError) || !expected) throw error ?? new Error(`${title} was no error`);
            expect(error.constructor).toBe(expected);
            expect(error).toMatchObject({ vendor, operation: operation.id, method: operation.method, status });
            expect(error.body).toStrictEqual(example.value);
            expect(error.messages).not.toHaveLength(0);
          };
          if (facade !== "none") {
            test(`${title}, façade`, async () => {
              check(
                await facade(client, call).then(
                  () => undefined,
                  (error) => error,
                ),
              );
              exercised.add(`${operation.id} ${described} façade`);
            });
          }
          test(`${title}, path client`, async () => {
            check((await called.http(client, call)).error);
            exercised.add(`${operation.id} ${described} path client`);
          });
        }
      }
    }
  }

  /** A response without a body. */
  function exerciseEmpty({ id }: DescribedOperation, called: Case<Client>, status: number): void {
    const call = { headers: { Prefer: `code=${status}` } };
    test(`${status} without a body, façade`, async () => {
      expect(await called.facade(client, call)).toBeUndefined();
      exercised.add(`${id} ${status} façade`);
    });
    test(`${status} without a body, path client`, async () => {
      const { data, error, response } = await called.http(client, call);
      expect([data, error, await response.text()]).toEqual([undefined, undefined, ""]);
      expect(response.status).toBe(status);
      exercised.add(`${id} ${status} path client`);
    });
  }

  afterAll(() => {
    const withoutFacade = operations.map(({ id }) => id).filter((id) => cases[id]?.facade === "none");
    expect(unexercised(operations, exercised, withoutFacade), "never exercised").toEqual([]);
  });
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
