/** What a call costs: a page of 100 deals, JSON parsed, 32 in flight. */
import axios from "axios";
import { undiciTransport } from "crm-deals/node";
import { createWazzupClient } from "crm-deals/wazzup";
import ky from "ky";
import { ofetch } from "ofetch";
import createClient from "openapi-fetch";
import { Agent, request } from "undici";
import type { paths } from "../../generated/wazzup/paths.ts";
import { interval, type Ratio } from "./statistics.ts";

const inFlight = 32;
const callsPerRound = 720;

/** What is compared, the base first: only these take turns, so that no other's garbage and types are among them. */
const comparisons: [base: string, ...names: string[]][] = [
  ["openapi-fetch", "crm-deals, façade", "crm-deals, path client"],
  ["undici.request", "crm-deals, undiciTransport"],
  ["fetch", "crm-deals, undiciTransport", "crm-deals, façade", "openapi-fetch", "ky", "ofetch", "axios"],
];

interface Contender {
  name: string;
  call: () => Promise<{ length: number }>;
}

export async function measureCalls(baseUrl: string, rounds: number): Promise<Ratio[]> {
  const headers = { Authorization: "Bearer token", Accept: "application/json" };
  const url = `${baseUrl}/v2/deals?limit=100`;
  const query = { limit: 100 };
  const bare = createClient<paths>({ baseUrl, headers });
  const fetched = createWazzupClient({ token: "token", baseUrl });
  const transport = undiciTransport({ connections: inFlight });
  const pooled = createWazzupClient({ token: "token", baseUrl, fetch: transport });
  const dispatcher = new Agent({ connections: inFlight });
  const kyClient = ky.create({ headers });

  const contenders: Contender[] = [
    { name: "fetch", call: async () => pageOf(await (await fetch(url, { headers })).json()).data },
    {
      name: "openapi-fetch",
      call: async () => (await bare.GET("/v2/deals", { params: { query } })).data?.data ?? [],
    },
    { name: "crm-deals, façade", call: async () => (await fetched.deals.list(query).firstPage()).items },
    {
      name: "crm-deals, path client",
      call: async () => (await fetched.http.GET("/v2/deals", { params: { query } })).data?.data ?? [],
    },
    { name: "crm-deals, undiciTransport", call: async () => (await pooled.deals.list(query).firstPage()).items },
    {
      name: "undici.request",
      call: async () => pageOf(await (await request(url, { headers, dispatcher })).body.json()).data,
    },
    { name: "ky", call: async () => (await kyClient.get(url).json<Page>()).data },
    { name: "ofetch", call: async () => (await ofetch<Page>(url, { headers })).data },
    { name: "axios", call: async () => (await axios.get<Page>(url, { headers })).data.data },
  ];

  const ratios: Ratio[] = [];
  for (const [base, ...names] of comparisons) {
    const compared = contenders.filter(({ name }) => name === base || names.includes(name));
    const costs = new Map<string, Cost[]>(compared.map(({ name }) => [name, []]));
    for (const contender of compared) await round(contender);
    for (let turn = 0; turn < rounds; turn += 1) {
      for (const contender of shuffled(compared)) costs.get(contender.name)?.push(await round(contender));
    }
    for (const name of names) {
      const of = (kind: keyof Cost) => interval(figures(costs.get(name), kind), figures(costs.get(base), kind));
      ratios.push({ measure: `a call: ${name} ÷ ${base}`, cpu: of("cpu"), wall: of("wall") });
    }
  }
  await Promise.all([transport.close(), dispatcher.close()]);
  return ratios;
}

interface Cost {
  cpu: number;
  wall: number;
}

function figures(costs: readonly Cost[] = [], kind: keyof Cost): number[] {
  return costs.map((cost) => cost[kind]);
}

interface Page {
  data: unknown[];
}

function pageOf(body: unknown): Page {
  if (typeof body !== "object" || body === null || !("data" in body) || !Array.isArray(body.data))
    throw new Error("no page");
  return { data: body.data };
}

/** Another order each round, so that none always follows the same one. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item) => ({ item, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

async function round({ name, call }: Contender): Promise<Cost> {
  const cpuBefore = process.cpuUsage();
  const start = performance.now();
  let begun = 0;
  const worker = async () => {
    while (begun < callsPerRound) {
      begun += 1;
      if ((await call()).length !== 100) throw new Error(`${name} lost deals`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: user + system, wall };
}
