import { ConfigError } from "../core/errors.ts";
import type { RateLimiter } from "../core/rate.ts";
import { checkSharedRate, type LimiterStore, type SharedRate, sharedLimiter, waitOf } from "../core/shared-limiter.ts";
import type { PostgresClient } from "./client.ts";
import { explained, query, rateTable } from "./schema.ts";

/**
 * Makes a limiter that all processes with the same `key` share, for a client's option `rateLimit`. When the vendor asks one process for a pause,
 * all of them pause. It needs the package `rate-limiter-flexible`, and the tables of `postgresSchema`.
 *
 * The rate is counted in windows: where two windows meet, up to twice as many requests can go out within `perMs`. The clock of the process that
 * begins a window decides when it ends, so synchronize the clocks. Pauses use the server's clock.
 * @param pool a `Pool` of the package `pg`, which the caller closes
 * @param rate the `key`, the `requests` per `perMs` (whole seconds), and `onDegraded`
 * @throws {ConfigError} for an empty key or a rate that is not whole seconds, and with the first request when the package or a table is missing
 */
export function postgresLimiter(pool: PostgresClient, rate: SharedRate): RateLimiter {
  checkSharedRate(rate);

  async function open(): Promise<LimiterStore> {
    const { RateLimiterPostgres } = await import("rate-limiter-flexible").catch((cause: unknown) => {
      const needed = "postgresLimiter needs the package `rate-limiter-flexible`: npm install rate-limiter-flexible";
      throw new ConfigError(needed, { cause });
    });
    const limiter = new RateLimiterPostgres({
      storeClient: pool,
      storeType: "pool",
      tableName: rateTable,
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: "",
      points: rate.requests,
      duration: rate.perMs / 1000,
    });
    return {
      take: () => waitOf(limiter.consume(rate.key)).catch(explained),
      pauseLeft: async () => {
        const left = "SELECT extract(epoch FROM until - now()) * 1000 AS ms FROM crm_deals_pause WHERE key = $1";
        const [row] = await query(pool, left, rate.key);
        return Number(row?.ms ?? 0);
      },
      extendPause: async (ms) => {
        const extend = `INSERT INTO crm_deals_pause (key, until) VALUES ($1, now() + $2 * interval '1 millisecond')
          ON CONFLICT (key) DO UPDATE SET until = greatest(crm_deals_pause.until, excluded.until)`;
        await query(pool, extend, rate.key, ms);
      },
    };
  }

  return sharedLimiter(rate, open);
}
