/** The stores in memory and in a file behave alike; the file is locked, private, and belongs to one mirror and version. */
import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { memoryStore, sqliteStore } from "crm-deals/mirror";
import { afterAll, expect, test, vi } from "vitest";
import { openDatabase } from "../../src/mirror/sqlite.ts";
import { describeStore, record } from "./store-contract.ts";

// Each commit waits for the disk.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "crm-deals-mirror-"));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => {
  files += 1;
  return join(folder, `${files}.sqlite`);
};

describeStore("memory", memoryStore);
describeStore("SQLite", () => sqliteStore(newFile()));

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

test("another version's store, another database and another file are rejected, and not changed", async () => {
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
