/** The command of the packed package, as a user runs it. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createFake } from "crm-deals/fakes";
import { expect, inject, onTestFinished, test } from "vitest";

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
