/** What calls, lists, imports and types cost, beside others', in one run. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { measureCalls } from "./calls.ts";
import { measureFakes } from "./fakes.ts";
import { measureKeyset, measureKeysetHeap } from "./keyset.ts";
import { measureListAll } from "./list-all.ts";
import { type Figure, measureDraining, measureHeap } from "./lists.ts";
import { measureMirror } from "./mirror.ts";
import { measureImports, measureSizes } from "./sizes.ts";
import type { Interval, Ratio } from "./statistics.ts";
import { measureTypes } from "./types.ts";

const rounds = 64;
const measurements: ((baseUrl: string) => Figure[] | Promise<Figure[]>)[] = [
  measureDraining,
  measureHeap,
  measureKeyset,
  measureKeysetHeap,
  measureListAll,
  measureFakes,
  measureMirror,
  measureSizes,
  measureImports,
  measureTypes,
];

/** @param say takes each line of a table */
export async function bench(say: (line: string) => void): Promise<{ calls: Ratio[]; figures: Figure[] }> {
  const server = fork(fileURLToPath(new URL("server.ts", import.meta.url)));
  try {
    const [port] = await once(server, "message");
    const baseUrl = `http://127.0.0.1:${port}`;
    say(
      `Calls: a page of 100 deals, parsed, 32 in flight; ${rounds} interleaved rounds, median of paired ratios [95 % interval]\n`,
    );
    say("| measure | CPU | wall |\n| --- | --- | --- |");
    const calls = await measureCalls(baseUrl, rounds);
    for (const { measure, cpu, wall } of calls) say(`| ${measure} | ${shown(cpu)} | ${shown(wall)} |`);

    say("\n| measure | value | |\n| --- | --- | --- |");
    const figures: Figure[] = [];
    for (const measure of measurements) {
      for (const figure of await measure(baseUrl)) {
        figures.push(figure);
        say(`| ${figure.measure} | ${rounded(figure.value)} | ${figure.unit} |`);
      }
    }
    return { calls, figures };
  } finally {
    server.disconnect();
  }
}

function shown({ median, low, high }: Interval): string {
  return `${median.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
}

function rounded(value: number): string {
  return Math.abs(value) < 100 ? value.toFixed(1) : Math.round(value).toLocaleString("en");
}
