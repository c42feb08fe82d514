/**
 * `npm run test:mirror`: what takes too long for `npm test`. 100,000 random histories, 50 kills over HTTP, a million deals, and whether each of
 * the engine's rules is needed. `npm run test:mirror -- kills rules` runs some of them, `histories=5000` fewer.
 */
import { histories } from "../test/mirror/long/histories.ts";
import { kills } from "../test/mirror/long/kills.ts";
import { million } from "../test/mirror/long/million.ts";
import { rules } from "../test/mirror/long/rules.ts";

const parts: Record<string, (count: number) => Promise<string[]>> = { histories, kills, million, rules };
const defaults: Record<string, number> = { histories: 100_000, kills: 50, million: 1_000_000, rules: 0 };

const asked = process.argv.slice(2);
let failed = 0;
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const [name = "", count] = part.split("=");
  const run = parts[name];
  if (!run) throw new Error(`There is no part \`${name}\`. Parts: ${Object.keys(parts).join(", ")}.`);
  const startedAt = performance.now();
  const problems = await run(Number(count ?? defaults[name]));
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  console.log(`${name}: ${problems.length === 0 ? "passed" : "FAILED"} after ${seconds} s`);
  for (const problem of problems) console.log(`  ${problem}`);
  failed += problems.length;
}
process.exitCode = failed === 0 ? 0 : 1;
