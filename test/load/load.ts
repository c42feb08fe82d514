/** Many calls at 256 in flight, 5 % of them with a fault: nothing may be left behind. */
import { fork } from "node:child_process";
import { getEventListeners, once, setMaxListeners } from "node:events";
import { fileURLToPath } from "node:url";
import { CrmError, type Fetch } from "crm-deals";
import { createWeeekClient } from "crm-deals/weeek";
import { collectGarbage } from "../bench/garbage.ts";

const warmUp = 20_000;
const inFlight = 256;
const maxGrowth = 5_000_000;

/** Returns what is wrong. */
export async function load(
  name: string,
  transport: (Fetch & { close(): Promise<void> }) | undefined,
  calls: number,
): Promise<string[]> {
  const problems: string[] = [];
  const noteWarning = (warning: Error) => void problems.push(`a warning: ${warning.stack}`);
  const noteRejection = (reason: unknown) => void problems.push(`an unhandled rejection: ${reason}`);
  process.on("warning", noteWarning).on("unhandledRejection", noteRejection);
  const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  const [port] = await once(server, "message");
  const { signal } = new AbortController();
  setMaxListeners(1, signal);
  let token = 0;
  const { deals } = createWeeekClient({
    baseUrl: `http://127.0.0.1:${port}`,
    token: async ({ rejected }) => `token-${rejected ? ++token : token}`,
    timeoutMs: 2_000,
    deadlineMs: 20_000,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
    fetch: transport,
  });

  async function run(count: number): Promise<number> {
    let [begun, failed] = [0, 0];
    const worker = async () => {
      while (begun++ < count) {
        const call =
          begun % 4 === 0 ? deals.create("status", { title: "Oak doors" }, { signal }) : deals.get("d", { signal });
        await call.catch((error: unknown) => {
          if (!(error instanceof CrmError)) problems.push(`${name}: ${error}`);
          failed += 1;
        });
      }
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
    return failed;
  }

  await run(warmUp);
  const before = await heap();
  const start = performance.now();
  const failed = await run(calls);
  const seconds = (performance.now() - start) / 1000;
  const growth = (await heap()) - before;

  await transport?.close();
  server.disconnect();
  await once(server, "exit");
  // Sockets close in their own time.
  const left = () => process.getActiveResourcesInfo().filter((resource) => /^(TCPSocketWrap|Timeout)$/.test(resource));
  for (let turn = 0; turn < 10_000 && left().length > 0; turn += 1)
    await new Promise((resolve) => setImmediate(resolve));

  console.log(
    `${name}: ${calls} calls in ${seconds.toFixed(1)} s, ${failed} failed; heap ${(growth / 1e6).toFixed(2)} MB more`,
  );
  if (growth >= maxGrowth) problems.push(`${name}: the heap grew by ${growth} bytes`);
  if (left().length > 0) problems.push(`${name}: ${left()} left`);
  if (failed === 0 || failed > calls / 20) problems.push(`${name}: ${failed} calls failed`);
  if (getEventListeners(signal, "abort").length > 0) problems.push(`${name}: a listener is left on the signal`);
  process.off("warning", noteWarning).off("unhandledRejection", noteRejection);
  return problems;
}

async function heap(): Promise<number> {
  // What a finished call holds until its timers are gone.
  await new Promise((resolve) => setTimeout(resolve, 100));
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
