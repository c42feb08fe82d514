/** SQLite: Node.js's own where it has one, else a package with the same API. */
import { ConfigError } from "../core/errors.ts";
import { loadPeer } from "../node/peers.ts";

type Value = string | number | null;

/** A prepared statement. */
export interface Statement {
  run(...values: Value[]): unknown;
  get(...values: Value[]): unknown;
  all(...values: Value[]): unknown[];
}

/** An open database. */
export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface Sqlite {
  DatabaseSync: new (file: string) => Database;
}

async function loadSqlite(): Promise<Sqlite> {
  const builtIn: unknown = process.getBuiltinModule?.("node:sqlite");
  if (isSqlite(builtIn)) return builtIn;
  try {
    const installed: unknown = await loadPeer("@photostructure/sqlite", () => import("@photostructure/sqlite"));
    if (isSqlite(installed)) return installed;
  } catch (error) {
    throw new ConfigError(missing, { cause: error });
  }
  throw new ConfigError(missing);
}

/** @throws {ConfigError} saying what to install */
export async function openDatabase(file: string): Promise<Database> {
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(file);
  return {
    exec: (sql) => database.exec(sql),
    prepare: (sql) => database.prepare(sql),
    close() {
      // The package closes the file only when its statements are collected: this unlocks it now.
      try {
        database.exec(
          "PRAGMA journal_mode = DELETE; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema;",
        );
      } catch {
        // It is another run's, or no database: nothing was locked.
      }
      database.close();
    },
  };
}

const missing =
  "The mirror's store needs Node.js 22.13 or later, or the package @photostructure/sqlite@1: npm install @photostructure/sqlite@1";

function isSqlite(module: unknown): module is Sqlite {
  return typeof module === "object" && module !== null && "DatabaseSync" in module;
}
