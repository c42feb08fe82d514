/** `npm run bench`: what calls, lists, imports and types cost, beside others', in one run. A table, and with `--json` the same as JSON. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measureCalls } from "../test/bench/calls.ts";
import { measureFakes } from "../test/bench/fakes.ts";
import { measureKeyset, measureKeysetHeap } from "../test/bench/keyset.ts";
import { measureListAll } from "../test/bench/list-all.ts";
import { type Figure, measureDraining, measureHeap } from "../test/bench/lists.ts";
import { measureMirror } from "../test/bench/mirror.ts";
import { measureImports, measureSizes } from "../test/bench/sizes.ts";
import type { Interval, Ratio } from "../test/bench/statistics.ts";
import { measureTypes } from "../test/bench/types.ts";

const rounds = 32;
const asJson = process.argv.includes("--json");
const say = (text: string) => asJson || console.log(text);

const server = fork(fileURLToPath(new URL("../test/bench/server.ts", import.meta.url)));
const baseUrl = `http://127.0.0.1:${await portOf(server)}`;
try {
  say(
    `Calls: a page of 100 deals, parsed, 32 in flight; ${rounds} interleaved rounds, median of paired ratios [95 % interval]\n`,
  );
  say("| measure | CPU | wall |\n| --- | --- | --- |");
  const calls = await measureCalls(baseUrl, rounds);
  for (const { measure, cpu, wall } of calls) say(`| ${measure} | ${shown(cpu)} | ${shown(wall)} |`);

  say("\n| measure | value | |\n| --- | --- | --- |");
  const figures: Figure[] = [];
  const measurements = [
    () => measureDraining(baseUrl),
    () => measureHeap(baseUrl),
    measureKeyset,
    measureKeysetHeap,
    measureListAll,
    measureFakes,
    measureMirror,
    measureSizes,
    measureImports,
    async () => measureTypes(),
  ];
  for (const measure of measurements) {
    for (const figure of await measure()) {
      figures.push(figure);
      say(`| ${figure.measure} | ${rounded(figure.value)} | ${figure.unit} |`);
    }
  }
  if (asJson) console.log(JSON.stringify({ calls, figures } satisfies { calls: Ratio[]; figures: Figure[] }, null, 2));
} finally {
  server.disconnect();
}

async function portOf(child: ChildProcess): Promise<number> {
  const [port] = await once(child, "message");
  return Number(port);
}

function shown({ median, low, high }: Interval): string {
  return `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function rounded(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
