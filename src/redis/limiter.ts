import { ConfigError } from "../core/errors.ts";
import type { RateLimiter } from "../core/rate.ts";
import { checkSharedRate, type LimiterStore, type SharedRate, sharedLimiter, waitOf } from "../core/shared-limiter.ts";
import type { RedisClient } from "./client.ts";

/** Sets an expiry only when it is later than the one that there is. */
const extend = `
if tonumber(ARGV[1]) > redis.call("PTTL", KEYS[1]) then redis.call("SET", KEYS[1], "1", "PX", ARGV[1]) end`;

/**
 * Makes a limiter that all processes with the same `key` share, for a client's option `rateLimit`. When the vendor asks one process for a pause,
 * all of them pause. It needs the package `rate-limiter-flexible`.
 *
 * The rate is counted in windows: where two windows meet, up to twice as many requests can go out within `perMs`. Redis must not evict keys
 * (`maxmemory-policy noeviction`); another policy is reported to `onDegraded`.
 * @param client an ioredis client, which the caller closes
 * @param rate the `key`, the `requests` per `perMs` (whole seconds), and `onDegraded`
 * @throws {ConfigError} for an empty key or a rate that is not whole seconds, and with the first request when the package is not installed
 */
export function redisLimiter(client: RedisClient, rate: SharedRate): RateLimiter {
  checkSharedRate(rate);
  let policyChecked = false;

  async function open(): Promise<LimiterStore> {
    const { RateLimiterRedis } = await import("rate-limiter-flexible").catch((cause: unknown) => {
      throw new ConfigError(
        "redisLimiter needs the package `rate-limiter-flexible`: npm install rate-limiter-flexible",
        {
          cause,
        },
      );
    });
    if (!policyChecked) await checkPolicy();
    policyChecked = true;
    const limiter = new RateLimiterRedis({
      storeClient: client,
      keyPrefix: "crm-deals:rate",
      points: rate.requests,
      duration: rate.perMs / 1000,
    });
    const pauseKey = `crm-deals:pause:${rate.key}`;
    return {
      take: () => waitOf(limiter.consume(rate.key)),
      pauseLeft: () => client.pttl(pauseKey),
      extendPause: async (ms) => {
        await client.eval(extend, 1, pauseKey, ms);
      },
    };
  }

  async function checkPolicy(): Promise<void> {
    // Some hosts forbid CONFIG: their policy stays unknown.
    const setting = await client.config("GET", "maxmemory-policy").catch(() => undefined);
    const policy = Array.isArray(setting) ? String(setting[1]) : "noeviction";
    if (policy === "noeviction") return;
    rate.onDegraded?.(
      new Error(`Redis may evict the limiter's keys: its maxmemory-policy is ${policy}, not noeviction.`),
    );
  }

  return sharedLimiter(rate, open);
}
