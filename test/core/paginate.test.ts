import { PaginationError, ResponseError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { json, type Received, serve } from "../support/server.ts";

/** Deals with the ids 1 … count, as each vendor keeps them. */
const deals = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1, deal_id: index + 1 }));

const query = ({ url }: Received, name: string, otherwise: number) =>
  Number(new URL(url, "http://localhost").searchParams.get(name) ?? otherwise);

const ids = (items: readonly { id?: unknown }[]) => items.map(({ id }) => id);

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

function serveWeeek(count: number, cap = Number.POSITIVE_INFINITY) {
  return serve((request, response) => {
    const offset = query(request, "offset", 0);
    const page = deals(count).slice(offset, offset + Math.min(query(request, "limit", 3), cap));
    json(response, 200, { success: true, deals: page, hasMoreDeals: offset + page.length < count });
  });
}

function weeek(baseUrl: string) {
  return createWeeekClient({ token: "token", retry: false, baseUrl }).deals;
}

test("an offset list goes on by what was received and ends at the vendor's flag", async () => {
  const { baseUrl, received } = await serveWeeek(7);
  expect(ids(await collect(weeek(baseUrl).list("s")))).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(received.map(({ url }) => url)).toEqual(
    ["", "?offset=3", "?offset=6"].map((q) => `/crm/statuses/s/deals${q}`),
  );
});

test("a server that caps the page size loses nothing; the caller's own limit and offset stay", async () => {
  const { baseUrl, received } = await serveWeeek(9, 2);
  expect(ids(await collect(weeek(baseUrl).list("s", { limit: 100, offset: 2 })))).toEqual([3, 4, 5, 6, 7, 8, 9]);
  expect(received.map((request) => query(request, "limit", 0))).toEqual([100, 100, 100, 100]);
});

test("an offset that came as a text from JavaScript is counted from, and one that is not a number is a ConfigError", async () => {
  const { baseUrl, received } = await serveWeeek(9);
  const { list } = weeek(baseUrl);
  const from = (offset: unknown) => Reflect.apply(list, undefined, ["s", { offset }]).toArray({ max: 20 });
  expect(ids(await from("2"))).toEqual([3, 4, 5, 6, 7, 8, 9]);
  const sent = received.length;
  await expect(from("x")).rejects.toMatchObject({ code: "config", operation: "listDeals" });
  expect(received).toHaveLength(sent);
});

test("the position of another list is a ConfigError that names the call and the option, and nothing is sent", async () => {
  const { baseUrl, received } = await serveWeeek(9);
  for (const after of [{ above: 3 }, {}, { start: 1.5 }]) {
    await expect(weeek(baseUrl).list("s", {}, { after }).firstPage()).rejects.toMatchObject({
      message: "weeek listDeals: `after` must be the `next` of a page of this list.",
      operation: "listDeals",
    });
  }
  expect(received).toHaveLength(0);
});

test("without flag and total an offset list ends at an empty page, never at a short one", async () => {
  const sizes = [3, 1, 2, 0];
  const { baseUrl, received } = await serve((request, response) => {
    const offset = query(request, "offset", 0);
    json(response, 200, { data: deals(6).slice(offset, offset + (sizes.shift() ?? 0)), meta: { timestamp: 1 } });
  });
  const list = createWazzupClient({ token: "token", baseUrl }).deals.list({ limit: 3 });
  expect(ids(await collect(list))).toEqual([1, 2, 3, 4, 5, 6]);
  expect(received).toHaveLength(4);
});

test("an empty page ends an offset list whose total is too high", async () => {
  const { baseUrl, received } = await serve((request, response) => {
    json(response, 200, { count: 9, data: deals(3).slice(query(request, "offset", 0)) });
  });
  const { contacts } = createWazzupV3Client({ apiKey: "key", baseUrl });
  for (const concurrency of [1, 4]) expect(ids(await collect(contacts.list({}, { concurrency })))).toEqual([1, 2, 3]);
  expect(received.length).toBeGreaterThanOrEqual(4);
});

test("numbered pages go on to the last one, counted from 0 (Y-Suite) or 1 (WoofedCRM)", async () => {
  const ysuite = await serve((request, response) => {
    const index = query(request, "pageIndex", 0);
    const data = deals(5).slice(index * 2, index * 2 + 2);
    json(response, 200, { success: true, data: { data, current_page: index + 1, total_records: 5, total_pages: 3 } });
  });
  const list = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl: ysuite.baseUrl }).deals.list({
    pageSize: 2,
  });
  expect((await collect(list)).map(({ deal_id }) => deal_id)).toEqual([1, 2, 3, 4, 5]);
  expect(ysuite.received.map(({ url }) => url)).toEqual([
    "/v1/deals?pageSize=2",
    "/v1/deals?pageSize=2&pageIndex=1",
    "/v1/deals?pageSize=2&pageIndex=2",
  ]);

  const woofed = await serve((request, response) => {
    const page = query(request, "page", 1);
    const data = deals(5).slice((page - 1) * 2, page * 2);
    json(response, 200, { data, pagination: { page, count: 5, pages: 3 } });
  });
  const search = createWoofedClient({ token: "t", accountId: 1, baseUrl: woofed.baseUrl }).deals.search;
  expect(ids(await collect(search({}, { page: 2 })))).toEqual([3, 4, 5]);
  expect(woofed.received.map(({ url }) => url.split("?")[1])).toEqual(["page=2", "page=3"]);
});

