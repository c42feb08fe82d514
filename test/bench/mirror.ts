/** What a mirror costs beside the network: CPU a deal, as a multiple of hashing its JSON and inserting one row. */
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Destination, runMirror, type Source, type SourceDeal, sqliteStore } from "crm-deals/mirror";
import { openDatabase } from "../../src/mirror/sqlite.ts";
import type { Figure } from "./lists.ts";

const deals = 50_000;

export async function measureMirror(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-bench-"));
  try {
    const least = await cpu(() => hashAndInsert(join(folder, "least.sqlite")));
    const store = sqliteStore(join(folder, "mirror.sqlite"));
    const run = () => runMirror({ source, destination, store, uri: "https://crm.example.com/{kind}/{id}" });
    const [first, idle] = [await cpu(run), await cpu(run)];
    return [
      { measure: "a mirror's first run, CPU a deal", value: (first * 1_000) / deals, unit: "µs" },
      { measure: "a mirror's first run ÷ one hash and one insert", value: first / least, unit: "× CPU" },
      { measure: "a mirror's idle run ÷ one hash and one insert", value: idle / least, unit: "× CPU" },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function hashAndInsert(file: string): Promise<void> {
  const database = await openDatabase(file);
  database.exec("PRAGMA journal_mode = WAL; CREATE TABLE record (id TEXT PRIMARY KEY, hash TEXT) WITHOUT ROWID;");
  const insert = database.prepare("INSERT INTO record (id, hash) VALUES (?, ?)");
  for (let index = 0; index < deals; index += 1) {
    const deal = dealAt(index);
    if (index % 100 === 0) database.exec("BEGIN");
    insert.run(deal.id, createHash("sha256").update(JSON.stringify(deal)).digest("base64url"));
    if (index % 100 === 99) database.exec("COMMIT");
  }
  database.close();
}

async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

// Ids that are not in order, as Weeek's.
const idOf = (index: number) => `kT3vQ9xL${((index * 2_654_435_761) % 4_294_967_296).toString(36).padStart(8, "0")}`;
const dealAt = (index: number): SourceDeal => ({
  id: idOf(index),
  name: `Deal ${index}: oak doors for the second floor`,
  userId: "1",
  contactIds: [idOf(index % 1_000)],
  closed: index % 3 === 0,
  age: index,
});

const source: Source = {
  name: "bench",
  async *users() {
    yield { id: "1", name: "Anna" };
  },
  async *contacts() {
    for (let index = 0; index < 1_000; index += 1) {
      yield { id: idOf(index), name: `Contact ${index}`, phones: [`+37129${String(index).padStart(6, "0")}`] };
    }
  },
  async *deals() {
    for (let index = 0; index < deals; index += 1) yield dealAt(index);
  },
  findDeal: async () => undefined,
};

const accepting = {
  upserts: true,
  maxIdLength: 64,
  async *list() {},
  get: async () => undefined,
  create: async () => undefined,
  update: async () => undefined,
};
const destination: Destination = {
  name: "bench",
  users: accepting,
  contacts: accepting,
  deals: accepting,
  removeDeals: async () => {},
};
