/** The packed package alone, in an empty folder, as `npx` would run it, with a real MCP client over stdio. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createFake } from "crm-deals/fakes";
import { expect, inject, onTestFinished, test } from "vitest";
import { connectStdio } from "../mcp/stdio.ts";
import { agree, newClient, revisions, textOf } from "../mcp/support.ts";

const bin = join(inject("bareConsumer"), "node_modules/crm-deals/dist/cli.mjs");

async function weeek() {
  const fake = createFake("weeek");
  const { baseUrl, close } = await fake.listen();
  onTestFinished(close);
  return { fake, environment: { WEEEK_TOKEN: "token", WEEEK_BASE_URL: baseUrl } };
}

test.each(revisions)("%s: a deal is created, found and deleted", async (revision) => {
  const { fake, environment } = await weeek();
  const client = await connectStdio(newClient(revision, agree), environment, ["--write", "--allow-delete"], [bin]);
  const create = { name: "weeek_create_deal", arguments: { title: "Oak doors", status: "New" } };
  expect((await client.callTool(create)).isError).toBeFalsy();
  expect(textOf(await client.callTool({ name: "weeek_find_deals", arguments: {} }))).toContain("Oak doors");
  const [id] = [...fake.data.deals.keys()];
  await client.callTool({ name: "weeek_delete", arguments: { kind: "deal", id } });
  expect(fake.data.deals.size).toBe(0);
});

function start(args: string[], environment: Record<string, string>) {
  const { PATH = "" } = process.env;
  return spawn(process.execPath, [bin, "mcp", ...args], { env: { PATH, ...environment } });
}

const line = (id: number, method: string, params: object = {}) =>
  `${JSON.stringify({ jsonrpc: "2.0", id, method, params })}\n`;
const hello = line(1, "initialize", {
  protocolVersion: "2025-11-25",
  capabilities: {},
  clientInfo: { name: "test", version: "1" },
});

test("stdout has nothing but the protocol, whatever comes in, and the server ends with its input", async () => {
  const { environment } = await weeek();
  const child = start(["--all"], environment);
  const out = text(child.stdout);
  const err = text(child.stderr);
  child.stdin.write(
    `${hello}no JSON\n{"jsonrpc":"2.0"}\n\n${line(2, "tools/call", { name: "weeek_context", arguments: {} })}`,
  );
  child.stdin.write(
    line(3, "tools/call", { name: "nothing" }) + line(4, "tools/call", { name: "weeek_get_deal", arguments: 7 }),
  );
  await once(child.stdout, "data");
  // The answers to what was read are written before the input ends.
  setTimeout(() => child.stdin.end(), 1_000);
  const [code] = await once(child, "close");
  const messages = (await out)
    .trim()
    .split("\n")
    .map((message) => JSON.parse(message));
  expect(messages.every(({ jsonrpc }) => jsonrpc === "2.0")).toBe(true);
  expect(
    messages
      .map(({ id }) => id)
      .filter((id) => typeof id === "number")
      .toSorted(),
  ).toEqual([1, 2, 3, 4]);
  expect({ code, err: await err }).toEqual({ code: 0, err: "" });
});

test("a client that goes away ends the server without an error", async () => {
  const { environment } = await weeek();
  const child = start([], environment);
  const err = text(child.stderr);
  child.stdin.write(hello);
  await once(child.stdout, "data");
  child.stdout.destroy();
  child.stdin.on("error", () => undefined);
  for (let id = 2; id < 6; id += 1) child.stdin.write(line(id, "tools/list"));
  const [code] = await once(child, "close");
  expect({ code, err: await err }).toEqual({ code: 0, err: "" });
});

test.each<[string[], Record<string, string>, string]>([
  [[], {}, "no vendor's credentials"],
  [["--vendors", "weeek,ysuite"], { WEEEK_TOKEN: "t" }, "YSUITE_ACCESS_KEY"],
  [["--vendors", "hubspot"], { WEEEK_TOKEN: "t" }, "hubspot"],
  [["--delete"], { WEEEK_TOKEN: "t" }, "--delete"],
  [["--tools", "weeek_contxt"], { WEEEK_TOKEN: "t" }, "weeek_contxt"],
])("%j with %o is wrong usage", async (args, environment, message) => {
  const child = start(args, environment);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
  expect({ code, out, err }).toEqual({ code: 2, out: "", err: expect.stringContaining(message) });
});
