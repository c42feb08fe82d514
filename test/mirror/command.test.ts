/** The command, between fakes that listen. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFake, type Listening } from "crm-deals/fakes";
import { afterEach, expect, test, vi } from "vitest";
import { mirror } from "../../src/mirror/command.ts";
import { setting } from "./setting.ts";

// Each commit waits for the disk.
vi.setConfig({ testTimeout: 60_000 });

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), "crm-deals-mirror-"));
  cleanups.push(() => rmSync(path, { recursive: true }));
  return path;
}

/** Runs the command, and resolves with what it printed and its exit code. */
async function command(args: string[], environment: Record<string, string> = {}) {
  const printed = { out: "", err: "" };
  const code = await mirror(args, {
    environment,
    out: (text) => {
      printed.out += `${text}\n`;
    },
    err: (text) => {
      printed.err += `${text}\n`;
    },
  });
  return { code, ...printed };
}

async function listening(fake: { listen(): Promise<Listening> }): Promise<string> {
  const { baseUrl, close } = await fake.listen();
  cleanups.push(close);
  return baseUrl;
}

async function started(options: Parameters<typeof setting>[0] = {}) {
  const scene = await setting(options);
  const path = folder();
  const environment = {
    WEEEK_TOKEN: "secret-of-weeek",
    WAZZUP_V3_KEY: "secret-of-wazzup",
    WEEEK_BASE_URL: await listening(scene.crm),
    WAZZUP_V3_BASE_URL: await listening(scene.wazzup),
  };
  const store = join(path, "mirror.sqlite");
  const run = (...args: string[]) =>
    command(["weeek", "--uri", "https://crm.example.com/{kind}/{id}", "--store", store, ...args], environment);
  return { ...scene, run, path, store, environment };
}

test("a run prints its table, a second one sends nothing, and both exit with 0", async () => {
  const { run, store, writes, wazzup } = await started();
  const first = await run();
  expect(first).toMatchObject({ code: 0, err: expect.stringContaining("writing deals") });
  expect(first.out).toMatch(/seen +created\nusers +2 +2\ncontacts +2 +2\ndeals +3 +3/);
  expect(wazzup.data.deals.size).toBe(3);
  const before = writes();
  const second = await run("--json");
  expect(JSON.parse(second.out)).toMatchObject({
    dryRun: false,
    kinds: { deals: { seen: 3, unchanged: 3, created: 0 } },
  });
  expect(writes()).toBe(before);
  expect(statSync(store).mode & 0o777).toBe(0o600);
  expect(first.out + first.err + second.err + readFileSync(store, "latin1")).not.toMatch(/secret-of/);
});

test("exit code 3 for rejected records; the report names them, private and written anew", async () => {
  const { run, path, crm, dealIds, addContact } = await started();
  const deal = crm.data.deals.get(dealIds[0] ?? "");
  // The address of this deal is too long for Wazzup.
  if (deal) crm.data.deals.set(`d${"%".repeat(60)}`, { ...deal, id: `d${"%".repeat(60)}` });
  await addContact("No phone");
  const report = join(path, "report.ndjson");
  writeFileSync(report, "old\n".repeat(100));
  chmodSync(report, 0o644);
  for (const _run of [1, 2]) {
    const { code } = await run("--report", report);
    expect(code).toBe(3);
    const lines = readFileSync(report, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ kind, outcome }) => `${kind} ${outcome}`).sort()).toEqual([
      "contacts skipped",
      "deals rejected",
    ]);
    for (const line of lines) expect(Object.keys(line)).toEqual(["kind", "id", "outcome", "reason"]);
    expect(statSync(report).mode & 0o777).toBe(0o600);
  }
});

test("exit code 4 for a guard, with the report; --allow-deletes sets the limit", async () => {
  const { run, crm, dealIds, wazzup } = await started({ deals: 60 });
  await run();
  for (const id of dealIds.slice(0, 21)) crm.data.deals.delete(id);
  const stopped = await run("--json");
  expect(stopped.code).toBe(4);
  expect(JSON.parse(stopped.out)).toMatchObject({
    kinds: { deals: { removed: 0, unchanged: 39 } },
    stopped: { by: "guard" },
  });
  expect(wazzup.data.deals.size).toBe(60);
  expect((await run("--dry-run")).code).toBe(4);
  expect((await run("--allow-deletes", "21")).code).toBe(0);
  expect(wazzup.data.deals.size).toBe(39);
});

test("exit code 1 for a CRM that fails, a locked store and a report that cannot be written", async () => {
  const { run, crm, path, store } = await started();
  crm.faults.next("listFunnels", 403);
  expect(await run()).toMatchObject({ code: 1, out: "", err: expect.stringContaining("listFunnels: 403") });
  const { sqliteStore } = await import("../../src/mirror/sqlite-store.ts");
  const other = await sqliteStore(store).open("weeek to wazzup-v3", false);
  expect(await run()).toMatchObject({ code: 1, out: "", err: expect.stringContaining("is in use by another run") });
  await other.close();
  const before = crm.requests.length;
  expect((await run("--report", join(path, "no", "folder"))).code).toBe(1);
  expect(crm.requests.length).toBe(before);
});

