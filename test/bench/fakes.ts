/** What a fake costs: requests a second through its `fetch`, beside a function that returns the same body. */
import { createFake } from "crm-deals/fakes";
import type { Figure } from "./lists.ts";

const calls = 5_000;
const rounds = 15;

export async function measureFakes(): Promise<Figure[]> {
  const { fetch, data } = createFake("ysuite");
  const deal = { deal_name: "Oak doors", deal_amount: 120, deal_source: null, deal_expected_close_date: null };
  data.deals.set(1, { ...deal, deal_id: 1, pipeline_id: 1, cstid: 2, owner: null });
  const url = "https://api.ysuite.org/v1/deals/1";
  const init = { method: "GET", headers: { "x-ysuite-access-key": "access", "x-ysuite-secret-key": "secret" } };
  const body = await (await fetch(url, init)).text();
  const bare = async (_url: string, _init: object) =>
    new Response(body, { status: 200, headers: { "Content-Type": "application/json" } });

  await Promise.all([rate(fetch), rate(bare)]);
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const [faked, plain] = [await rate(fetch), await rate(bare)];
    ratios.push(faked / plain);
    rates.push(faked);
  }
  return [
    { measure: "a fake's `fetch` ÷ a function with the same body", value: median(ratios), unit: "× as many requests" },
    { measure: "a fake's `fetch`", value: median(rates), unit: "requests a second" },
  ];

  async function rate(send: (url: string, init: object) => Promise<Response>): Promise<number> {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) await (await send(url, init)).text();
    return calls / ((performance.now() - start) / 1_000);
  }
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
