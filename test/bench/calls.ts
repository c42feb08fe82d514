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

  for (const contender of contenders) await round(contender);
  const cpu = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  const wall = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const contender of shuffled(contenders)) {
      const measured = await round(contender);
      cpu.get(contender.name)?.push(measured.cpu);
      wall.get(contender.name)?.push(measured.wall);
    }
  }
  await Promise.all([transport.close(), dispatcher.close()]);

  const against = (name: string, base: string): Ratio => ({
    measure: `a call: ${name} ÷ ${base}`,
    cpu: interval(cpu.get(name) ?? [], cpu.get(base) ?? []),
    wall: interval(wall.get(name) ?? [], wall.get(base) ?? []),
  });
  return [
    against("crm-deals, façade", "openapi-fetch"),
    against("crm-deals, path client", "openapi-fetch"),
    against("crm-deals, undiciTransport", "fetch"),
    against("crm-deals, undiciTransport", "undici.request"),
    ...["crm-deals, façade", "openapi-fetch", "ky", "ofetch", "axios"].map((name) => against(name, "fetch")),
  ];
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

async function round({ name, call }: Contender): Promise<{ cpu: number; wall: number }> {
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
