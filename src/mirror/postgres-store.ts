/** A store in PostgreSQL, for mirrors that run on several machines. */
import { hostname } from "node:os";
import { ConfigError } from "../core/errors.ts";
import type { PostgresClient } from "../postgres/client.ts";
import { isMissingTable } from "../postgres/schema.ts";
import { type Lease, openPostgresRun, type Query } from "./postgres-run.ts";
import { type MirrorStore, StoreLockedError } from "./store.ts";

/** One mirror's place in PostgreSQL. */
export interface PostgresMirror {
  /** Names the mirror, such as the account. Each mirror has its own. */
  key: string;
  /**
   * How long the mirror stays locked after its run has died, in milliseconds; default 120,000. Keep it longer than `timeoutMs` of the clients:
   * the requests of the dead run must have ended before another run begins.
   */
  leaseMs?: number | undefined;
}

const take = `
INSERT INTO crm_deals_mirror AS mirror (key, name, epoch, holder, until)
VALUES ($1, CASE WHEN $5::boolean THEN NULL ELSE $2::text END, 1, $3, now() + $4 * interval '1 millisecond')
ON CONFLICT (key) DO UPDATE SET epoch = mirror.epoch + 1, holder = excluded.holder, until = excluded.until,
  name = coalesce(mirror.name, excluded.name)
WHERE mirror.until <= now() AND coalesce(mirror.name, $2) = $2
RETURNING epoch`;
const extend =
  "UPDATE crm_deals_mirror SET until = now() + $3 * interval '1 millisecond' WHERE key = $1 AND epoch = $2";
const holder = "SELECT name, holder, until > now() AS held FROM crm_deals_mirror WHERE key = $1";
const clean = [
  "DELETE FROM crm_deals_mirror_listed AS old USING held WHERE old.key = held.key",
  "DELETE FROM crm_deals_mirror_owner AS old USING held WHERE old.key = held.key",
  "DELETE FROM crm_deals_mirror_record AS old USING held WHERE old.key = held.key AND dry",
  "DELETE FROM crm_deals_mirror_adoption AS old USING held WHERE old.key = held.key AND dry",
];
const copy = [
  `INSERT INTO crm_deals_mirror_record SELECT key, true, kind, id, state, sent, rejected, reason
   FROM crm_deals_mirror_record JOIN held USING (key) WHERE NOT dry`,
  `INSERT INTO crm_deals_mirror_adoption SELECT key, true, kind, adoption
   FROM crm_deals_mirror_adoption JOIN held USING (key) WHERE NOT dry`,
];
const release = "UPDATE crm_deals_mirror SET holder = NULL, until = now() WHERE key = $1 AND epoch = $2";

/**
 * Makes a store in PostgreSQL. A run locks the mirror with a lease, which it extends with each write and while it works. The lease uses the
 * server's clock. When a run has died, its mirror is free after the lease ends. A run that was suspended and lost its lease writes nothing more
 * and ends in a `StoreLockedError`. The store needs the tables of `postgresMirrorSchema`.
 * @param pool a `Pool` of the package `pg`, which the caller closes
 * @throws {ConfigError} for an unknown or invalid option, and when a run opens the store and a table is missing
 */
export function postgresStore(pool: PostgresClient, options: PostgresMirror): MirrorStore {
  const { key, leaseMs = 120_000 } = options;
  check(options, leaseMs);
  const query: Query = async (text, ...values) => {
    try {
      return (await pool.query(text, values)).rows;
    } catch (error) {
      if (!isMissingTable(error)) throw error;
      const message =
        "The tables of the mirror's store are missing in PostgreSQL: run `postgresMirrorSchema` of crm-deals/mirror once.";
      throw new ConfigError(message, { cause: error });
    }
  };

  return {
    async open(mirror, discard) {
      const lease: Lease = { key, epoch: await takeLease(query, key, mirror, leaseMs, discard), leaseMs };
      const extending = setInterval(() => void query(extend, key, lease.epoch, leaseMs).catch(() => {}), leaseMs / 3);
      const run = openPostgresRun(query, lease, discard);
      async function close(): Promise<void> {
        clearInterval(extending);
        // Where this fails, the lease ends by itself, and the next run cleans up.
        try {
          for (const statement of clean) await run.write(statement);
          await query(release, key, lease.epoch);
        } catch {}
      }
      try {
        for (const statement of discard ? [...clean, ...copy] : clean) await run.write(statement);
      } catch (error) {
        await close();
        throw error;
      }
      return { ...run.store, close };
    },
  };
}

/** Resolves with the epoch. @throws {StoreLockedError} when another run has the mirror */
async function takeLease(query: Query, key: string, mirror: string, ms: number, discard: boolean): Promise<string> {
  for (;;) {
    const [taken] = await query(take, key, mirror, `${hostname()}, process ${process.pid}`, ms, discard);
    if (taken) return String(taken.epoch);
    const [row] = await query(holder, key);
    if (typeof row?.name === "string" && row.name !== mirror)
      throw new ConfigError(
        `The mirror's store \`${key}\` belongs to the mirror \`${row.name}\`, not to \`${mirror}\`.`,
      );
    // Otherwise the other run has ended in between.
    if (row?.held === true)
      throw new StoreLockedError(`The mirror's store \`${key}\` is in use by another run: ${row.holder}.`);
  }
}

function check({ key, leaseMs: _leaseMs, ...others }: PostgresMirror, leaseMs: number): void {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw new ConfigError(`postgresStore: unknown option \`${unknown}\`. Options: key, leaseMs.`);
  if (typeof key !== "string" || key === "")
    throw new ConfigError("postgresStore: `key` must be a string that is not empty.");
  if (!Number.isInteger(leaseMs) || leaseMs < 1_000)
    throw new ConfigError("postgresStore: `leaseMs` must be an integer of at least 1,000.");
}
