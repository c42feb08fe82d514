/** Both stores behave alike; the file is locked, private, and belongs to one mirror and version. */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type MirrorStore, memoryStore, type StoredRecord, StoreLockedError, sqliteStore } from "crm-deals/mirror";
import { afterAll, expect, test } from "vitest";
import { openDatabase } from "../../src/mirror/sqlite.ts";

const folder = mkdtempSync(join(tmpdir(), "crm-deals-mirror-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};
const record = (id: string, state: StoredRecord["state"] = "there", sent: string | null = "hash"): StoredRecord => ({
  id,
  state,
  sent,
  rejected: null,
  reason: null,
});

const stores: [string, () => MirrorStore][] = [
  ["memory", memoryStore],
  ["SQLite", () => sqliteStore(newFile())],
];

test.each(stores)("%s: records are kept over runs, lists are not", async (_name, create) => {
  const store = create();
  const first = await store.open("a to b", false);
  expect(await first.adoption("deals")).toBeUndefined();
  await first.setAdoption("deals", "filled");
  await first.save("deals", [record("2"), record("10"), record("1", "foreign"), record("4", "absent", null)]);
  await first.save("deals", [{ ...record("2", "pending", null), rejected: "other", reason: "it says 'no'" }]);
  await first.save("contacts", [record("2")]);
  await first.addToList("deals", [{ id: "10", json: "{}" }]);
  await first.close();

  const second = await store.open("a to b", false);
  expect(await second.adoption("deals")).toBe("filled");
  expect(await second.adoption("users")).toBeUndefined();
  expect(await second.count("deals")).toEqual({ own: 2, foreign: 1 });
  expect(await second.count("users")).toEqual({ own: 0, foreign: 0 });
  expect((await second.records("deals", ["2", "3"])).get("2")).toEqual({
    ...record("2", "pending", null),
    rejected: "other",
    reason: "it says 'no'",
  });
  expect((await second.missing("deals", "deals", "", 10)).map(({ id }) => id)).toEqual(["1", "10", "2", "4"]);
  await second.addToList("deals", [
    { id: "10", json: '{"first":true}' },
    { id: "3", json: "{}" },
  ]);
  await second.addToList("deals", [{ id: "10", json: '{"first":false}' }]);
  expect(await second.readList("deals", "", 1)).toEqual([{ id: "10", json: '{"first":true}' }]);
  expect(await second.readList("deals", "10", 5)).toEqual([{ id: "3", json: "{}" }]);
  expect(await second.readList("deals", "3", 5)).toEqual([]);
  expect(await second.countList("deals")).toBe(2);
  expect((await second.missing("deals", "deals", "1", 1)).map(({ id }) => id)).toEqual(["2"]);
  await second.forget("deals", ["2", "unknown"]);
  expect((await second.missing("deals", "deals", "1", 5)).map(({ id }) => id)).toEqual(["4"]);
  await second.close();
});

test.each(stores)("%s: the newest open deal decides over a contact, else the newest", async (_name, create) => {
  const run = await create().open("a to b", false);
  const owner = (dealId: string, open: boolean, age: number) => ({
    contactId: "c",
    userId: `of ${dealId}`,
    dealId,
    open,
    age,
  });
  const decided = async () => (await run.owners(["c", "unknown"])).get("c");
  await run.addOwners([owner("closed", false, 9)]);
  expect(await decided()).toBe("of closed");
  await run.addOwners([owner("old", true, 1), owner("new", true, 3), owner("middle", true, 2)]);
  expect(await decided()).toBe("of new");
  await run.addOwners([owner("same", true, 3), owner("later closed", false, 12)]);
  expect(await decided()).toBe("of same");
  expect((await run.owners(["c", "unknown"])).size).toBe(1);
  await run.close();
});

test.each(stores)("%s: what a dry run stores is discarded", async (_name, create) => {
  const store = create();
  const first = await store.open("a to b", false);
  await first.save("deals", [record("1")]);
  await first.close();
  const dry = await store.open("a to b", true);
  await dry.save("deals", [record("2")]);
  await dry.forget("deals", ["1"]);
  await dry.setAdoption("deals", "empty");
  expect(await dry.count("deals")).toEqual({ own: 1, foreign: 0 });
  await dry.close();
  const after = await store.open("a to b", false);
  expect([...(await after.records("deals", ["1", "2"])).keys()]).toEqual(["1"]);
  expect(await after.adoption("deals")).toBeUndefined();
  await after.close();
});

test.each(stores)("%s: a second run is refused while the first one has it", async (_name, create) => {
  const store = create();
  const first = await store.open("a to b", false);
  await expect(store.open("a to b", false)).rejects.toThrow(StoreLockedError);
  await expect(store.open("a to b", true)).rejects.toThrow(StoreLockedError);
  await first.close();
  await (await store.open("a to b", false)).close();
});

test.each(stores)("%s: another mirror's store is refused", async (_name, create) => {
  const store = create();
  await (await store.open("a to b", false)).close();
  await expect(store.open("c to b", false)).rejects.toThrow("belongs to the mirror `a to b`, not to `c to b`");
  await (await store.open("a to b", false)).close();
});

test("the file is its owner's alone, and so are SQLite's other files", async () => {
  const file = newFile();
  writeFileSync(file, "", { mode: 0o644 });
  chmodSync(file, 0o644);
  const run = await sqliteStore(file).open("a to b", false);
  await run.save("deals", [record("1")]);
  for (const name of [file, `${file}-wal`, `${file}-journal`].filter(existsSync)) {
    expect(statSync(name).mode & 0o777).toBe(0o600);
  }
  await run.close();
  expect(existsSync(`${file}-wal`)).toBe(false);
});

test("a dry run without a store leaves no file", async () => {
  const file = newFile();
  const run = await sqliteStore(file).open("a to b", true);
  await run.save("deals", [record("1")]);
  await run.close();
  expect(existsSync(file)).toBe(false);
});

test("another version's store, another database and another file are refused, and not changed", async () => {
  const change = async (file: string, sql: string) => {
    const database = await openDatabase(file);
    database.exec(sql);
    database.close();
  };
  const older = newFile();
  await (await sqliteStore(older).open("a to b", false)).close();
  await change(older, "PRAGMA user_version = 7");
  await expect(sqliteStore(older).open("a to b", false)).rejects.toThrow("has version 7; this release reads version 1");
  const other = newFile();
  await change(other, "CREATE TABLE records (id TEXT)");
  await expect(sqliteStore(other).open("a to b", false)).rejects.toThrow("is not a mirror's store");
  const text = newFile();
  writeFileSync(text, "Dear diary, this is not a database at all, whatever its name says.".repeat(20));
  await expect(sqliteStore(text).open("a to b", false)).rejects.toThrow("is not a mirror's store");
  await expect(sqliteStore(join(folder, "no", "such", "folder")).open("a", false)).rejects.toThrow("cannot be opened");
});

test("a killed process leaves nothing to clean", async () => {
  const file = newFile();
  const program = `
    import { sqliteStore } from ${JSON.stringify(new URL("../../src/mirror/index.ts", import.meta.url).href)};
    const run = await sqliteStore(${JSON.stringify(file)}).open("a to b", false);
    await run.save("deals", [{ id: "1", state: "there", sent: "hash", rejected: null, reason: null }]);
    process.kill(process.pid, "SIGKILL");`;
  const killed = await promisify(execFile)(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program])
    .then(() => "ended")
    .catch((error: { signal: string }) => error.signal);
  expect(killed).toBe("SIGKILL");
  const run = await sqliteStore(file).open("a to b", false);
  expect((await run.records("deals", ["1"])).size).toBe(1);
  await run.close();
});