test("WoofedCRM orders nothing by itself: a search sorts by id unless the caller sorts", async () => {
  const { baseUrl, received } = await serve((_request, response) =>
    json(response, 200, { data: [], pagination: { count: 0, pages: 1 } }),
  );
  const { search } = createWoofedClient({ token: "t", accountId: 1, baseUrl }).deals;
  await collect(search({ name_cont: "x" }));
  await collect(search({ s: "name desc" }));
  expect(received.map(({ body }) => JSON.parse(body))).toEqual([
    { query: { s: "id asc", name_cont: "x" } },
    { query: { s: ["name desc", "id asc"] } },
  ]);
});

test("pages carry items, total, index and the raw body; an empty list has one empty page", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 200, { success: true, data: { data: [], current_page: 1, total_records: 0, total_pages: 0 } }),
  );
  const list = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl }).deals.list();
  const raw = { success: true, data: { data: [], current_page: 1, total_records: 0, total_pages: 0 } };
  expect(await collect(list.pages())).toEqual([{ items: [], total: 0, index: 0, raw }]);
  expect(await list.firstPage()).toEqual({ items: [], total: 0, index: 0, raw });
});

test("a walk drops a record that its first page has twice; the first page alone comes as the vendor sends it", async () => {
  const { baseUrl } = await serve((request, response) => {
    const rows = query(request, "offset", 0) === 0 ? [{ id: 1 }, { id: 1 }, { id: 2 }] : [];
    json(response, 200, { success: true, deals: rows, hasMoreDeals: false });
  });
  const list = weeek(baseUrl).list("s");
  expect(ids(await collect(list))).toEqual([1, 2]);
  expect(ids((await list.firstPage()).items)).toEqual([1, 1, 2]);
});

test("nothing is sent before a list is read; reading it twice walks twice; break asks for no more", async () => {
  const { baseUrl, received } = await serveWeeek(9);
  const list = weeek(baseUrl).list("s");
  expect(received).toHaveLength(0);
  for await (const deal of list) if (Number(deal.id) === 2) break;
  expect(received).toHaveLength(1);
  expect(ids(await list.toArray({ max: 4 }))).toEqual([1, 2, 3, 4]);
  expect(received).toHaveLength(3);
});

test("a repeated page, and a list that reports more pages but returns an empty one, end in a PaginationError", async () => {
  const repeating = await serve((_request, response) => json(response, 200, { deals: deals(2), hasMoreDeals: true }));
  await expect(collect(weeek(repeating.baseUrl).list("s"))).rejects.toBeInstanceOf(PaginationError);
  expect(repeating.received).toHaveLength(2);

  const hollow = await serve((_request, response) => json(response, 200, { deals: [], hasMoreDeals: true }));
  await expect(collect(weeek(hollow.baseUrl).list("s"))).rejects.toMatchObject({
    code: "pagination",
    operation: "listDeals",
  });
  expect(hollow.received).toHaveLength(1);
});

test("maxPages bounds a list that never ends", async () => {
  const { baseUrl, received } = await serve((request, response) => {
    const id = query(request, "offset", 0);
    json(response, 200, { deals: [{ id }], hasMoreDeals: true });
  });
  await expect(collect(weeek(baseUrl).list("s", {}, { maxPages: 5 }))).rejects.toThrow("maxPages");
  expect(received).toHaveLength(5);
});

test("a page without its records is a ResponseError", async () => {
  const { baseUrl } = await serve((_request, response) => json(response, 200, { success: true, data: null }));
  await expect(weeek(baseUrl).list("s").firstPage()).rejects.toBeInstanceOf(ResponseError);
});

test("an error in the middle ends the walk after the records before it; an abort between pages ends it too", async () => {
  const failing = await serve((request, response) => {
    if (query(request, "offset", 0) > 0) json(response, 500, {});
    else json(response, 200, { deals: deals(2), hasMoreDeals: true });
  });
  const seen: unknown[] = [];
  const walk = async () => {
    for await (const deal of weeek(failing.baseUrl).list("s")) seen.push(deal.id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "server" });
  expect(seen).toEqual([1, 2]);

  const { baseUrl, received } = await serveWeeek(9);
  const controller = new AbortController();
  const reason = new Error("enough");
  const aborted = async () => {
    for await (const _page of weeek(baseUrl).list("s", {}, { signal: controller.signal }).pages())
      controller.abort(reason);
  };
  await expect(aborted()).rejects.toBe(reason);
  expect(received).toHaveLength(1);
});

test("a walk keeps the options that it has begun with", async () => {
  const { baseUrl, received } = await serveWeeek(5);
  const options = { headers: { "x-run": "first" } };
  for await (const page of weeek(baseUrl).list("s", {}, options).pages()) {
    if (page.index === 0) options.headers = { "x-run": "second" };
  }
  expect(received.map(({ headers }) => headers["x-run"])).toEqual(["first", "first"]);
});
