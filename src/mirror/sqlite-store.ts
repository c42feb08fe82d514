/** A store in a file. */
import { chmodSync, closeSync, existsSync, openSync, rmSync } from "node:fs";
import { ConfigError } from "../core/errors.ts";
import { type Database, openDatabase } from "./sqlite.ts";
import { openRun } from "./sqlite-run.ts";
import { type MirrorStore, StoreLockedError } from "./store.ts";

const schemaVersion = 1;
// 'crmd' in ASCII: distinguishes a mirror's store from other databases.
const applicationId = 0x63726d64;

const schema = `
CREATE TABLE mirror (name TEXT NOT NULL);
CREATE TABLE adoption (kind INTEGER PRIMARY KEY, adoption TEXT NOT NULL);
CREATE TABLE record (
  kind INTEGER NOT NULL, id TEXT NOT NULL, state INTEGER NOT NULL, sent TEXT, rejected TEXT, reason TEXT,
  PRIMARY KEY (kind, id)
) WITHOUT ROWID;
PRAGMA application_id = ${applicationId};
PRAGMA user_version = ${schemaVersion};`;

/** What a run lists is kept in temporary files, which SQLite deletes. */
const lists = `
PRAGMA temp_store = FILE;
PRAGMA temp.journal_mode = OFF;
PRAGMA temp.cache_size = -16000;
CREATE TEMP TABLE listed (list TEXT NOT NULL, id TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (list, id)) WITHOUT ROWID;
CREATE TEMP TABLE owner (contact TEXT PRIMARY KEY, user TEXT, deal TEXT, open INTEGER, age REAL) WITHOUT ROWID;`;

/**
 * Makes a store in a file, which only its owner can read. The file is locked while a run uses it; the lock ends with the process. A run keeps
 * what it lists in SQLite's temporary files, about 300 bytes per record.
 * @param file the file; it is created when it does not exist
 */
export function sqliteStore(file: string): MirrorStore {
  return {
    async open(mirror, discard) {
      const existed = existsSync(file);
      const database = await opened(file);
      try {
        lock(database, file);
        database.exec(lists);
        if (discard) database.exec("BEGIN");
        prepare(database, file, mirror);
        const run = openRun(database, discard);
        return {
          ...run,
          async close() {
            if (discard) discardAll(database);
            database.close();
            if (discard && !existed) rmSync(file, { force: true });
          },
        };
      } catch (error) {
        database.close();
        throw error;
      }
    },
  };
}

function discardAll(database: Database): void {
  try {
    database.exec("ROLLBACK");
  } catch {
    // A full disk has ended the transaction already.
  }
}

async function opened(file: string): Promise<Database> {
  try {
    // Created here, for SQLite would let everybody read it; its other files get the same mode.
    closeSync(openSync(file, "a", 0o600));
    chmodSync(file, 0o600);
    return await openDatabase(file);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`The mirror's store ${file} cannot be opened: ${text(error)}`, { cause: error });
  }
}

/** Rule: lock. Two runs that write the same records would each take the other's for done. */
function lock(database: Database, file: string): void {
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    database.exec("BEGIN EXCLUSIVE; COMMIT;");
  } catch (error) {
    if (/locked|busy/i.test(text(error)))
      throw new StoreLockedError(`The mirror's store ${file} is in use by another run.`);
    if (/not a database/i.test(text(error)))
      throw new ConfigError(`${file} is not a mirror's store.`, { cause: error });
    throw error;
  }
}

/** @throws {ConfigError} for a database that is not this mirror's store, or another version's */
function prepare(database: Database, file: string, mirror: string): void {
  const pragma = (name: string) => number(database.prepare(`PRAGMA ${name}`).get(), name);
  const tables = number(database.prepare("SELECT count(*) AS tables FROM sqlite_schema").get(), "tables");
  if (tables === 0) {
    // All or nothing: a process can be killed in between.
    database.exec("SAVEPOINT schema");
    database.exec(schema);
    database.prepare("INSERT INTO mirror (name) VALUES (?)").run(mirror);
    database.exec("RELEASE schema");
  } else {
    if (pragma("application_id") !== applicationId) throw new ConfigError(`${file} is not a mirror's store.`);
    const version = pragma("user_version");
    if (version !== schemaVersion) {
      throw new ConfigError(
        `The mirror's store ${file} has version ${version}; this release reads version ${schemaVersion}.`,
      );
    }
    const row = database.prepare("SELECT name FROM mirror").get();
    const name = typeof row === "object" && row !== null && "name" in row ? row.name : undefined;
    if (name !== mirror) {
      throw new ConfigError(`The mirror's store ${file} belongs to the mirror \`${name}\`, not to \`${mirror}\`.`);
    }
  }
}

function number(row: unknown, name: string): number {
  return typeof row === "object" && row !== null ? Number(new Map(Object.entries(row)).get(name)) : Number.NaN;
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