test("exit code 130 for SIGINT: the batch under way ends, and --json prints the report", async () => {
  const { run, wazzup } = await started({ deals: 500 });
  wazzup.faults.next("upsertDeals", { delayMs: 200 });
  const running = run("--json");
  await expect.poll(() => wazzup.requests.some(({ operation }) => operation === "upsertDeals")).toBe(true);
  process.emit("SIGINT", "SIGINT");
  const { code, out } = await running;
  expect(code).toBe(130);
  const { kinds, stopped } = JSON.parse(out);
  expect(stopped).toMatchObject({ by: "signal" });
  expect(kinds.deals).toMatchObject({ unknown: 0, created: wazzup.data.deals.size });
  expect(process.listenerCount("SIGINT")).toBe(0);
  expect((await run()).code).toBe(0);
  expect(wazzup.data.deals.size).toBe(500);
});

test("a dry run writes nothing, not even a store", async () => {
  const { run, store, writes } = await started();
  const { code, out } = await run("--dry-run", "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ dryRun: true, kinds: { deals: { created: 3 } } });
  expect(writes()).toBe(0);
  expect(existsSync(store)).toBe(false);
});

test("--to wazzup mirrors into the Tech API", async () => {
  const { run, environment, wazzupV2, dealIds } = await started();
  Object.assign(environment, { WAZZUP_TOKEN: "secret-of-v2", WAZZUP_BASE_URL: await listening(wazzupV2) });
  expect((await run("--to", "wazzup")).code).toBe(0);
  expect([...wazzupV2.data.deals.keys()].sort()).toEqual([...dealIds].sort());
  expect(await run()).toMatchObject({
    code: 1,
    err: expect.stringContaining("belongs to the mirror `weeek to wazzup`"),
  });
});

const uri = ["--uri", "https://crm.example.com/{id}"];
test.each([
  ["no CRM", []],
  ["an unknown CRM", ["pipedrive", ...uri]],
  ["two CRMs", ["weeek", "woofed", ...uri]],
  ["no --uri", ["weeek"]],
  ["a --uri without {id}", ["weeek", "--uri", "https://crm.example.com/deals"]],
  ["a --uri that is no address", ["weeek", "--uri", "{id}"]],
  ["an unknown flag", ["weeek", ...uri, "--token", "secret"]],
  ["a country that is none", ["weeek", ...uri, "--country", "LVA"]],
  ["an unknown country", ["weeek", ...uri, "--country", "XX"]],
  ["an unknown destination", ["weeek", ...uri, "--to", "wazzup-v4"]],
  ["a limit that is none", ["weeek", ...uri, "--allow-deletes", "many"]],
  ["a users' file that is missing", ["weeek", ...uri, "--users", "no-such-file.json"]],
  ["ysuite without --users", ["ysuite", ...uri]],
])("exit code 2 for %s: nothing on stdout, nothing sent, no store", async (_name, args) => {
  const { environment, crm, path } = await started();
  const before = crm.requests.length;
  const ysuite = { YSUITE_ACCESS_KEY: "a", YSUITE_SECRET_KEY: "s", YSUITE_BASE_URL: environment.WEEEK_BASE_URL };
  const store = join(path, "unused.sqlite");
  const { code, out, err } = await command([...args, "--store", store], { ...environment, ...ysuite });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain("Usage: crm-deals mirror");
  expect(crm.requests.length).toBe(before);
  expect(existsSync(store)).toBe(false);
});

test("exit code 2 names the variables that are missing", async () => {
  expect(await command(["woofed", ...uri])).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringContaining("WOOFED_TOKEN, WOOFED_ACCOUNT_ID, WAZZUP_V3_KEY"),
  });
});

test("--users reads the users of Y-Suite", async () => {
  const crm = createFake("ysuite");
  const wazzup = createFake("wazzup-v3");
  const path = folder();
  const users = join(path, "users.json");
  const environment = {
    YSUITE_ACCESS_KEY: "a",
    YSUITE_SECRET_KEY: "s",
    WAZZUP_V3_KEY: "key",
    YSUITE_BASE_URL: await listening(crm),
    WAZZUP_V3_BASE_URL: await listening(wazzup),
  };
  const run = () => command(["ysuite", ...uri, "--users", users, "--store", join(path, "mirror.sqlite")], environment);
  for (const invalid of [
    "[",
    '{"id":"1"}',
    '[{"id":1,"name":"Anna"}]',
    '[{"id":"1"}]',
    '[{"id":"1","name":"A"},{"id":"1","name":"B"}]',
  ]) {
    writeFileSync(users, invalid);
    expect((await run()).code).toBe(2);
  }
  expect(crm.requests).toEqual([]);
  writeFileSync(users, '[{ "id": "1", "name": "Anna" }]');
  expect((await run()).code).toBe(0);
  expect([...wazzup.data.users.values()]).toEqual([{ id: "1", name: "Anna" }]);
});

test.each(["weeek", "woofed", "ysuite"])("--fake shows a mirror of %s without anything else", async (crm) => {
  const { code, out } = await command([crm, "--fake"]);
  expect(code).toBe(0);
  expect(out.match(/(?<=^Write requests to Wazzup: )\d+/gm)?.map(Number)).toEqual([3, 0, 1, 1, 1, 0]);
  const json = await command([crm, "--fake", "--json"]);
  expect(JSON.parse(json.out)).toMatchObject({ kinds: { deals: { seen: 2, unchanged: 2 } } });
});

test("--help is on stdout", async () => {
  expect(await command(["--help"])).toMatchObject({
    code: 0,
    out: expect.stringContaining("--allow-deletes"),
    err: "",
  });
});
