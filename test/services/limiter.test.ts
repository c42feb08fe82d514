/** One rate and one pause for several processes. */
import { ConfigError } from "crm-deals";
import { postgresLimiter, postgresSchema } from "crm-deals/postgres";
import { redisLimiter } from "crm-deals/redis";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { connectPostgres, connectRedis, uniqueKey } from "./connections.ts";
import { startRedis } from "./servers.ts";
import { inProcess, mostWithin } from "./shared.ts";

const pool = connectPostgres();
const redis = connectRedis();
beforeAll(async () => {
  await pool.query(postgresSchema);
});
afterAll(async () => {
  redis.disconnect();
  await pool.end();
});

const limiters = {
  redis: (rate: Parameters<typeof redisLimiter>[1]) => redisLimiter(redis, rate),
  postgres: (rate: Parameters<typeof postgresLimiter>[1]) => postgresLimiter(pool, rate),
};

describe.each(["redis", "postgres"] as const)("%s", (store) => {
  test("four processes keep to one rate, and all to the pause that one was asked for", async () => {
    const key = uniqueKey("rate");
    const rate = { requests: 20, perMs: 1_000 };
    const job = { store, key, rate, turns: 60 };
    const jobs = [{ ...job, pause: { afterTurns: 10, ms: 2_500 } }, job, job, job];
    const results = await Promise.all(
      jobs.map((it) => inProcess<{ times: number[]; paused?: number; roundTrips: number }>(it)),
    );
    const times = results.flatMap((result) => result.times);
    const paused = results[0]?.paused ?? 0;

    expect(times).toHaveLength(240);
    const roundTrips = results.reduce((sum, result) => sum + result.roundTrips, 0);
    expect(roundTrips / times.length).toBeLessThanOrEqual(3);
    // 2 × the rate at the edge of two windows, and ten windows hold 1.05 × the rate.
    expect(mostWithin(times, 1_000)).toBeLessThanOrEqual(40);
    expect(mostWithin(times, 10_000)).toBeLessThanOrEqual(1.05 * 200 + 20);
    expect(times.filter((time) => time > paused + 100 && time < paused + 2_400)).toEqual([]);
  });

  test("a longer pause is not shortened by a shorter one", async () => {
    const limiter = limiters[store]({ key: uniqueKey("pause"), requests: 5, perMs: 1_000 });
    await limiter.pause?.(1_500);
    await limiter.pause?.(100);
    const start = performance.now();
    await limiter.acquire();
    expect(performance.now() - start).toBeGreaterThan(1_000);
  });

  test("an aborted wait rejects with the signal's reason, and the next one goes on", async () => {
    const limiter = limiters[store]({ key: uniqueKey("abort"), requests: 1, perMs: 1_000 });
    await limiter.acquire();
    const controller = new AbortController();
    const waiting = limiter.acquire(controller.signal);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    await limiter.acquire();
  });

  test.each([
    [{ key: "", requests: 5, perMs: 1_000 }, "`key` must be a string that is not empty"],
    [{ key: "k", requests: 5, perMs: 250 }, "a multiple of 1,000"],
    [{ key: "k", requests: 5, perMs: 1_500 }, "a multiple of 1,000"],
    [{ key: "k", requests: 0, perMs: 1_000 }, "requests"],
  ])("%j is a ConfigError", (rate, message) => {
    expect(() => limiters[store](rate)).toThrow(ConfigError);
    expect(() => limiters[store](rate)).toThrow(message);
  });
});

test("a Redis that is down leaves the process with its own rate, reported once, and is used again", async () => {
  const server = await startRedis();
  const client = connectRedis(server.url);
  onTestFinished(() => client.disconnect());
  const reasons: Error[] = [];
  const limiter = redisLimiter(client, {
    key: "down",
    requests: 3,
    perMs: 1_000,
    onDegraded: (reason) => reasons.push(reason),
  });
  await limiter.acquire();
  await server.stop();
  const start = performance.now();
  for (let turn = 0; turn < 4; turn += 1) await limiter.acquire();
  expect(performance.now() - start).toBeGreaterThan(900);
  expect(reasons).toHaveLength(1);
});

test("a PostgreSQL that is down leaves the process with its own rate", async () => {
  const gone = connectPostgres("postgres://crm@127.0.0.1:1/postgres");
  onTestFinished(() => gone.end());
  const reasons: Error[] = [];
  const limiter = postgresLimiter(gone, {
    key: "down",
    requests: 3,
    perMs: 1_000,
    onDegraded: (reason) => reasons.push(reason),
  });
  await limiter.acquire();
  await limiter.acquire();
  expect(reasons).toHaveLength(1);
});

test("a Redis that may evict the limiter's keys is reported", async () => {
  const server = await startRedis();
  const client = connectRedis(server.url);
  onTestFinished(async () => {
    client.disconnect();
    await server.stop();
  });
  await client.config("SET", "maxmemory-policy", "allkeys-lru");
  const reasons: Error[] = [];
  const rate = { key: "evict", requests: 3, perMs: 1_000, onDegraded: (reason: Error) => reasons.push(reason) };
  const limiter = redisLimiter(client, rate);
  await limiter.acquire();
  await limiter.acquire();
  expect(reasons.map(({ message }) => message)).toEqual([expect.stringContaining("allkeys-lru, not noeviction")]);
});

test("a PostgreSQL without the tables is a ConfigError that says what to run", async () => {
  await pool.query("CREATE SCHEMA IF NOT EXISTS empty");
  const url = `${process.env.POSTGRES_URL}?options=-c%20search_path%3Dempty`;
  const bare = connectPostgres(url);
  onTestFinished(() => bare.end());
  const limiter = postgresLimiter(bare, { key: "k", requests: 3, perMs: 1_000 });
  await expect(limiter.acquire()).rejects.toThrow(/run `postgresSchema`/);
  await expect(limiter.acquire()).rejects.toBeInstanceOf(ConfigError);
});
