/** A run's statements on an SQLite store. */
import type { Kind } from "./records.ts";
import type { Database } from "./sqlite.ts";
import type { Adoption, OpenStore, RecordState, StoredRecord } from "./store.ts";

/** The number that stands for a kind. */
const numberOf: Readonly<Record<Kind, number>> = { users: 0, contacts: 1, deals: 2 };

/** By the number that stands for a state. */
const states: readonly RecordState[] = ["there", "absent", "pending", "foreign"];

/** @param inTransaction whether a transaction is open that is rolled back later */
export function openRun(database: Database, inTransaction: boolean): Omit<OpenStore, "close"> {
  const columns = "id, state, sent, rejected, reason";
  const select = database.prepare(
    `SELECT ${columns} FROM record WHERE kind = ? AND id IN (SELECT value FROM json_each(?))`,
  );
  const insert = database.prepare(`INSERT OR REPLACE INTO record (kind, ${columns}) VALUES (?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare("DELETE FROM record WHERE kind = ? AND id = ?");
  const count = database.prepare(
    "SELECT sum(state IN (0, 2)) AS own, sum(state = 3) AS others FROM record WHERE kind = ?",
  );
  const missing = database.prepare(
    `SELECT ${columns} FROM record WHERE kind = ?1 AND id > ?2
     AND NOT EXISTS (SELECT 1 FROM listed WHERE list = ?3 AND listed.id = record.id) ORDER BY id LIMIT ?4`,
  );
  const addListed = database.prepare("INSERT OR IGNORE INTO listed (list, id, json) VALUES (?, ?, ?)");
  const readListed = database.prepare("SELECT id, json FROM listed WHERE list = ? AND id > ? ORDER BY id LIMIT ?");
  const countListed = database.prepare("SELECT count(*) AS listed FROM listed WHERE list = ?");
  const addOwner = database.prepare(
    `INSERT INTO owner (contact, user, deal, open, age) VALUES (?, ?, ?, ?, ?) ON CONFLICT (contact) DO UPDATE
     SET user = excluded.user, deal = excluded.deal, open = excluded.open, age = excluded.age
     WHERE (excluded.open, excluded.age, excluded.deal) > (open, age, deal)`,
  );
  const owners = database.prepare("SELECT contact, user FROM owner WHERE contact IN (SELECT value FROM json_each(?))");
  const getAdoption = database.prepare("SELECT adoption FROM adoption WHERE kind = ?");
  const setAdoption = database.prepare("INSERT OR REPLACE INTO adoption (kind, adoption) VALUES (?, ?)");

  function transaction(work: () => void): void {
    if (inTransaction) {
      work();
      return;
    }
    database.exec("BEGIN");
    try {
      work();
      database.exec("COMMIT");
    } catch (error) {
      // A full disk has ended the transaction already.
      try {
        database.exec("ROLLBACK");
      } catch {}
      throw error;
    }
  }

  return {
    async adoption(kind) {
      const row = getAdoption.get(numberOf[kind]);
      return row === undefined ? undefined : adoptionOf(members(row).get("adoption"));
    },
    setAdoption: async (kind, adoption) => void setAdoption.run(numberOf[kind], adoption),
    async records(kind, ids) {
      return new Map(
        select
          .all(numberOf[kind], JSON.stringify(ids))
          .map(recordOf)
          .map((record) => [record.id, record]),
      );
    },
    async save(kind, records) {
      transaction(() => {
        for (const { id, state, sent, rejected, reason } of records) {
          insert.run(numberOf[kind], id, states.indexOf(state), sent, rejected, reason);
        }
      });
    },
    async forget(kind, ids) {
      transaction(() => {
        for (const id of ids) remove.run(numberOf[kind], id);
      });
    },
    async count(kind) {
      const row = members(count.get(numberOf[kind]));
      return { own: Number(row.get("own") ?? 0), foreign: Number(row.get("others") ?? 0) };
    },
    async addToList(list, records) {
      transaction(() => {
        for (const { id, json } of records) addListed.run(list, id, json);
      });
    },
    async readList(list, after, limit) {
      return readListed.all(list, after, limit).map((row) => {
        const read = members(row);
        return { id: String(read.get("id")), json: String(read.get("json")) };
      });
    },
    countList: async (list) => Number(members(countListed.get(list)).get("listed")),
    missing: async (kind, list, after, limit) => missing.all(numberOf[kind], after, list, limit).map(recordOf),
    async addOwners(added) {
      transaction(() => {
        for (const { contactId, userId, dealId, open, age } of added) {
          addOwner.run(contactId, userId, dealId, Number(open), age);
        }
      });
    },
    async owners(contactIds) {
      const rows = owners.all(JSON.stringify(contactIds)).map(members);
      return new Map(rows.map((row) => [String(row.get("contact")), String(row.get("user"))]));
    },
  };
}

function members(row: unknown): Map<string, unknown> {
  return new Map(typeof row === "object" && row !== null ? Object.entries(row) : []);
}

function recordOf(row: unknown): StoredRecord {
  const read = members(row);
  const textOf = (name: string) => {
    const value = read.get(name);
    return typeof value === "string" ? value : null;
  };
  return {
    id: textOf("id") ?? "",
    state: states[Number(read.get("state"))] ?? "pending",
    sent: textOf("sent"),
    rejected: textOf("rejected"),
    reason: textOf("reason"),
  };
}

function adoptionOf(adoption: unknown): Adoption {
  return adoption === "empty" ? "empty" : "filled";
}
