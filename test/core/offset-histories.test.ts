/** What a walk by offset or by pages promises while others write, each record once among it. */
import { PaginationError } from "crm-deals";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { createRandom } from "../../src/fakes/random.ts";
import { json, serve } from "../support/server.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const failure = (call: Promise<unknown>) => call.catch((error: unknown) => error);

/** Walks a list of a Weeek status, four a page, while records are inserted at any place, and deleted too if asked. */
async function walkDuringChanges(seed: number, deletes: boolean, concurrency: number) {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random.next() * limit);
  const ids = upTo(below(40)).map(String);
  const throughout = new Set(ids);
  let last = 100;
  const fetch = async (url: string) => {
    for (let turns = below(3); turns > 0; turns -= 1) await Promise.resolve();
    const offset = Number(new URL(url).searchParams.get("offset") ?? 0);
    const page = ids.slice(offset, offset + 4);
    const body = { success: true, deals: page.map((id) => ({ id })), hasMoreDeals: offset + page.length < ids.length };
    if (below(2) === 0) ids.splice(below(ids.length + 1), 0, String(last++));
    else if (deletes && ids.length > 0) throughout.delete(ids.splice(below(ids.length), 1)[0] ?? "");
    return new Response(JSON.stringify(body));
  };
  const { deals } = createWeeekClient({ token: "t", fetch });
  const given: string[] = [];
  for await (const { id } of deals.list("s", {}, { concurrency })) given.push(id);
  return { given, throughout };
}

test("one request after another: inserts hide nothing, what was there throughout comes exactly once", async () => {
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const { given, throughout } = await walkDuringChanges(seed, false, 1);
    expect([seed, given.length]).toEqual([seed, new Set(given).size]);
    expect([seed, [...throughout].filter((id) => !given.includes(id))]).toEqual([seed, []]);
  }
});

test.each([
  ["deletes", true, 1],
  ["inserts, several requests at once,", false, 4],
  ["deletes, several requests at once,", true, 4],
])("%s can hide records, but none comes twice", async (_what, deletes, concurrency) => {
  let missed = 0;
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const walk = walkDuringChanges(seed, deletes, concurrency).catch((error: unknown) => {
      // The list shrank to where nothing new was on a page that was announced.
      expect(error).toBeInstanceOf(PaginationError);
      return { given: [] as string[], throughout: new Set<string>() };
    });
    const { given, throughout } = await walk;
    expect([seed, given.length]).toEqual([seed, new Set(given).size]);
    missed += [...throughout].filter((id) => !given.includes(id)).length;
  }
  expect(missed).toBeGreaterThan(0);
});

/** Responds to the n-th request with the n-th page, and from the last one on with that. */
async function scripted(
  bodyOf: (data: readonly object[], index: number) => object,
  pages: readonly (readonly object[])[],
) {
  const server = await serve((_request, response) => {
    const index = server.received.length - 1;
    json(response, 200, bodyOf(pages[Math.min(index, pages.length - 1)] ?? [], index));
  });
  return { baseUrl: server.baseUrl, received: server.received };
}

const page = (...ids: number[]) => ids.map((id) => ({ id }));
const idsOf = (items: readonly { id?: unknown }[]) => items.map(({ id }) => id);

test.each([
  ["one page again", [page(1, 2), page(1, 2)]],
  ["two pages in turn", [page(1, 2), page(3, 4), page(1, 2), page(3, 4)]],
  ["the same records shuffled", [page(1, 2, 3), page(3, 1, 2)]],
  ["shorter and shorter repeats", [page(1, 2, 3), page(2, 3), page(3)]],
])("%s end in a PaginationError", async (_what, pages) => {
  for (const concurrency of [1, 3]) {
    const { baseUrl } = await scripted((deals) => ({ deals, hasMoreDeals: true }), pages);
    const list = createWeeekClient({ token: "t", baseUrl }).deals.list("s", {}, { concurrency });
    expect(await failure(list.toArray({ max: 100 }))).toMatchObject({ code: "pagination", operation: "listDeals" });
  }
});

test("the page that was asked for, echoed, may repeat records: a sort by an associated field does", async () => {
  const rows = [page(1, 2), page(1, 2), page(2, 1), page(1, 3)];
  const body = (data: readonly object[], index: number) => ({
    data,
    pagination: { page: index + 1, count: 8, pages: 4 },
  });
  const { baseUrl, received } = await scripted(body, rows);
  const { users } = createWoofedClient({ token: "t", accountId: 1, baseUrl });
  const pages = [];
  for await (const page of users.search({ s: "deals_name asc" }).pages()) pages.push(page);
  expect(pages.map(({ items, index }) => [index, idsOf(items)])).toEqual([
    [0, [1, 2]],
    [1, [3]],
  ]);
  expect(received).toHaveLength(4);

  const stuck = await scripted((data) => ({ data, pagination: { page: 1, count: 8, pages: 4 } }), rows);
  const { users: others } = createWoofedClient({ token: "t", accountId: 1, baseUrl: stuck.baseUrl });
  expect(await failure(others.search({ s: "deals_name asc" }).toArray({ max: 9 }))).toBeInstanceOf(PaginationError);
});

test("records without an id all come", async () => {
  const pages = [[{ name: "a" }, { name: "a" }], [{ name: "a" }, { id: null, name: "b" }], []];
  const { baseUrl } = await scripted((data) => ({ data, meta: { timestamp: 1 } }), pages);
  expect(await createWazzupClient({ token: "t", baseUrl }).deals.list().toArray({ max: 9 })).toHaveLength(4);
});

test.each([null, "5", -1, 0, 1.5, undefined])("%j pages or records are unknown: the walk goes on", async (unknown) => {
  for (const concurrency of [1, 4]) {
    const { baseUrl } = await serve((request, response) => {
      const index = Number(new URL(request.url, "http://localhost").searchParams.get("pageIndex") ?? 0);
      const data = index < 5 ? [{ deal_id: 2 * index }, { deal_id: 2 * index + 1 }] : [];
      json(response, 200, { data: { data, current_page: 1, total_records: unknown, total_pages: unknown } });
    });
    const { list } = createYsuiteClient({ accessKey: "a", secretKey: "s", baseUrl }).deals;
    expect(await list({}, { concurrency }).toArray({ max: 99 })).toHaveLength(10);
    expect((await list().firstPage()).total).toBe(unknown === 0 ? 0 : undefined);
  }
});

test.each([1, 4])(
  "`next` goes on behind a page, through JSON; the last page has none (concurrency %i)",
  async (concurrency) => {
    const { baseUrl } = await serve((request, response) => {
      const offset = Number(new URL(request.url, "http://localhost").searchParams.get("offset") ?? 0);
      const deals = upTo(23).slice(offset, offset + 4);
      json(response, 200, { deals: deals.map((id) => ({ id })), hasMoreDeals: offset + deals.length < 23 });
    });
    const { deals } = createWeeekClient({ token: "t", baseUrl });
    const pages = [];
    for await (const page of deals.list("s", { offset: 1 }, { concurrency }).pages()) pages.push(page);
    expect(pages.at(-1)?.next).toBeUndefined();
    const after = JSON.parse(JSON.stringify(pages[1]?.next));
    const list = deals.list("s", { offset: 1 }, { concurrency, after });
    expect(idsOf(await list.toArray({ max: 99 }))).toEqual(upTo(23).slice(9));
    expect(await list.firstPage()).toMatchObject({ index: 0, items: page(10, 11, 12, 13) });
  },
);
