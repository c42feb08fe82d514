/**
 * `npm run test:services`: starts Redis and PostgreSQL on free ports of the loopback interface, with data folders of their own, runs
 * `test/services/` against them, and stops both.
 */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { startPostgres, startRedis } from "../test/services/servers.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

try {
  const redis = await startRedis();
  try {
    const postgres = await startPostgres();
    try {
      process.exitCode = await vitest({ REDIS_URL: redis.url, POSTGRES_URL: postgres.url });
    } finally {
      await postgres.stop();
    }
  } finally {
    await redis.stop();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function vitest(environment: Record<string, string>): Promise<number> {
  const args = ["vitest", "run", "--config", "test/services/vitest.config.ts", ...process.argv.slice(2)];
  const child = spawn("npx", args, { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
  return new Promise((resolve, reject) => child.on("error", reject).on("close", (code) => resolve(code ?? 1)));
}
