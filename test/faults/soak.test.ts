/** Ten thousand calls, one in five of which meets a fault: nothing is left behind. */
import { getEventListeners } from "node:events";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, test } from "vitest";
import { collectGarbage } from "../bench/garbage.ts";
import { type Fault, faultServer } from "../support/fault-server.ts";

const faults: Fault[] = [
  "reset before",
  "reset after",
  "cut body",
  "html 200",
  "html 502",
  "empty 401",
  "redirect",
  { status: 429, retryAfter: "0" },
  { status: 503 },
  "stall in body",
];

test("no unhandled rejection, listener, timer or socket is left, and the heap stays flat", async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on("unhandledRejection", note);

  const server = await faultServer(() => ({ success: true, deal: { id: "d" } }));
  const { signal } = new AbortController();
  let token = 0;
  const { deals } = createWeeekClient({
    baseUrl: server.baseUrl,
    token: async ({ rejected }) => `t${rejected ? ++token : token}`,
    timeoutMs: 250,
    deadlineMs: 5_000,
    retry: { baseDelayMs: 1, maxDelayMs: 2 },
  });

  const calls = async (count: number) => {
    let succeeded = 0;
    const worker = async (index: number) => {
      for (let turn = index; turn < count; turn += 40) {
        server.faults.push(turn % 5 === 0 ? (faults[(turn / 5) % faults.length] ?? "ok") : "ok");
        await deals.get("d", { signal }).then(
          () => {
            succeeded += 1;
          },
          () => {},
        );
      }
    };
    await Promise.all(Array.from({ length: 40 }, (_, index) => worker(index)));
    server.processed = [];
    return succeeded;
  };
  const heapAfter = async (count: number) => {
    expect(await calls(count)).toBeGreaterThan(count * 0.8);
    collectGarbage();
    return process.memoryUsage().heapUsed;
  };

  await heapAfter(2_000);
  const before = await heapAfter(2_000);
  const after = await heapAfter(6_000);
  expect(after - before).toBeLessThan(3_000_000);

  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await server.close();
  // Sockets close in their own time.
  for (let turn = 0; turn < 1_000 && left("TCPSocketWrap") > 0; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(left("TCPSocketWrap")).toBe(0);
  expect(left("Timeout")).toBeLessThanOrEqual(timersOfTheRunner);
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
}, 60_000);

const left = (resource: string) => process.getActiveResourcesInfo().filter((name) => name === resource).length;
const timersOfTheRunner = 3;
