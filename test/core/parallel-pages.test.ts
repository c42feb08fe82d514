import { PaginationError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createYsuiteClient } from "crm-deals/ysuite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { json, type Received, serve } from "../support/server.ts";

const deals = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `d${index}`, deal_id: index }));

const number = ({ url }: Received, name: string, otherwise: number) =>
  Number(new URL(url, "http://localhost").searchParams.get(name) ?? otherwise);

/** Serves deals; counts the requests that are under way at once. */
async function serveDeals(body: (request: Received) => unknown) {
  let underWay = 0;
  const seen = { most: 0, cancelled: 0 };
  const server = await serve(async (request, response) => {
    underWay += 1;
    seen.most = Math.max(seen.most, underWay);
    response.on("close", () => {
      underWay -= 1;
      if (!response.writableFinished) seen.cancelled += 1;
    });
    for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    json(response, 200, body(request));
  });
  return { ...server, seen };
}

const weeekPage = (count: number, cap: number) => (request: Received) => {
  const offset = number(request, "offset", 0);
  const page = deals(count).slice(offset, offset + Math.min(number(request, "limit", cap), cap));
  return { deals: page, hasMoreDeals: offset + page.length < count };
};

const weeek = (baseUrl: string) => createWeeekClient({ token: "t", baseUrl, retry: false }).deals;

const ids = (items: readonly { id?: unknown }[]) => items.map(({ id }) => id);

test("pages come in order, no more than `concurrency` at once, and at most one less than that too many", async () => {
  const { baseUrl, received, seen } = await serveDeals(weeekPage(95, 10));
  const list = weeek(baseUrl).list("s", {}, { concurrency: 4 });
  const indexes: number[] = [];
  for await (const { index } of list.pages()) indexes.push(index);
  expect(indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(seen.most).toBeLessThanOrEqual(4);
  expect(seen.most).toBeGreaterThan(1);
  expect(received.length).toBeLessThanOrEqual(10 + 3);
  expect(ids(await list.toArray({ max: 1_000 }))).toEqual(ids(deals(95)));
});

test("where the vendor states the number of pages, exactly those are requested", async () => {
  const { baseUrl, received } = await serveDeals((request) => {
    const index = number(request, "pageIndex", 0);
    const data = deals(45).slice(index * 10, index * 10 + 10);
    return { success: true, data: { data, current_page: index + 1, total_records: 45, total_pages: 5 } };
  });
  const { list } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl }).deals;
  const found = await list({}, { concurrency: 8 }).toArray({ max: 100 });
  expect(found.map(({ deal_id }) => deal_id)).toEqual(deals(45).map(({ deal_id }) => deal_id));
  expect(received).toHaveLength(5);
});

test("whatever the sizes, caps and gaps, the same records come as one by one, and each once", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 40 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 2, max: 6 }),
      fc.boolean(),
      async (count, caps, concurrency, flagged) => {
        // A page's length depends on where it starts, as with a server that filters after it has cut.
        const { baseUrl } = await serveDeals((request) => {
          const offset = number(request, "offset", 0);
          const page = deals(count).slice(offset, offset + (caps[offset % caps.length] ?? 1));
          return { data: page, deals: page, hasMoreDeals: offset + page.length < count };
        });
        const list = flagged
          ? weeek(baseUrl).list("s", {}, { concurrency })
          : createWazzupClient({ token: "t", baseUrl }).deals.list({}, { concurrency });
        expect(ids(await list.toArray({ max: 1_000 }))).toEqual(ids(deals(count)));
      },
    ),
    { numRuns: 60 },
  );
});

test("break cancels what is under way", async () => {
  const { baseUrl, received, seen } = await serveDeals(weeekPage(1_000, 10));
  for await (const deal of weeek(baseUrl).list("s", {}, { concurrency: 4 })) if (deal.id === "d15") break;
  const arrived = received.length;
  for (let turn = 0; turn < 200 && seen.cancelled === 0; turn += 1) await new Promise((r) => setImmediate(r));
  expect(seen.cancelled).toBeGreaterThan(0);
  expect(received.length).toBeLessThanOrEqual(arrived + 4);
});

test("an abort ends the walk with its reason, also when the next pages are there", async () => {
  const { baseUrl } = await serveDeals(weeekPage(1_000, 10));
  const controller = new AbortController();
  const reason = new Error("enough");
  const walk = async () => {
    for await (const _deal of weeek(baseUrl).list("s", {}, { concurrency: 4, signal: controller.signal })) {
      for (let turn = 0; turn < 20; turn += 1) await new Promise((r) => setImmediate(r));
      controller.abort(reason);
    }
  };
  await expect(walk()).rejects.toBe(reason);
});

test("after an abort no page comes, although it has arrived", async () => {
  const { baseUrl, received } = await serveDeals(weeekPage(1_000, 10));
  const controller = new AbortController();
  const reason = new Error("enough");
  const indexes: number[] = [];
  const walk = async () => {
    for await (const { index } of weeek(baseUrl).list("s", {}, { concurrency: 4, signal: controller.signal }).pages()) {
      indexes.push(index);
      if (index < 2) continue;
      for (let turn = 0; turn < 50; turn += 1) await new Promise((r) => setImmediate(r));
      controller.abort(reason);
    }
  };
  await expect(walk()).rejects.toBe(reason);
  expect(indexes).toEqual([0, 1, 2]);
  expect(received.length).toBeGreaterThan(3);
});

test("the first error ends it, after the pages before it", async () => {
  const { baseUrl } = await serve((request, response) => {
    if (number(request, "offset", 0) === 30) json(response, 500, {});
    else json(response, 200, weeekPage(100, 10)(request));
  });
  const indexes: number[] = [];
  const walk = async () => {
    for await (const { index } of weeek(baseUrl).list("s", {}, { concurrency: 4 }).pages()) indexes.push(index);
  };
  await expect(walk()).rejects.toMatchObject({ code: "server" });
  expect(indexes).toEqual([0, 1, 2]);
});

test("a page that repeats, a total that grows for ever and maxPages end in a PaginationError", async () => {
  const repeating = await serveDeals(() => ({ deals: deals(3), hasMoreDeals: true }));
  const list = weeek(repeating.baseUrl).list("s", {}, { concurrency: 3 });
  await expect(list.toArray({ max: 100 })).rejects.toBeInstanceOf(PaginationError);

  const growing = await serveDeals((request) => {
    const index = number(request, "pageIndex", 0);
    const data = [{ deal_id: index }];
    return { success: true, data: { data, current_page: index + 1, total_records: index + 9, total_pages: index + 9 } };
  });
  const { list: endless } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl: growing.baseUrl }).deals;
  const walk = endless({}, { concurrency: 3, maxPages: 20 }).toArray({ max: 1_000 });
  await expect(walk).rejects.toThrow("maxPages");
  expect(growing.received).toHaveLength(20);
});

test("the filter's own start and size stay", async () => {
  const { baseUrl, received } = await serveDeals(weeekPage(50, 10));
  const found = await weeek(baseUrl).list("s", { offset: 7, limit: 5 }, { concurrency: 3 }).toArray({ max: 100 });
  expect(ids(found)).toEqual(ids(deals(50).slice(7)));
  expect(new Set(received.map((request) => number(request, "limit", 0)))).toEqual(new Set([5]));
});
