/** Walks by id: what is sent, in what order records come, and where a walk ends. */
import { PaginationError } from "crm-deals";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";
import { type Asked, type Row, searchModel } from "../support/search-model.ts";
import { json, serve } from "../support/server.ts";

const rowsOf = (ids: readonly number[]) => new Map<number, Row>(ids.map((id) => [id, { id, status: "open" }]));
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

function search(rows: Map<number, Row>, before?: (asked: Asked) => void | Promise<void>) {
  const asked: Asked[] = [];
  const model = searchModel(rows, async (request) => {
    asked.push(request);
    await new Promise((resolve) => setImmediate(resolve));
    await before?.(request);
  });
  return { asked, seen: model.seen, ...createWoofedClient({ token: "t", accountId: 1, fetch: model.fetch }) };
}

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const ids = (items: readonly { id?: unknown }[]) => items.map(({ id }) => id);
const failure = (call: Promise<unknown>) => call.catch((error: unknown) => error);

test("one request after another asks for what is above the last id, and ends by the count", async () => {
  const { deals, asked } = search(rowsOf(upTo(25)));
  expect(ids(await collect(deals.search()))).toEqual(upTo(25));
  expect(asked).toEqual([0, 10, 20].map((above) => ({ s: "id asc", above: above || -Infinity, upTo: Infinity })));
});

test("every page has the first count as its total, and the pages are numbered", async () => {
  const rows = rowsOf(upTo(1_000));
  const { deals } = search(rows, ({ above }) => void (above > 500 && rows.delete(above - 400)));
  const pages = await collect(deals.search({}, { concurrency: 8 }).pages());
  expect(new Set(pages.map(({ total }) => total))).toEqual(new Set([1_000]));
  expect(pages.map(({ index }) => index)).toEqual(upTo(pages.length).map((count) => count - 1));
});

const clusters = (size: number, gap: number) => upTo(2_000).map((id) => Math.floor(id / size) * gap + id);

test.each([
  ["dense ids", upTo(2_000)],
  ["skewed ids", upTo(2_000).map((id) => id ** 3)],
  ["small clusters", clusters(20, 1e6)],
  ["clusters far apart", clusters(500, 1e9)],
  ["all but one at the end", upTo(2_000).map((id) => (id === 1 ? 1 : 1e12 + id))],
])("%s: eight requests at once, in order, with at most a fifth more of them", async (_what, all) => {
  const { deals, seen } = search(rowsOf(all));
  let [given, held] = [0, 0];
  const found: unknown[] = [];
  for await (const { items } of deals.search({}, { concurrency: 8 }).pages()) {
    held = Math.max(held, seen.served - given);
    given += items.length;
    found.push(...ids(items));
  }
  expect(found).toEqual(all);
  expect(seen.most).toBe(8);
  expect(seen.requests).toBeLessThanOrEqual(240);
  expect(held).toBeLessThanOrEqual(1_000);
});

