import { type SharedTokens, sharedTokenStore } from "../core/shared-token-store.ts";
import type { TokenStore } from "../core/token-store.ts";
import type { PostgresClient } from "./client.ts";
import { query } from "./schema.ts";

const take = `
INSERT INTO crm_deals_lock (key, holder, until) VALUES ($1, $2, now() + $3 * interval '1 millisecond')
ON CONFLICT (key) DO UPDATE SET holder = excluded.holder, until = excluded.until WHERE crm_deals_lock.until < now()
RETURNING holder`;
const extend = `UPDATE crm_deals_lock SET until = now() + $3 * interval '1 millisecond' WHERE key = $1 AND holder = $2`;
const release = "DELETE FROM crm_deals_lock WHERE key = $1 AND holder = $2";
const set = `
INSERT INTO crm_deals_tokens (key, tokens) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET tokens = excluded.tokens`;

/**
 * Makes a store for one account's tokens that all processes with the same `key` share, for `wazzupPartnerToken` and `wazzupOAuth`. One process
 * renews while the others wait. The lock of a process that dies ends within `lockMs`, by the server's clock. It needs the tables of
 * `postgresSchema`.
 * @param pool a `Pool` of the package `pg`, which the caller closes
 * @param tokens the `key`, and the `encryptionKey`, without which the table stores the tokens unencrypted
 * @throws {ConfigError} for an empty key, an encryption key that is not 32 bytes, a table that is missing, and for stored tokens that it cannot
 * decrypt
 */
export function postgresTokenStore(pool: PostgresClient, tokens: SharedTokens): TokenStore {
  const { key } = tokens;
  return sharedTokenStore(tokens, {
    get: async () => {
      const [row] = await query(pool, "SELECT tokens FROM crm_deals_tokens WHERE key = $1", key);
      return row === undefined ? undefined : String(row.tokens);
    },
    set: async (text) => {
      await query(pool, set, key, text);
    },
    take: async (holder, ms) => (await query(pool, take, key, holder, ms)).length > 0,
    extend: async (holder, ms) => {
      await query(pool, extend, key, holder, ms);
    },
    release: async (holder) => {
      await query(pool, release, key, holder);
    },
  });
}
