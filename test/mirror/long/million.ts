/** A million deals through the built package, in a process of its own: memory, and the store's size. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const maxRss = 200;
const maxState = 100;

export async function million(deals: number): Promise<string[]> {
  const problems: string[] = [];
  const program = new URL("./million-run.mjs", import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [program, String(deals)]);
  for (const line of stdout.trim().split("\n")) {
    const { run, rss, state, seconds, created, unchanged } = JSON.parse(line);
    console.log(
      `  ${run}: ${rss} MB RSS, ${state} MB of state, ${seconds} s, ${created} created, ${unchanged} unchanged`,
    );
    if (rss > maxRss) problems.push(`${run}: ${rss} MB RSS`);
    if (state > maxState) problems.push(`${run}: ${state} MB of state`);
    if (created + unchanged !== deals) problems.push(`${run}: ${created + unchanged} deals`);
  }
  return problems;
}
