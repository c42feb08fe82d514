/** Odd servers and odd callers: a walk by id ends, and gives each record once. */
import { PaginationError } from "crm-deals";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";

interface Asked {
  s?: unknown;
  id_gt?: number;
  id_lteq?: number;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** A server over ids, `size` a page, which may misreport: `count` and `data` replace what is right. */
function client(
  ids: readonly number[],
  {
    size = 10,
    count,
    data,
  }: {
    size?: number;
    count?: (right: number, asked: Asked) => unknown;
    data?: (right: object[], asked: Asked) => unknown;
  } = {},
) {
  let requests = 0;
  const fetch = async (_url: string, { body }: { body?: unknown }) => {
    requests += 1;
    const asked: Asked = JSON.parse(String(body)).query;
    const found = ids.filter((id) => id > (asked.id_gt ?? -Infinity) && id <= (asked.id_lteq ?? Infinity));
    found.sort((a, b) => (asked.s === "id desc" ? b - a : a - b));
    const right = found.slice(0, size).map((id) => ({ id }));
    const pagination = { page: 1, count: count ? count(found.length, asked) : found.length, pages: 1 };
    return new Response(JSON.stringify({ data: data ? data(right, asked) : right, pagination }));
  };
  const { contacts } = createWoofedClient({ token: "t", accountId: 1, fetch });
  const walk = async (concurrency: number, options: object = {}) => {
    const given: unknown[] = [];
    for await (const { id } of contacts.search({}, { concurrency, ...options })) given.push(id);
    return given;
  };
  return { walk, contacts, requests: () => requests };
}

const spread = upTo(300).map((id) => id * 7 - 1_000);

test.each([1, 2, 8, 1_000])("with concurrency %i", async (concurrency) => {
  expect(await client([]).walk(concurrency)).toEqual([]);
  expect(await client(spread).walk(concurrency)).toEqual(spread);
  expect(await client(spread, { size: 1 }).walk(concurrency)).toEqual(spread);
  expect(await client(spread, { size: 1_000 }).walk(concurrency)).toEqual(spread);
  const huge = upTo(300).map((id) => Number.MAX_SAFE_INTEGER - 300 + id);
  expect(await client(huge).walk(concurrency)).toEqual(huge);
  const ends = [Number.MIN_SAFE_INTEGER, ...upTo(300), Number.MAX_SAFE_INTEGER];
  expect(await client(ends).walk(concurrency)).toEqual(ends);
  // A count that is unknown in every third response, or too high where there are records.
  let turn = 0;
  expect(await client(spread, { count: (right) => (turn++ % 3 === 0 ? null : right) }).walk(concurrency)).toEqual(
    spread,
  );
  expect(await client(spread, { count: (right) => right * 4 }).walk(concurrency)).toEqual(spread);
  const hollow = client(spread, { count: () => 1_000 });
  expect(await hollow.walk(concurrency).catch(Object)).toBeInstanceOf(PaginationError);
  // A count that is too low, but not below what came, would hide records: only one below it is seen to be wrong.
  expect(await client(spread, { count: () => 0 }).walk(concurrency)).toEqual(spread);
});

test.each<[string, (right: object[], asked: Asked) => unknown]>([
  ["ignores the upper bound", (right, { id_lteq }) => (id_lteq === undefined ? right : [{ id: id_lteq + 1 }])],
  ["sorts downwards", (right) => right.toReversed()],
  ["repeats the first page", () => upTo(10).map((id) => ({ id }))],
  ["goes back", (right, { id_gt }) => (id_gt === undefined ? right : [{ id: id_gt }])],
  ["gives texts as ids", (right) => right.map(() => ({ id: "7" }))],
])("a server that %s ends in a PaginationError", async (_what, data) => {
  for (const concurrency of [2, 8]) {
    expect(await client(upTo(500), { data }).walk(concurrency).catch(Object)).toBeInstanceOf(PaginationError);
  }
});

test("a record above a part's upper bound, which the next part has too, ends in a PaginationError", async () => {
  const odd = client(upTo(500), {
    size: 100,
    count: (right, { id_lteq }) => (id_lteq === undefined ? right : right + 1),
    data: (right, { id_lteq }) => (id_lteq === undefined ? right : [...right, { id: id_lteq + 1 }]),
  });
  expect(await odd.walk(8).catch(Object)).toBeInstanceOf(PaginationError);
});

test("a list that never ends is bounded by `maxPages`", async () => {
  const endless = client([], { count: () => 10_000, data: (_right, { id_gt = 0 }) => [{ id: id_gt + 1 }] });
  for (const concurrency of [1, 8]) {
    expect(await endless.walk(concurrency, { maxPages: 50 }).catch(Object)).toBeInstanceOf(PaginationError);
  }
  expect(endless.requests()).toBeLessThanOrEqual(100);
});

test("two readings of one list at once don't disturb each other; firstPage sends one request", async () => {
  const { contacts, requests } = client(upTo(400));
  const list = contacts.search({}, { concurrency: 8 });
  const both = await Promise.all([list.toArray({ max: 1_000 }), list.toArray({ max: 1_000 })]);
  expect(both.map((contacts) => contacts.map(({ id }) => id))).toEqual([upTo(400), upTo(400)]);
  const before = requests();
  expect((await list.firstPage()).next).toEqual({ above: 10, total: 400 });
  expect(requests()).toBe(before + 1);
});
