/** A process of its own: takes turns of a shared limiter, or asks for a token of a shared store, and prints what it saw. */
import { rateLimiter } from "crm-deals";
import { postgresLimiter, postgresTokenStore } from "crm-deals/postgres";
import { redisLimiter, redisTokenStore } from "crm-deals/redis";
import { wazzupPartnerToken } from "crm-deals/wazzup";
import { connectPostgres, connectRedis } from "./connections.ts";

interface Job {
  store: "redis" | "postgres";
  key: string;
  /** Takes so many turns; the first process pauses all of them once. */
  turns?: number;
  rate?: { requests: number; perMs: number };
  pause?: { afterTurns: number; ms: number };
  /** Asks for a token, and for new ones at this server. */
  token?: { baseUrl: string };
}

const job: Job = JSON.parse(process.argv[2] ?? "{}");
const redis = job.store === "redis" ? connectRedis() : undefined;
const pool = redis ? undefined : connectPostgres();
let roundTrips = 0;
if (redis) {
  const send = redis.sendCommand.bind(redis);
  redis.sendCommand = (...command) => {
    roundTrips += 1;
    return send(...command);
  };
}
const counted = pool && {
  query: (text: string, values?: unknown[]) => {
    roundTrips += 1;
    return pool.query(text, values);
  },
};

const print = (result: unknown) => process.stdout.write(`${JSON.stringify(result)}\n`);

if (job.turns !== undefined && job.rate) {
  const options = { key: job.key, ...job.rate };
  const limiter = redis
    ? redisLimiter(redis, options)
    : counted
      ? postgresLimiter(counted, options)
      : rateLimiter(job.rate);
  const times: number[] = [];
  let paused: number | undefined;
  await Promise.all(
    Array.from({ length: job.turns }, async () => {
      await limiter.acquire();
      times.push(Date.now());
      if (job.pause && times.length === job.pause.afterTurns) {
        await limiter.pause?.(job.pause.ms);
        paused = Date.now();
      }
    }),
  );
  print({ times, paused, roundTrips });
}

if (job.token) {
  const tokens = { key: job.key };
  const store = redis ? redisTokenStore(redis, tokens) : pool && postgresTokenStore(pool, tokens);
  const source = wazzupPartnerToken({
    partner: { email: "crm@example.com", password: "correct horse" },
    accountId: "12345678",
    scope: "crm",
    baseUrl: job.token.baseUrl,
    store,
  });
  print({ token: await source({}) });
}

redis?.disconnect();
await pool?.end();
