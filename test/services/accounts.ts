/** Accounts of Weeek and Wazzup, all served by one HTTP server that notes which process sends what. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fakesWith } from "../mirror/many-deals.ts";

const latencyMs = 50;

export async function serveAccounts(count: number, deals: number) {
  const accounts = await Promise.all(
    Array.from({ length: count }, async () => ({ id: crypto.randomUUID(), ...(await fakesWith(deals)) })),
  );
  const senders = new Map<string, string>();
  const problems: string[] = [];

  /** A run begins with what Wazzup has, or with Weeek's users: another process in the middle of a run is a problem. */
  function note(account: string, process: string, method: string, path: string): void {
    const before = senders.get(account);
    senders.set(account, process);
    const begins = path.startsWith("/weeek/ws/members") || (path.startsWith("/wazzup") && method === "GET");
    if (before !== undefined && before !== process && !begins)
      problems.push(`${account}: ${method} ${path} of process ${process} in a run of ${before}`);
  }

  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) body += chunk;
    const { method = "GET", url = "" } = request;
    const [, index = "", path = ""] = /^\/(\d+)(\/.*)$/.exec(url) ?? [];
    const account = accounts[Number(index)];
    if (!account) return void response.writeHead(404).end();
    note(account.id, `${request.headers["x-process"]}`, method, path);
    await sleep(latencyMs);
    const [, vendor = "", rest = ""] = /^\/(\w+)(\/.*)$/.exec(path) ?? [];
    const fake = vendor === "weeek" ? account.crm : account.wazzup;
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, `${value}`]));
    const served = await fake.fetch(`http://localhost${rest}`, { method, headers, ...(body === "" ? {} : { body }) });
    response.writeHead(served.status, Object.fromEntries(served.headers)).end(await served.text());
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;

  return {
    problems,
    /** For the recipes' file of accounts. */
    settings: accounts.map(({ id }, index) => ({
      id,
      weeek: { token: "token", baseUrl: `http://127.0.0.1:${port}/${index}/weeek` },
      wazzup: { apiKey: "key", baseUrl: `http://127.0.0.1:${port}/${index}/wazzup` },
    })),
    /** Renames some deals, deletes one and adds one in each account. */
    change(round: number): void {
      for (const { crm } of accounts) {
        const all = [...crm.data.deals.values()];
        const [first] = all;
        if (first) {
          crm.data.deals.delete(first.id);
          crm.data.deals.set(`r${round}`.padEnd(16, "d"), { ...first, id: `r${round}`.padEnd(16, "d") });
        }
        for (const deal of all.slice(1).filter((_deal, index) => index % 5 === round % 5))
          crm.data.deals.set(deal.id, { ...deal, title: `${deal.title} ${round}` });
      }
    },
    /** The accounts whose deals in Wazzup are not those in Weeek. */
    wrong: () =>
      accounts.filter(({ crm, wazzup }) => {
        const [have, want] = [wazzup.data.deals, crm.data.deals];
        return have.size !== want.size || [...want.values()].some(({ id, title }) => have.get(id)?.name !== title);
      }).length,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
