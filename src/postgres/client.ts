/** The part of a PostgreSQL client that is used, as the `Pool` of the package `pg` has it. */
export interface PostgresClient {
  /** Runs one statement. */
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}
