/** The guide's recipes: many mirrors on three workers, one of which is killed every two seconds. */
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { postgresMirrorSchema } from "crm-deals/mirror";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { serveAccounts } from "./accounts.ts";
import { connectPostgres } from "./connections.ts";
import { buildRecipes, runRecipe, startRecipe } from "./recipes.ts";

// MIRROR_DEALS=5000 MIRROR_KILLS=60 is the long form.
const accountCount = 20;
const dealCount = Number(process.env.MIRROR_DEALS ?? 300);
const killCount = Number(process.env.MIRROR_KILLS ?? 10);

const pool = connectPostgres();
beforeAll(async () => {
  await buildRecipes();
  await pool.query(postgresMirrorSchema);
});
afterAll(() => pool.end());

test.each([
  ["bullmq-worker", "bullmq-schedule"],
  ["graphile-mirrors", "graphile-schedule"],
])(
  "%s: killed workers leave every mirror right, and none is run twice at once",
  { timeout: 1_800_000 },
  async (worker, schedule) => {
    const accounts = await serveAccounts(accountCount, dealCount);
    const folder = await mkdtemp(join(tmpdir(), "crm-deals-accounts-"));
    const file = join(folder, "accounts.json");
    await writeFile(file, JSON.stringify(accounts.settings));
    const env = { DATABASE_URL: process.env.POSTGRES_URL ?? "", ACCOUNTS_FILE: file, MIRROR_LEASE_MS: "5000" };
    const log: string[] = [];
    const workers: ChildProcess[] = [];
    onTestFinished(async () => {
      for (const child of workers) child.kill("SIGKILL");
      await accounts.close();
      await rm(folder, { recursive: true });
    });

    await runRecipe(schedule, env);
    for (let count = 0; count < 3; count += 1) workers.push(startRecipe(worker, env, log));
    let interrupted = 0;
    for (let kill = 0; kill < killCount; kill += 1) {
      await sleep(1_500);
      // Killed while the mirrors run.
      accounts.change(kill);
      await runRecipe(schedule, env);
      await sleep(500);
      const killed = workers.shift();
      const held = "SELECT FROM crm_deals_mirror WHERE holder LIKE $1";
      const { rows } = await pool.query(held, [`%, process ${killed?.pid}`]);
      interrupted += rows.length;
      killed?.kill("SIGKILL");
      workers.push(startRecipe(worker, env, log));
    }
    // The schedule's next rounds.
    const start = performance.now();
    const patienceMs = 60_000 + accountCount * dealCount * 10;
    while (accounts.wrong() > 0 && performance.now() - start < patienceMs) {
      await runRecipe(schedule, env);
      await sleep(2_000);
    }
    const seconds = Math.round((performance.now() - start) / 1_000);
    process.stdout.write(
      `${worker}: ${killCount} kills interrupted ${interrupted} runs; all right ${seconds} s after the last\n`,
    );
    expect(accounts.wrong(), log.slice(-50).join("")).toBe(0);
    expect(accounts.problems).toEqual([]);
    expect(interrupted).toBeGreaterThan(0);
  },
);
