/** What walks by id cost: a stub of WoofedCRM's search, in this process, 10 records a page. */
import type { Fetch } from "crm-deals";
import { createWoofedClient } from "crm-deals/woofed";
import { collectGarbage } from "./garbage.ts";
import type { Figure } from "./lists.ts";

const delayMs = 10;
const records = 10_000;

/** Ids in ascending order, by how they are spread. */
const spreads: Record<string, () => number[]> = {
  dense: () => Array.from({ length: records }, (_, index) => index + 1),
  skewed: () => Array.from({ length: records }, (_, index) => Math.floor(1.0015 ** index * 1_000) + index),
  clustered: () => Array.from({ length: records }, (_, index) => Math.floor(index / 500) * 100_000 + index),
  "in clusters far apart": () => Array.from({ length: records }, (_, index) => Math.floor(index / 500) * 1e9 + index),
};

/** The first index whose id is above the bound. */
function indexAbove(ids: ArrayLike<number>, bound: number): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(ids[middle]) > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}

function stub(ids: ArrayLike<number>, delay: number) {
  const seen = { requests: 0, served: 0 };
  const fetch: Fetch = async (_url, { body }) => {
    const { query } = JSON.parse(String(body));
    seen.requests += 1;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const [from, to] = [indexAbove(ids, query.id_gt ?? -1), indexAbove(ids, query.id_lteq ?? Number.POSITIVE_INFINITY)];
    const count = Math.max(0, to - from);
    const first = query.s === "id desc" ? Math.max(from, to - 10) : from;
    const data = Array.from({ length: Math.min(10, count) }, (_, index) => ({
      id: ids[first + index],
      name: "Oak doors",
    }));
    if (query.s === "id desc") data.reverse();
    else seen.served += data.length;
    return new Response(JSON.stringify({ data, pagination: { page: 1, count, pages: Math.ceil(count / 10) } }));
  };
  return { deals: createWoofedClient({ token: "token", accountId: 1, fetch }).deals, seen };
}

async function walk(ids: number[], concurrency: number) {
  const { deals, seen } = stub(ids, delayMs);
  let [count, most] = [0, 0];
  const start = performance.now();
  for await (const { items } of deals.search({}, { concurrency }).pages()) {
    most = Math.max(most, seen.served - count);
    count += items.length;
  }
  if (count !== records) throw new Error(`${count} deals came instead of ${records}`);
  return { ms: performance.now() - start, requests: seen.requests, most };
}

export async function measureKeyset(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, idsOf] of Object.entries(spreads)) {
    const ids = idsOf();
    const [one, eight] = [await walk(ids, 1), await walk(ids, 8)];
    const measure = `10,000 deals by id, ${name}, concurrency 8`;
    figures.push(
      { measure, value: one.ms / eight.ms, unit: "× as fast as 1" },
      { measure, value: (eight.requests / one.requests - 1) * 100, unit: "% more requests" },
      { measure, value: eight.most, unit: "records held at most" },
    );
  }
  return figures;
}

/** How far the heap's high-water mark rises from 10,000 to 1,000,000 deals. */
export async function measureKeysetHeap(): Promise<Figure[]> {
  const highWater = async (total: number) => {
    const ids = Uint32Array.from({ length: total }, (_, index) => index + 1);
    const { deals } = stub(ids, 0);
    let [most, count, page] = [0, 0, 0];
    for await (const { items } of deals.search({}, { concurrency: 8 }).pages()) {
      count += items.length;
      if (page++ % (total / 1_000) === 0) {
        collectGarbage();
        most = Math.max(most, process.memoryUsage().heapUsed);
      }
    }
    if (count !== total) throw new Error(`${count} deals came instead of ${total}`);
    return most;
  };
  await highWater(10_000);
  const growth = -(await highWater(10_000)) + (await highWater(1_000_000));
  return [{ measure: "heap, walk by id, from 10,000 to 1,000,000 deals", value: growth / 1e6, unit: "MB more" }];
}
