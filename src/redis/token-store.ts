import { type SharedTokens, sharedTokenStore } from "../core/shared-token-store.ts";
import type { TokenStore } from "../core/token-store.ts";
import type { RedisClient } from "./client.ts";

const take = `return redis.call("SET", KEYS[1], ARGV[1], "NX", "PX", ARGV[2]) and 1 or 0`;
const extend = `if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("PEXPIRE", KEYS[1], ARGV[2]) end`;
const release = `if redis.call("GET", KEYS[1]) == ARGV[1] then redis.call("DEL", KEYS[1]) end`;

/**
 * Makes a store for one account's tokens that all processes with the same `key` share, for `wazzupPartnerToken` and `wazzupOAuth`. One process
 * renews while the others wait. The lock of a process that dies ends within `lockMs`.
 * @param client an ioredis client, which the caller closes
 * @param tokens the `key`, and the `encryptionKey`, without which Redis stores the tokens unencrypted
 * @throws {ConfigError} for an empty key, an encryption key that is not 32 bytes, and for stored tokens that it cannot decrypt
 */
export function redisTokenStore(client: RedisClient, tokens: SharedTokens): TokenStore {
  const key = `crm-deals:tokens:${tokens.key}`;
  const lock = `crm-deals:lock:${tokens.key}`;
  return sharedTokenStore(tokens, {
    get: async () => (await client.get(key)) ?? undefined,
    set: async (text) => {
      await client.set(key, text);
    },
    take: async (holder, ms) => (await client.eval(take, 1, lock, holder, ms)) === 1,
    extend: async (holder, ms) => {
      await client.eval(extend, 1, lock, holder, ms);
    },
    release: async (holder) => {
      await client.eval(release, 1, lock, holder);
    },
  });
}
