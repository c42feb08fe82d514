/** What a walk over all deals of Weeek costs: 10 funnels of 6 statuses of 5 to 30 deals, 20 a page, 20 ms a response. */
import { createFake } from "crm-deals/fakes";
import { createWeeekClient } from "crm-deals/weeek";
import type { Figure } from "./lists.ts";

const delayMs = 20;

export async function measureListAll(): Promise<Figure[]> {
  const fake = createFake("weeek", { quirks: { pageCap: 20 } });
  const fill = createWeeekClient({ token: "token", fetch: fake.fetch });
  let total = 0;
  for (let funnel = 0; funnel < 10; funnel += 1) {
    const { id } = await fill.funnels.create({ name: `Funnel ${funnel}` });
    const known = await fill.statuses.list(id);
    for (const status of known.slice(6)) await fill.statuses.delete(status.id);
    while (known.length < 6) known.push(await fill.statuses.create(id, { name: `Status ${known.length}` }));
    for (const [index, status] of known.slice(0, 6).entries()) {
      const count = 5 + ((funnel * 7 + index * 11) % 26);
      for (let deal = 0; deal < count; deal += 1) await fill.deals.create(status.id, { title: `Deal ${deal}` });
      total += count;
    }
  }

  const walk = async (concurrency: number) => {
    let requests = 0;
    const fetch: typeof fake.fetch = async (url, init) => {
      requests += 1;
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      return fake.fetch(url, init);
    };
    const { deals } = createWeeekClient({ token: "token", fetch });
    let count = 0;
    const start = performance.now();
    for await (const _deal of deals.listAll({}, { concurrency })) count += 1;
    if (count !== total) throw new Error(`${count} deals came instead of ${total}`);
    return { ms: performance.now() - start, requests };
  };
  const [one, eight] = [await walk(1), await walk(8)];
  const measure = `listAll of ${total} deals in 60 statuses, concurrency 8`;
  return [
    { measure, value: one.ms / eight.ms, unit: "× as fast as 1" },
    { measure, value: eight.requests - one.requests, unit: "more requests" },
  ];
}
