/** The command of the packed package, as a user runs it. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createFake } from "crm-deals/fakes";
import { createWeeekClient } from "crm-deals/weeek";
import { describe, expect, inject, onTestFinished, test } from "vitest";

async function cli(args: string[], environment: Record<string, string> = {}, folder = inject("consumer")) {
  const bin = join(folder, "node_modules/crm-deals/dist/cli.mjs");
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { PATH, ...environment } });
  const exited = new Promise((resolve) => child.on("close", resolve));
  const [code, out, err] = await Promise.all([exited, text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

async function weeekFake() {
  const fake = createFake("weeek");
  const { baseUrl, close } = await fake.listen();
  onTestFinished(close);
  return { fake, environment: { WEEEK_TOKEN: "token", WEEEK_BASE_URL: baseUrl } };
}

test("without arguments it prints its commands", async () => {
  expect(await cli([])).toMatchObject({ code: 0, out: expect.stringContaining("check <vendor>") });
  expect(await cli(["--help"])).toMatchObject({ code: 0, err: "" });
});

test.each([
  [["chek"], "unknown command `chek`"],
  [["check"], "Name a vendor"],
  [["check", "hubspot"], "Unknown vendor `hubspot`"],
  [["check", "weeek", "--wriet"], "--wriet"],
  [["check", "weeek"], "WEEEK_TOKEN"],
  [["mirror"], "Name a CRM"],
  [["mirror", "weeek", "--token", "secret"], "--token"],
])("%j is wrong usage", async (args, message) => {
  expect(await cli(args)).toMatchObject({ code: 2, out: "", err: expect.stringContaining(message) });
});

test("check finds nothing on a true server and says what it would do with --write", async () => {
  const { environment } = await weeekFake();
  expect(await cli(["check", "weeek", "--write"], environment)).toMatchObject({
    code: 0,
    out: "",
    err: expect.stringMatching(/^weeek: creates a contact[\s\S]+none differs/),
  });
});

test("check prints what differs and writes it for the issue form", async () => {
  const { fake, environment } = await weeekFake();
  fake.faults.next("listFunnels", 503);
  const { code, out } = await cli(["check", "weeek", "--out", "differs.json"], environment);
  expect({ code, out }).toEqual({
    code: 3,
    out: expect.stringMatching(/listFunnels +503 +status 503 is not described/),
  });
  const written = JSON.parse(readFileSync(join(inject("consumer"), "differs.json"), "utf8"));
  expect(written).toMatchObject({ vendor: "weeek", differences: [{ operation: "listFunnels", status: 503 }] });
  expect(written.bodies).toBeUndefined();
});

test("check says what to install where ajv is missing", async () => {
  const { environment } = await weeekFake();
  const { code, err } = await cli(["check", "weeek"], environment, inject("bareConsumer"));
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("npm install ajv@8") });
});

describe("mirror", () => {
  async function fakes(deals: number) {
    const { fake, environment } = await weeekFake();
    const wazzup = createFake("wazzup-v3");
    const { baseUrl, close } = await wazzup.listen();
    onTestFinished(close);
    const [user = ""] = fake.data.users.keys();
    const [statusId = ""] = fake.data.statuses.keys();
    const client = createWeeekClient({ token: "token", fetch: fake.fetch });
    const deal = await client.deals.create(statusId, { title: "Deal", assignees: [user] });
    for (let index = 1; index < deals; index += 1) fake.data.deals.set(`d${index}`, { ...deal, id: `d${index}` });
    const folder = await mkdtemp(join(tmpdir(), "crm-deals-cli-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const args = ["mirror", "weeek", "--uri", "https://crm.example.com/{id}", "--store", join(folder, "mirror.sqlite")];
    return { fake, wazzup, args, environment: { ...environment, WAZZUP_V3_KEY: "key", WAZZUP_V3_BASE_URL: baseUrl } };
  }
  function spawned(args: string[], environment: Record<string, string>) {
    const bin = join(inject("consumer"), "node_modules/crm-deals/dist/cli.mjs");
    const child = spawn(process.execPath, [bin, ...args], { env: { PATH: process.env.PATH ?? "", ...environment } });
    const ended = new Promise((resolve) => child.on("close", resolve));
    return { child, ended, out: text(child.stdout).catch(() => ""), err: text(child.stderr).catch(() => "") };
  }
  const writing = (fake: { requests: readonly { operation: string }[] }) =>
    expect
      .poll(() => fake.requests.some(({ operation }) => operation === "upsertDeals"), { timeout: 10_000 })
      .toBe(true);

  test("a second run fails while one is under way, and starts after SIGKILL", async () => {
    const { wazzup, args, environment } = await fakes(300);
    wazzup.faults.next("upsertDeals", { delayMs: 60_000 });
    const killed = spawned(args, environment);
    await writing(wazzup);
    expect(await cli(args, environment)).toMatchObject({ code: 1, out: "", err: expect.stringContaining("in use") });
    killed.child.kill("SIGKILL");
    await killed.ended;
    const { code, out } = await cli([...args, "--json"], environment);
    expect({ code, kinds: JSON.parse(out).kinds }).toMatchObject({ code: 0, kinds: { deals: { seen: 300 } } });
    expect(wazzup.data.deals.size).toBe(300);
  });

  test("SIGINT ends the batch under way and exits with 130, a second one at once", async () => {
    const { wazzup, args, environment } = await fakes(50);
    wazzup.faults.next("upsertDeals", { delayMs: 500 });
    const once = spawned([...args, "--json"], environment);
    await writing(wazzup);
    once.child.kill("SIGINT");
    expect(await once.ended).toBe(130);
    expect(JSON.parse(await once.out)).toMatchObject({ kinds: { deals: { created: 50 } }, stopped: { by: "signal" } });

    const twice = await fakes(50);
    twice.wazzup.faults.next("upsertDeals", { delayMs: 60_000 });
    const hanging = spawned(twice.args, twice.environment);
    await writing(twice.wazzup);
    hanging.child.kill("SIGINT");
    // Once it has said so, the first signal is known.
    hanging.child.stderr.on("data", (line) => String(line).includes("again") && hanging.child.kill("SIGINT"));
    expect(await hanging.ended).toBe(130);
    expect((await cli(twice.args, twice.environment)).code).toBe(0);
  });

  test("goes on when nobody reads its output", async () => {
    const { wazzup, args, environment } = await fakes(5);
    const { child, ended } = spawned([...args, "--json"], environment);
    child.stdout.destroy();
    child.stderr.destroy();
    expect(await ended).toBe(0);
    expect(wazzup.data.deals.size).toBe(5);
  });

  test("--fake needs no other package; a store without SQLite says what to install", async () => {
    const shown = await cli(["mirror", "weeek", "--fake"], {}, inject("bareConsumer"));
    expect(shown).toMatchObject({ code: 0, err: "", out: expect.stringContaining("The next run resumes") });
    if (process.getBuiltinModule("node:sqlite")) return;
    const { args, environment } = await fakes(1);
    const { code, err } = await cli(args, environment, inject("bareConsumer"));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining("npm install @photostructure/sqlite@1") });
  });
});
