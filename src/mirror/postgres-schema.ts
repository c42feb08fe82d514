/** The tables of a mirror's store in PostgreSQL. Ids are sorted byte by byte, as in SQLite. */

/** Creates the tables of `postgresStore` where they do not exist. Run it once, with a role that may create tables. */
export const postgresMirrorSchema = `
-- One row a mirror. The holder's lease ends at until; a run that does not have the row's epoch writes nothing.
CREATE TABLE IF NOT EXISTS crm_deals_mirror (
  key text PRIMARY KEY, name text, epoch bigint NOT NULL, holder text, until timestamptz NOT NULL
);
-- Rows with dry = true belong to a dry run: a copy that is deleted at its end.
CREATE TABLE IF NOT EXISTS crm_deals_mirror_adoption (
  key text NOT NULL, dry boolean NOT NULL, kind text NOT NULL, adoption text NOT NULL, PRIMARY KEY (key, dry, kind)
);
CREATE TABLE IF NOT EXISTS crm_deals_mirror_record (
  key text NOT NULL, dry boolean NOT NULL, kind text NOT NULL, id text COLLATE "C" NOT NULL,
  state text NOT NULL, sent text, rejected text, reason text, PRIMARY KEY (key, dry, kind, id)
);
-- What the run has listed.
CREATE TABLE IF NOT EXISTS crm_deals_mirror_listed (
  key text NOT NULL, list text NOT NULL, id text COLLATE "C" NOT NULL, json text NOT NULL, PRIMARY KEY (key, list, id)
);
CREATE TABLE IF NOT EXISTS crm_deals_mirror_owner (
  key text NOT NULL, contact text NOT NULL, "user" text NOT NULL, deal text COLLATE "C" NOT NULL,
  open boolean NOT NULL, age double precision NOT NULL, PRIMARY KEY (key, contact)
);
`;
