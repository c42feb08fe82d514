/** Walks by id while others insert, update, delete and move records between the requests. */
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";
import { createRandom } from "../../src/fakes/random.ts";
import { type Row, searchModel } from "../support/search-model.ts";

const histories = 3_000;

/** One walk of open deals. Returns what it gave, and which deals were open from its start to its end. */
async function walkDuringChanges(seed: number, concurrency: number) {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random.next() * limit);
  const rows = new Map<number, Row>();
  // Dense ids, sparse ones, and clusters far apart.
  const count = below(8) === 0 ? 100 + below(300) : below(40);
  const gap = [() => 1, () => 1 + below(50), () => (below(20) === 0 ? 1_000_000 : 1)][below(3)] ?? (() => 1);
  let last = 0;
  const insert = () => {
    last += gap();
    rows.set(last, { id: last, status: below(5) === 0 ? "won" : "open" });
  };
  for (let made = 0; made < count; made += 1) insert();

  const throughout = new Set([...rows.values()].filter(({ status }) => status === "open").map(({ id }) => id));
  function change(): void {
    const row = [...rows.values()][below(rows.size)];
    const what = below(4);
    if (what === 0 || !row) {
      insert();
      return;
    }
    throughout.delete(row.id);
    if (what === 1) rows.delete(row.id);
    else row.status = what === 2 ? "won" : "open";
  }
  const model = searchModel(rows, async () => {
    for (let turns = below(4); turns > 0; turns -= 1) await Promise.resolve();
    for (let changes = below(4); changes > 0; changes -= 1) change();
  });
  const { deals } = createWoofedClient({ token: "t", accountId: 1, fetch: model.fetch });
  const given: number[] = [];
  for await (const { id } of deals.search({ status_eq: "open" }, { concurrency })) given.push(id);
  return { given, throughout, seen: model.seen };
}

test.each([1, 8])(
  "with concurrency %i every deal that matched during the whole walk comes exactly once, in order",
  { timeout: 120_000 },
  async (concurrency) => {
    for (let seed = 1; seed <= histories; seed += 1) {
      const { given, throughout, seen } = await walkDuringChanges(seed, concurrency);
      const wrong = [...throughout].filter((id) => !given.includes(id));
      if (wrong.length > 0 || given.some((id, at) => at > 0 && id <= (given[at - 1] ?? 0))) {
        expect.unreachable(`seed ${seed}: missing ${wrong}, given ${given}`);
      }
      expect(seen.most).toBeLessThanOrEqual(concurrency);
    }
  },
);