test("while the first records are slow, no more than 1,000 others wait for them", async () => {
  let go = () => {};
  const slow = new Promise<void>((resolve) => {
    go = resolve;
  });
  const { deals, seen } = search(rowsOf(upTo(20_000)), ({ s, above }) =>
    s === "id asc" && above >= 10 && above < 2_000 ? slow : undefined,
  );
  const walking = collect(deals.search({}, { concurrency: 8 }));
  let before = -1;
  while (seen.served > before || seen.served < 100) {
    before = seen.served;
    for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(seen.served).toBeGreaterThan(500);
  expect(seen.served).toBeLessThanOrEqual(1_000);
  go();
  expect(await walking).toHaveLength(20_000);
});

test("a deal that is created during the walk comes too, as in a walk one by one", async () => {
  const rows = rowsOf(upTo(1_000));
  const { deals } = search(rows, ({ above }) => void (above > 900 && rows.set(5_000, { id: 5_000, status: "open" })));
  expect(ids(await collect(deals.search({}, { concurrency: 8 })))).toEqual([...upTo(1_000), 5_000]);
});

test("100 records and fewer behind the first page are walked one by one", async () => {
  const { deals, seen } = search(rowsOf(upTo(110)));
  await collect(deals.search({}, { concurrency: 8 }));
  expect(seen).toMatchObject({ requests: 11, most: 1 });
});

test.each([1, 8])("with concurrency %i the caller's own bounds hold, the tighter one wins", async (concurrency) => {
  const { deals } = search(rowsOf(upTo(600)));
  const found = await collect(deals.search({ id_gt: 50, id_lteq: 500 }, { concurrency }));
  expect(ids(found)).toEqual(upTo(500).slice(50));
  const [first] = (await deals.search({ id_gt: 50 }, { concurrency, after: { above: 10 } }).firstPage()).items;
  expect(first?.id).toBe(51);
});

test("a page's `next` goes on behind it, through JSON too; the last page has none", async () => {
  const { deals } = search(rowsOf(upTo(700)));
  for (const concurrency of [1, 8]) {
    const pages = await collect(deals.search({}, { concurrency }).pages());
    expect(pages.at(-1)?.next).toBeUndefined();
    const { next, items } = pages[Math.floor(pages.length / 2)] ?? {};
    const after = JSON.parse(JSON.stringify(next));
    const rest = await collect(deals.search({}, { concurrency, after }).pages());
    expect(ids(rest.flatMap(({ items }) => [...items]))).toEqual(upTo(700).slice(Number(items?.at(-1)?.id)));
    expect(rest[0]).toMatchObject({ index: 0, total: 700 });
    expect((await deals.search({}, { concurrency, after }).firstPage()).items).toEqual(rest[0]?.items);
  }
});

test("a page, a sort and the position of a walk by pages are walks by pages", async () => {
  const { deals, asked } = search(rowsOf(upTo(5)));
  await deals.search({}, { page: 1 }).firstPage();
  await deals.search({ s: "id desc" }).firstPage();
  await deals.search({}, { after: { start: 1 } }).firstPage();
  expect(asked.map(({ s, above }) => [s, above])).toEqual([
    ["id asc", -Infinity],
    ["id desc", -Infinity],
    ["id asc", -Infinity],
  ]);
});

const or: object = { m: "or", name_cont: "x" };
const text: object = { id_gt: "x" };
const notAPosition: object = { above: "3" };

test.each<[string, object, object]>([
  ['`m: "or"`', or, {}],
  ["a bound that is no number", text, { after: { above: 1 } }],
  ["a text as position", {}, Object("x")],
  ["the position of another list", {}, { after: notAPosition }],
  ["a page's position for a sorted walk", { s: "id asc" }, { after: { above: 3 } }],
  ["a page's position for a walk by pages", {}, { page: 1, after: { above: 3 } }],
  ["a number as position", {}, JSON.parse('{ "after": 3 }')],
  ["null as position", {}, JSON.parse('{ "after": null }')],
  ["a concurrency of 0", {}, { concurrency: 0 }],
])("%s is a ConfigError, and nothing is sent", async (_what, query, options) => {
  const { deals, seen } = search(rowsOf([1]));
  const located = { code: "config", vendor: "woofed", operation: "searchDeals" };
  expect(await failure(deals.search(query, options).firstPage())).toMatchObject(located);
  expect(await failure(deals.search(query, options).toArray({ max: 5 }))).toMatchObject(located);
  expect(seen.requests).toBe(0);
});

/** A server that responds with one page after another, whatever is asked. */
async function scripted(pages: readonly { data: readonly object[]; count?: unknown }[]) {
  const server = await serve((_request, response) => {
    const { data, count } = pages[Math.min(server.received.length, pages.length) - 1] ?? { data: [] };
    json(response, 200, { data, pagination: { page: 1, count, pages: 1 } });
  });
  return { received: server.received, ...createWoofedClient({ token: "t", accountId: 1, baseUrl: server.baseUrl }) };
}

const page = (...ids: number[]) => ids.map((id) => ({ id }));

test.each([null, "40", -1, 1.5, undefined])("a count of %j is unknown: one by one, to an empty page", async (count) => {
  const { users, received } = await scripted(
    [page(1, 2), page(3), page(7, 9), page()].map((data) => ({ data, count })),
  );
  expect(ids(await collect(users.search({}, { concurrency: 8 })))).toEqual([1, 2, 3, 7, 9]);
  expect(received).toHaveLength(4);
});

test("a count below what came is wrong, so unknown", async () => {
  const { users } = await scripted([
    { data: page(1, 2, 3), count: 2 },
    { data: page(4), count: 0 },
    { data: page(), count: 0 },
  ]);
  expect(ids(await collect(users.search()))).toEqual([1, 2, 3, 4]);
});

test("rows that a join repeats come once, however many pages they fill", async () => {
  const { users, received } = await scripted([
    { data: page(1, 2, 2, 2), count: 24 },
    { data: page(5, 5, 5, 5), count: 10 },
    { data: page(6), count: 1 },
  ]);
  expect(ids(await collect(users.search({ deals_status_eq: "open" })))).toEqual([1, 2, 5, 6]);
  expect(received).toHaveLength(3);
});

test.each([
  ["repeats a page", [page(1, 2), page(1, 2)]],
  ["ignores the sort", [page(2, 1)]],
  ["gives two pages in turn", [page(1, 2), page(3, 4), page(1, 2), page(3, 4)]],
  ["shuffles", [page(1, 2), page(2, 1)]],
  ["announces more and gives nothing", [page(1, 2), page()]],
  ["has no ids", [[{ name: "x" }]]],
])("a server that %s ends in a PaginationError", async (_what, pages) => {
  const { contacts } = await scripted(pages.map((data) => ({ data, count: 50 })));
  for (const concurrency of [1, 8]) {
    expect(await failure(collect(contacts.search({}, { concurrency })))).toBeInstanceOf(PaginationError);
  }
});

test("`maxPages` bounds the requests", async () => {
  const { deals, seen } = search(rowsOf(upTo(50)));
  expect(ids(await collect(deals.search({}, { maxPages: 5 })))).toEqual(upTo(50));
  expect(await failure(collect(deals.search({}, { maxPages: 4 })))).toMatchObject({ code: "pagination" });
  expect(seen.requests).toBe(9);
});

test("an error ends the walk after the pages before it; an abort ends it with its reason; break sends nothing more", async () => {
  const down = new Error("down");
  const failing = search(rowsOf(upTo(1_000)), ({ above }) => {
    if (above > 400) throw down;
  });
  const found: number[] = [];
  const walk = async () => {
    for await (const { id } of failing.deals.search({}, { concurrency: 8, retry: false })) found.push(id);
  };
  expect(await failure(walk())).toMatchObject({ code: "connection" });
  expect(found.length).toBeGreaterThan(100);
  expect(found).toEqual(upTo(found.length));

  const reason = new Error("enough");
  const controller = new AbortController();
  const { deals, seen } = search(rowsOf(upTo(5_000)));
  const aborted = async () => {
    for await (const { index } of deals.search({}, { concurrency: 8, signal: controller.signal }).pages()) {
      // Behind it others have arrived.
      for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(controller.signal.aborted).toBe(false);
      if (index === 30) controller.abort(reason);
    }
  };
  expect(await failure(aborted())).toBe(reason);

  for await (const { id } of deals.search({}, { concurrency: 8 })) if (id === 300) break;
  const sent = seen.requests;
  for (let turns = 0; turns < 50; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toMatchObject({ requests: sent, underWay: 0 });
});

test("a search's 500 is not retried, a 503 is", async () => {
  const { baseUrl, received } = await serve((_request, response) =>
    json(response, received.length === 1 ? 503 : 500, {}),
  );
  const retry = { baseDelayMs: 0 };
  const { deals } = createWoofedClient({ token: "t", accountId: 1, baseUrl, retry });
  expect(await failure(deals.search().firstPage())).toMatchObject({ code: "server", status: 500 });
  expect(received).toHaveLength(2);
});
