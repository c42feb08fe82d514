/** The mirror's store in PostgreSQL: the contract of all stores, its lease, and its tables. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ConfigError } from "crm-deals";
import { type OpenStore, postgresMirrorSchema, postgresStore, StoreLockedError } from "crm-deals/mirror";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { describeStore, record } from "../mirror/store-contract.ts";
import { connectPostgres, uniqueKey } from "./connections.ts";

const pool = connectPostgres();
beforeAll(async () => {
  await pool.query(postgresMirrorSchema);
});
afterAll(() => pool.end());

const leaseMs = 2_000;

describeStore("PostgreSQL", () => postgresStore(pool, { key: uniqueKey("store") }));

/** A process that holds a mirror. */
async function holderOf(key: string) {
  const child = fork(fileURLToPath(new URL("./mirror-holder.ts", import.meta.url)), [key, `${leaseMs}`], {
    execArgv: ["--import", "tsx"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  await once(child, "message");
  return {
    child,
    async save(id: string): Promise<string> {
      const reply = once(child, "message");
      child.send(id);
      const [message] = await reply;
      return message;
    },
  };
}

/** Opens the store as soon as it is free. */
async function takenOver(key: string): Promise<OpenStore> {
  const store = postgresStore(pool, { key, leaseMs });
  for (;;) {
    try {
      return await store.open("a to b", false);
    } catch (error) {
      if (!(error instanceof StoreLockedError)) throw error;
      await sleep(50);
    }
  }
}

test("a second run fails with the holder's name, also after the lease's time", async () => {
  const key = uniqueKey("held");
  const { child, save } = await holderOf(key);
  const refused = `The mirror's store \`${key}\` is in use by another run: ${hostname()}, process ${child.pid}.`;
  await expect(postgresStore(pool, { key }).open("a to b", false)).rejects.toThrow(refused);
  await sleep(1.5 * leaseMs);
  await expect(postgresStore(pool, { key }).open("a to b", true)).rejects.toThrow(refused);
  expect(await save("1")).toBe("saved");
});

test("a killed run's mirror is taken over when the lease ends, with what it stored", async () => {
  const key = uniqueKey("killed");
  const { child, save } = await holderOf(key);
  expect(await save("1")).toBe("saved");
  child.kill("SIGKILL");
  const start = performance.now();
  const run = await takenOver(key);
  expect(performance.now() - start).toBeLessThan(leaseMs + 1_000);
  expect([...(await run.records("deals", ["1"])).keys()]).toEqual(["1"]);
  await run.close();
});

test("a frozen run that wakes up writes nothing, and does not free the mirror", async () => {
  const key = uniqueKey("frozen");
  const { child, save } = await holderOf(key);
  expect(await save("1")).toBe("saved");
  child.kill("SIGSTOP");
  const run = await takenOver(key);
  child.kill("SIGCONT");
  expect(await save("2")).toBe(
    `StoreLockedError: Another run has taken over the mirror's store \`${key}\` from this one.`,
  );
  expect([...(await run.records("deals", ["1", "2"])).keys()]).toEqual(["1"]);
  await run.save("deals", [record("3")]);
  await run.close();
});

test("the end of a run that lost its lease leaves the other's lists and lease", async () => {
  const key = uniqueKey("late");
  const stale = await postgresStore(pool, { key }).open("a to b", false);
  await pool.query("UPDATE crm_deals_mirror SET until = now() WHERE key = $1", [key]);
  const run = await takenOver(key);
  await run.addToList("deals", [{ id: "1", json: "{}" }]);
  for (const write of [
    () => stale.save("deals", [record("2")]),
    () => stale.forget("deals", ["1"]),
    () => stale.setAdoption("deals", "empty"),
    () => stale.addToList("deals", [{ id: "2", json: "{}" }]),
    () => stale.addOwners([{ contactId: "c", userId: "u", dealId: "d", open: true, age: 1 }]),
  ]) {
    await expect(write()).rejects.toThrow(StoreLockedError);
  }
  await stale.close();
  expect(await run.countList("deals")).toBe(1);
  expect(await run.adoption("deals")).toBeUndefined();
  expect((await run.owners(["c"])).size).toBe(0);
  await expect(postgresStore(pool, { key }).open("a to b", false)).rejects.toThrow(StoreLockedError);
  await run.close();
});

test("a dry run's copy is deleted even if the run died", async () => {
  const key = uniqueKey("dry");
  const dead = await postgresStore(pool, { key }).open("a to b", true);
  await dead.save("deals", [record("1")]);
  await pool.query("UPDATE crm_deals_mirror SET until = now() WHERE key = $1", [key]);
  // A dry run does not claim the store for its mirror.
  const run = await postgresStore(pool, { key }).open("c to d", false);
  expect((await run.records("deals", ["1"])).size).toBe(0);
  const { rows } = await pool.query("SELECT id FROM crm_deals_mirror_record WHERE key = $1", [key]);
  expect(rows).toEqual([]);
  await run.close();
  await dead.close();
});

test("what a page repeats is saved once, and mirrors do not see each other's records", async () => {
  const run = await postgresStore(pool, { key: uniqueKey("page") }).open("a to b", false);
  await run.save("deals", [record("1", "pending", null), record("1")]);
  expect((await run.records("deals", ["1"])).get("1")).toEqual(record("1"));
  await run.addToList("deals", [
    { id: "1", json: "1" },
    { id: "1", json: "2" },
  ]);
  expect(await run.readList("deals", "", 5)).toEqual([{ id: "1", json: "1" }]);
  const other = await postgresStore(pool, { key: uniqueKey("page") }).open("a to b", false);
  expect((await other.records("deals", ["1"])).size).toBe(0);
  expect(await other.countList("deals")).toBe(0);
  await Promise.all([run.close(), other.close()]);
});

test("without the tables a ConfigError says what to run", async () => {
  const empty = connectPostgres(`${process.env.POSTGRES_URL}?options=-c%20search_path%3Dnone`);
  const opened = postgresStore(empty, { key: "k" }).open("a to b", false);
  await expect(opened).rejects.toThrow(ConfigError);
  await expect(opened).rejects.toThrow("run `postgresMirrorSchema` of crm-deals/mirror once");
  await empty.end();
});

test.each([
  [{ key: "" }, "`key`"],
  [{ key: "k", leaseMs: 10 }, "`leaseMs` must be an integer of at least 1,000"],
  [{ key: "k", lockMs: 5_000 }, "unknown option `lockMs`"],
])("%j is a ConfigError", (options, message) => {
  expect(() => postgresStore(pool, options)).toThrow(message);
});
