import { ConfigError } from "../core/errors.ts";
import type { PostgresClient } from "./client.ts";

/** The table that the package `rate-limiter-flexible` counts in. */
export const rateTable = "crm_deals_rate";

/** Creates the tables of `crm-deals/postgres` where they do not exist. Run it once, with a role that may create tables. */
export const postgresSchema = `
CREATE TABLE IF NOT EXISTS ${rateTable} (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
CREATE TABLE IF NOT EXISTS crm_deals_pause (key text PRIMARY KEY, until timestamptz NOT NULL);
CREATE TABLE IF NOT EXISTS crm_deals_tokens (key text PRIMARY KEY, tokens text NOT NULL);
CREATE TABLE IF NOT EXISTS crm_deals_lock (key text PRIMARY KEY, holder text NOT NULL, until timestamptz NOT NULL);
`;

const undefinedTable = "42P01";

/** Runs a statement. @throws {ConfigError} when its table does not exist */
export async function query(
  client: PostgresClient,
  text: string,
  ...values: unknown[]
): Promise<Record<string, unknown>[]> {
  return (await client.query(text, values).catch(explained)).rows;
}

/** Whether an error says that a table does not exist. */
export function isMissingTable(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === undefinedTable;
}

/** @throws {ConfigError} instead of the error about a table that does not exist */
export function explained(error: unknown): never {
  if (!isMissingTable(error)) throw error;
  throw new ConfigError(
    "The tables of crm-deals are missing in PostgreSQL: run `postgresSchema` of crm-deals/postgres once.",
    {
      cause: error,
    },
  );
}
