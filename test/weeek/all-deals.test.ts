/** All deals of a Weeek workspace as one list: funnels, their statuses, each status's deals. */
import { ConfigError } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, test } from "vitest";
import { json, type Received, serve, type TestServer } from "../support/server.ts";

/** Deal ids by status, statuses by funnel, as the vendor lists them. */
type Workspace = Record<string, Record<string, string[]>>;

const workspace: Workspace = {
  sales: { new: [], offer: ["d1", "d2", "d3"], won: ["d4", "d2"] },
  unused: {},
  repairs: { open: ["d5", "d1", "d6"] },
};

/** Serves a workspace, two deals a page; `refuse` may answer a request itself. */
function serveWorkspace(
  funnels: Workspace,
  refuse: (request: Received) => number | undefined = () => undefined,
): Promise<TestServer> {
  return serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://localhost");
    const status = refuse(request);
    if (status !== undefined) return json(response, status, { message: "no" });

    const [, , kind, id = "", list] = pathname.split("/");
    if (kind === "funnels" && list === undefined) {
      return json(response, 200, { success: true, funnels: Object.keys(funnels).map((id) => ({ id })) });
    }
    if (kind === "funnels" && list === "statuses") {
      return json(response, 200, { success: true, statuses: Object.keys(funnels[id] ?? {}).map((id) => ({ id })) });
    }
    const deals = Object.values(funnels).flatMap((statuses) => statuses[id] ?? []);
    const offset = Number(searchParams.get("offset") ?? 0);
    const page = deals.slice(offset, offset + 2).map((id) => ({ id }));
    json(response, 200, { success: true, deals: page, hasMoreDeals: offset + page.length < deals.length });
  });
}

function weeek({ baseUrl }: TestServer) {
  return createWeeekClient({ token: "token", baseUrl }).deals;
}

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

const ids = (deals: readonly { id: string }[]) => deals.map(({ id }) => id);
const urls = ({ received }: TestServer) => received.map(({ url }) => url);

test("funnels, statuses, deals in the vendor's order, a deal seen twice once, the call's options on every request", async () => {
  const server = await serveWorkspace(workspace);
  const list = weeek(server).listAll({}, { headers: { "X-Trace": "t1" } });
  expect(ids(await collect(list))).toEqual(["d1", "d2", "d3", "d4", "d5", "d6"]);
  expect(new Set(server.received.map(({ headers }) => headers["x-trace"]))).toEqual(new Set(["t1"]));
  expect(urls(server)).toEqual([
    "/crm/funnels",
    "/crm/funnels/sales/statuses",
    "/crm/statuses/new/deals",
    "/crm/statuses/offer/deals",
    "/crm/statuses/offer/deals?offset=2",
    "/crm/statuses/won/deals",
    "/crm/funnels/unused/statuses",
    "/crm/funnels/repairs/statuses",
    "/crm/statuses/open/deals",
    "/crm/statuses/open/deals?offset=2",
  ]);
});

test("a deal that one page has twice is returned once", async () => {
  const server = await serveWorkspace({ sales: { offer: ["d1", "d1"] } });
  expect(ids(await collect(weeek(server).listAll()))).toEqual(["d1"]);
});

test("pages count over the whole walk, have no total, and are skipped when they bring nothing new", async () => {
  const server = await serveWorkspace({
    sales: { new: [], offer: ["d1", "d2"], won: ["d2", "d1"] },
    repairs: { open: ["d3"] },
  });
  const pages = await collect(weeek(server).listAll().pages());
  expect(pages).toEqual([
    { items: [{ id: "d1" }, { id: "d2" }], index: 0, raw: expect.objectContaining({ hasMoreDeals: false }) },
    { items: [{ id: "d3" }], index: 1, raw: expect.objectContaining({ deals: [{ id: "d3" }] }) },
  ]);
  for (const page of pages) expect(page).not.toHaveProperty("total");
});

test("a funnel's id narrows the walk to it; the filter goes to each status", async () => {
  const server = await serveWorkspace(workspace);
  const list = weeek(server).listAll({ funnelId: "repairs", tags: ["1"], limit: 7, sort: "-amount" }, { maxPages: 9 });
  expect(ids(await collect(list))).toEqual(["d5", "d1", "d6"]);
  expect(urls(server)).toEqual([
    "/crm/funnels/repairs/statuses",
    "/crm/statuses/open/deals?tags%5B%5D=1&limit=7&sort=-amount",
    "/crm/statuses/open/deals?tags%5B%5D=1&limit=7&sort=-amount&offset=2",
  ]);
});

test("nothing is sent before the list is read, break asks for no more, and reading anew starts anew", async () => {
  const server = await serveWorkspace(workspace);
  const list = weeek(server).listAll();
  expect(server.received).toHaveLength(0);
  for await (const { id } of list) if (id === "d2") break;
  expect(urls(server).at(-1)).toBe("/crm/statuses/offer/deals");
  expect(server.received).toHaveLength(4);
  expect(ids(await list.toArray({ max: 4 }))).toEqual(["d1", "d2", "d3", "d4"]);
});

test("an error in the middle ends the walk after the deals before it", async () => {
  const server = await serveWorkspace(workspace, ({ url }) =>
    url === "/crm/funnels/unused/statuses" ? 500 : undefined,
  );
  const seen: string[] = [];
  const walk = async () => {
    for await (const { id } of weeek(server).listAll()) seen.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "server", operation: "listFunnelStatuses" });
  expect(seen).toEqual(["d1", "d2", "d3", "d4"]);
  expect(urls(server).at(-1)).toBe("/crm/funnels/unused/statuses");
});

