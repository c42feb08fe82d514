/** Connections to the servers that `npm run test:services` has started. */
import { Redis } from "ioredis";
import pg from "pg";

/** A name for one test's keys. */
export const uniqueKey = (name: string) => `${name}:${crypto.randomUUID()}`;

export function connectRedis(url = process.env.REDIS_URL ?? ""): Redis {
  return new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: true });
}

export function connectPostgres(url = process.env.POSTGRES_URL ?? ""): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  // A server that goes away breaks idle connections: the next query reports it.
  pool.on("error", () => {});
  return pool;
}
