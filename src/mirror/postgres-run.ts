/** A run's statements on a PostgreSQL store. */
import {
  type ContactOwner,
  decides,
  type OpenStore,
  type RecordState,
  type StoredRecord,
  StoreLockedError,
} from "./store.ts";

/** Runs a statement. */
export type Query = (text: string, ...values: unknown[]) => Promise<Record<string, unknown>[]>;

/** What a run has while it holds the mirror. */
export interface Lease {
  readonly key: string;
  readonly epoch: string;
  readonly leaseMs: number;
}

const states: readonly RecordState[] = ["there", "absent", "pending", "foreign"];
const columns = "id, state, sent, rejected, reason";

export function openPostgresRun(query: Query, { key, epoch, leaseMs }: Lease, dry: boolean) {
  /**
   * Rule: lease. Runs a write in one transaction with the check that this run has the mirror; `held` is empty when it has not. The row's lock
   * makes a run that takes over wait for the write, and the write fail after it.
   * @param statement writes with the key of `held`; its own values begin with `$4`
   */
  async function write(statement: string, ...values: unknown[]): Promise<void> {
    const text = `
      WITH held AS (
        UPDATE crm_deals_mirror SET until = now() + $3 * interval '1 millisecond' WHERE key = $1 AND epoch = $2 RETURNING key
      ), written AS (${statement})
      SELECT key FROM held`;
    const held = await query(text, key, epoch, leaseMs, ...values);
    if (held.length === 0)
      throw new StoreLockedError(`Another run has taken over the mirror's store \`${key}\` from this one.`);
  }

  const store: Omit<OpenStore, "close"> = {
    async adoption(kind) {
      const select = "SELECT adoption FROM crm_deals_mirror_adoption WHERE key = $1 AND dry = $2 AND kind = $3";
      const [row] = await query(select, key, dry, kind);
      if (!row) return undefined;
      return row.adoption === "empty" ? "empty" : "filled";
    },
    setAdoption: (kind, adoption) =>
      write(
        `INSERT INTO crm_deals_mirror_adoption SELECT key, $4::boolean, $5::text, $6::text FROM held
         ON CONFLICT (key, dry, kind) DO UPDATE SET adoption = excluded.adoption`,
        ...[dry, kind, adoption],
      ),
    async records(kind, ids) {
      const select = `SELECT ${columns} FROM crm_deals_mirror_record WHERE key = $1 AND dry = $2 AND kind = $3 AND id = ANY($4)`;
      const rows = await query(select, key, dry, kind, ids);
      return new Map(rows.map(recordOf).map((record) => [record.id, record]));
    },
    async save(kind, records) {
      // A statement can write a row only once: the last one counts.
      const last = [...new Map(records.map((record) => [record.id, record])).values()];
      await write(
        `INSERT INTO crm_deals_mirror_record (key, dry, kind, ${columns})
         SELECT key, $4::boolean, $5::text, saved.*
         FROM held, unnest($6::text[], $7::text[], $8::text[], $9::text[], $10::text[]) AS saved
         ON CONFLICT (key, dry, kind, id) DO UPDATE
         SET state = excluded.state, sent = excluded.sent, rejected = excluded.rejected, reason = excluded.reason`,
        ...[dry, kind, last.map(({ id }) => id), last.map(({ state }) => state), last.map(({ sent }) => sent)],
        ...[last.map(({ rejected }) => rejected), last.map(({ reason }) => reason)],
      );
    },
    forget: (kind, ids) =>
      write(
        `DELETE FROM crm_deals_mirror_record AS record USING held
         WHERE record.key = held.key AND dry = $4 AND kind = $5 AND id = ANY($6)`,
        ...[dry, kind, ids],
      ),
    async count(kind) {
      const select = `SELECT count(*) FILTER (WHERE state IN ('there', 'pending')) AS own,
        count(*) FILTER (WHERE state = 'foreign') AS others
        FROM crm_deals_mirror_record WHERE key = $1 AND dry = $2 AND kind = $3`;
      const [row] = await query(select, key, dry, kind);
      return { own: Number(row?.own), foreign: Number(row?.others) };
    },
    addToList: (list, records) =>
      write(
        `INSERT INTO crm_deals_mirror_listed (key, list, id, json)
         SELECT key, $4::text, added.* FROM held, unnest($5::text[], $6::text[]) AS added
         ON CONFLICT (key, list, id) DO NOTHING`,
        ...[list, records.map(({ id }) => id), records.map(({ json }) => json)],
      ),
    async readList(list, after, limit) {
      const select = `SELECT id, json FROM crm_deals_mirror_listed WHERE key = $1 AND list = $2 AND id > $3 ORDER BY id LIMIT $4`;
      return (await query(select, key, list, after, limit)).map(({ id, json }) => ({
        id: String(id),
        json: String(json),
      }));
    },
    async countList(list) {
      const select = "SELECT count(*) AS listed FROM crm_deals_mirror_listed WHERE key = $1 AND list = $2";
      const [row] = await query(select, key, list);
      return Number(row?.listed);
    },
    async missing(kind, list, after, limit) {
      const select = `SELECT ${columns} FROM crm_deals_mirror_record AS record
        WHERE key = $1 AND dry = $2 AND kind = $3 AND id > $4 AND NOT EXISTS (
          SELECT FROM crm_deals_mirror_listed AS listed WHERE listed.key = $1 AND list = $5 AND listed.id = record.id)
        ORDER BY id LIMIT $6`;
      return (await query(select, key, dry, kind, after, list, limit)).map(recordOf);
    },
    async addOwners(added) {
      const owners = deciding(added);
      await write(
        `INSERT INTO crm_deals_mirror_owner AS owner (key, contact, "user", deal, open, age)
         SELECT key, added.* FROM held, unnest($4::text[], $5::text[], $6::text[], $7::boolean[], $8::float8[]) AS added
         ON CONFLICT (key, contact) DO UPDATE
         SET "user" = excluded."user", deal = excluded.deal, open = excluded.open, age = excluded.age
         WHERE (excluded.open, excluded.age, excluded.deal) > (owner.open, owner.age, owner.deal)`,
        ...[owners.map(({ contactId }) => contactId), owners.map(({ userId }) => userId)],
        ...[owners.map(({ dealId }) => dealId), owners.map(({ open }) => open), owners.map(({ age }) => age)],
      );
    },
    async owners(contactIds) {
      const select = `SELECT contact, "user" FROM crm_deals_mirror_owner WHERE key = $1 AND contact = ANY($2)`;
      const rows = await query(select, key, contactIds);
      return new Map(rows.map((row) => [String(row.contact), String(row.user)]));
    },
  };
  return { store, write };
}

/** The deal that decides over each contact. */
function deciding(owners: readonly ContactOwner[]): ContactOwner[] {
  const byContact = new Map<string, ContactOwner>();
  for (const owner of owners) {
    const before = byContact.get(owner.contactId);
    if (!before || decides(owner, before)) byContact.set(owner.contactId, owner);
  }
  return [...byContact.values()];
}

function recordOf({ id, state, sent, rejected, reason }: Record<string, unknown>): StoredRecord {
  const text = (value: unknown) => (typeof value === "string" ? value : null);
  return {
    id: String(id),
    state: states.find((known) => known === state) ?? "pending",
    sent: text(sent),
    rejected: text(rejected),
    reason: text(reason),
  };
}