test("an abort ends the walk with its own reason, between statuses too", async () => {
  const server = await serveWorkspace(workspace);
  const controller = new AbortController();
  const reason = new Error("enough");
  const walk = async () => {
    for await (const { id } of weeek(server).listAll({}, { signal: controller.signal })) {
      if (id === "d4") controller.abort(reason);
    }
  };
  await expect(walk()).rejects.toBe(reason);
  expect(urls(server).at(-1)).toBe("/crm/statuses/won/deals");
});

test("maxPages holds for each status", async () => {
  const server = await serveWorkspace({ sales: { a: ["d1", "d2", "d3", "d4"], b: ["d5", "d6", "d7", "d8", "d9"] } });
  const seen: string[] = [];
  const walk = async () => {
    for await (const { id } of weeek(server).listAll({}, { maxPages: 2 })) seen.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "pagination", operation: "listDeals" });
  expect(seen).toEqual(["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"]);
});

test("the first page is the first that has a deal; where there is none it is empty", async () => {
  const server = await serveWorkspace(workspace);
  expect(await weeek(server).listAll().firstPage()).toMatchObject({ items: [{ id: "d1" }, { id: "d2" }], index: 0 });
  expect(urls(server).at(-1)).toBe("/crm/statuses/offer/deals");

  for (const empty of [{}, { sales: {} }, { sales: { new: [] } }]) {
    const list = weeek(await serveWorkspace(empty)).listAll();
    expect(await collect(list)).toEqual([]);
    expect(await collect(list.pages())).toEqual([]);
    expect(await list.firstPage()).toEqual({ items: [], index: 0, raw: undefined });
  }
});

const offset: object = { offset: 5 };
const option: object = { limit: 5 };
const position: object = { after: { start: 2 } };

test.each([
  ["an offset", "offset", offset, {}],
  ["an empty funnel id", "funnelId", { funnelId: "" }, {}],
  ["a position", "after", {}, position],
  ["an empty status id", "statusIds", { statusIds: [""] }, {}],
  ["a text as status ids", "statusIds", JSON.parse('{ "statusIds": "open" }'), {}],
  ["statuses beside a funnel", "funnelId", { statusIds: ["open"], funnelId: "sales" }, {}],
  ["maxPages 0", "maxPages", {}, { maxPages: 0 }],
  ["an unknown option", "limit", {}, option],
])("%s: a ConfigError that names `%s`, nothing sent", async (_what, name, filter, options) => {
  const server = await serveWorkspace(workspace);
  const failed = await weeek(server)
    .listAll(filter, options)
    .firstPage()
    .catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toContain(name);
  expect(server.received).toHaveLength(0);
});

/** Funnels with statuses with deals, some of them on several pages. */
const large: Workspace = Object.fromEntries(
  Array.from({ length: 5 }, (_, funnel) => [
    `f${funnel}`,
    Object.fromEntries(
      Array.from({ length: 4 }, (_, status) => [
        `f${funnel}s${status}`,
        Array.from({ length: (funnel * 3 + status * 5) % 7 }, (_, deal) => `f${funnel}s${status}d${deal}`),
      ]),
    ),
  ]),
);

test("with concurrency several statuses are requested at once: the same deals in the same order by the same requests", async () => {
  const one = await serveWorkspace(large);
  const inTurn = ids(await collect(weeek(one).listAll()));
  const server = await serveWorkspace(large);
  let underWay = 0;
  let most = 0;
  const fetch: typeof globalThis.fetch = async (...request) => {
    most = Math.max(most, ++underWay);
    return await globalThis.fetch(...request).finally(() => {
      underWay -= 1;
    });
  };
  const { deals } = createWeeekClient({ token: "token", baseUrl: server.baseUrl, fetch });
  for (const concurrency of [3, 8]) {
    server.received.length = 0;
    most = 0;
    expect(ids(await collect(deals.listAll({}, { concurrency })))).toEqual(inTurn);
    expect(urls(server).toSorted()).toEqual(urls(one).toSorted());
    expect(most).toBe(concurrency);
  }
});

test("`statusIds` are listed in their order, each once, and nothing else is requested; `[]` lists nothing", async () => {
  const server = await serveWorkspace(workspace);
  const { listAll } = weeek(server);
  expect(ids(await collect(listAll({ statusIds: ["won", "open", "won"] })))).toEqual(["d4", "d2", "d5", "d1", "d6"]);
  expect(urls(server)).toEqual([
    "/crm/statuses/won/deals",
    "/crm/statuses/open/deals",
    "/crm/statuses/open/deals?offset=2",
  ]);
  expect(await collect(listAll({ statusIds: [] }, { concurrency: 8 }))).toEqual([]);
  expect(server.received).toHaveLength(3);
});

test("an error of one status comes after the deals of those before it, with concurrency too", async () => {
  const server = await serveWorkspace(large, ({ url }) => (url.startsWith("/crm/statuses/f1s1/") ? 404 : undefined));
  const seen: string[] = [];
  const walk = async () => {
    for await (const { id } of weeek(server).listAll({}, { concurrency: 8 })) seen.push(id);
  };
  await expect(walk()).rejects.toMatchObject({ code: "not_found" });
  expect(seen).toEqual(Object.values({ ...large.f0, f1s0: large.f1?.f1s0 }).flat());
});
