/** The built command between fakes over HTTP, killed again and again. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { crmWith } from "../many-deals.ts";

const deals = 10_000;
const changed = 500;

/** 10,000 deals; between two kills 500 of them change, so that there is always something to write. */
export async function kills(count: number): Promise<string[]> {
  const { crm, wazzup, environment, close } = await crmWith(deals);
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-kills-"));
  const start = () => {
    const uri = "https://crm.example.com/{kind}/{id}";
    const args = ["dist/cli.mjs", "mirror", "weeek", "--uri", uri, "--store", join(folder, "mirror.sqlite"), "--json"];
    const child = spawn(process.execPath, args, { env: { PATH: process.env.PATH ?? "", ...environment } });
    const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
    return { child, ended, out: text(child.stdout), err: text(child.stderr) };
  };
  const upserts = () => wazzup.requests.filter(({ operation }) => operation === "upsertDeals").length;
  const versions = new Map<string, Set<string>>();
  const problems: string[] = [];
  const note = () => {
    for (const { id, title } of crm.data.deals.values()) {
      versions.set(id, (versions.get(id) ?? new Set()).add(title ?? ""));
    }
  };
  note();

  let inWriting = 0;
  try {
    for (let kill = 1; kill <= count; kill += 1) {
      const before = upserts();
      const { child, ended } = start();
      let over = false;
      void ended.then(() => {
        over = true;
      });
      // Half of them at any time, half while deals are written.
      if (kill % 2 === 0) await passed(Math.random() * 4_000, () => over);
      else {
        const requests = 1 + Math.floor(Math.random() * (changed / 100));
        while (!over && upserts() - before < requests) await passed(1, () => over);
        await passed(Math.random() * 20, () => over);
      }
      child.kill("SIGKILL");
      await ended;
      if (upserts() > before) inWriting += 1;
      for (let change = 0; change < changed; change += 1) {
        const id = `${Math.floor(Math.random() * deals)}`.padStart(16, "d");
        const deal = crm.data.deals.get(id);
        if (deal) crm.data.deals.set(id, { ...deal, title: `Deal ${kill}.${change}` });
      }
      note();
    }
    const last = start();
    const code = await last.ended;
    if (code !== 0) problems.push(`the last run ended with ${code}: ${await last.err}`);
    const idle = start();
    await idle.ended;
    const { kinds } = JSON.parse(await idle.out);
    if (kinds.deals.unchanged !== deals) problems.push(`an idle run reports ${JSON.stringify(kinds.deals)}`);
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }

  for (const { id, title } of crm.data.deals.values()) {
    if (wazzup.data.deals.get(id)?.name !== title)
      problems.push(`${id} is ${wazzup.data.deals.get(id)?.name}, not ${title}`);
  }
  if (wazzup.data.deals.size !== deals) problems.push(`Wazzup has ${wazzup.data.deals.size} deals`);
  let bodies = 0;
  const sent = new Set<string>();
  for (const { operation, body } of wazzup.requests) {
    if (operation !== "upsertDeals" || !Array.isArray(body)) continue;
    for (const deal of body) {
      bodies += 1;
      sent.add(JSON.stringify(deal));
    }
  }
  const again = (bodies - sent.size) / count;
  console.log(`  ${count} kills, ${inWriting} after a write; ${bodies} bodies, ${again.toFixed(1)} sent again a kill`);
  if (again > 400) problems.push(`${again} bodies sent again a kill`);
  return problems;
}

async function passed(ms: number, ended: () => boolean): Promise<void> {
  const end = performance.now() + ms;
  do {
    await new Promise((resolve) => setTimeout(resolve, Math.min(5, ms)));
  } while (!ended() && performance.now() < end);
}
