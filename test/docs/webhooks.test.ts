/** The guide's webhook receivers, run as they are printed. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const secret = "0123456789abcdef";
const good = `/wazzup/${secret}`;
const event = { event: "message.add", data: [{ message_id: "m" }], meta: { idempotency_key: "k" } };
// Beside the tests, so that imports resolve as they do there.
const parent = fileURLToPath(new URL("./", import.meta.url));
let folder = "";
const opened: Server[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(parent, "webhooks-"));
  const guide = await readFile(new URL("../../docs/webhooks.md", import.meta.url), "utf8");
  for (const [, name = "", code = ""] of guide.matchAll(/^```ts\n\/\/ ([\w-]+\.ts)\n(.*?)^```/gms)) {
    await writeFile(join(folder, name), code);
  }
  vi.spyOn(console, "log").mockImplementation(() => {});
});

afterAll(async () => {
  for (const server of opened) server.close();
  await rm(folder, { recursive: true });
});

async function load(name: string) {
  vi.resetModules();
  return await import(join(folder, name));
}

test.each([undefined, "", "short"])("with the secret %j nothing starts", async (value) => {
  vi.stubEnv("WAZZUP_WEBHOOK_SECRET", value);
  for (const name of ["receive.ts", "node-http.ts", "fetch-handler.ts"]) {
    await expect(load(name)).rejects.toThrow("WAZZUP_WEBHOOK_SECRET");
  }
});

type Post = (path: string, body: string, method?: string) => Promise<number>;

describe.each<[string, () => Promise<Post>]>([
  [
    "node:http",
    async () => {
      const { server }: { server: Server } = await load("node-http.ts");
      opened.push(server);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      const { port } = server.address() as AddressInfo;
      return async (path, body, method = "POST") => {
        const init = method === "GET" ? { method } : { method, body };
        return (await fetch(`http://127.0.0.1:${port}${path}`, init)).status;
      };
    },
  ],
  [
    "Request → Response",
    async () => {
      const { handle } = await load("fetch-handler.ts");
      return async (path, body, method = "POST") => {
        const init = method === "GET" ? { method } : { method, body };
        return (await handle(new Request(`https://crm.example.com${path}`, init))).status;
      };
    },
  ],
])("%s", (_name, start) => {
  let post: Post;
  beforeAll(async () => {
    vi.stubEnv("WAZZUP_WEBHOOK_SECRET", secret);
    post = await start();
  });
  test("takes an event with the secret, and nothing without", async () => {
    expect(await post(good, JSON.stringify(event))).toBe(200);
    for (const other of ["/wazzup", "/wazzup/", "/wazzup/another", "/", `${good}x`, `/other/${secret}`]) {
      expect(await post(other, JSON.stringify(event))).toBe(404);
    }
    expect(await post(good, "", "GET")).toBe(404);
  });

  test("survives every payload", async () => {
    const payloads = [
      "",
      "null",
      "5",
      "[]",
      "{",
      '"text"',
      "{}",
      '{"event":1}',
      '{"event":"message.add"',
      "\0",
      "[".repeat(100_000),
    ];
    for (const payload of payloads) expect([400, 413]).toContain(await post(good, payload));
    for (const data of [null, 5, [null], { a: 1 }, "text", undefined]) {
      expect(await post(good, JSON.stringify({ event: "toString", data, meta: data }))).toBe(200);
      expect(await post(good, JSON.stringify({ event: "message.add", data, meta: data }))).toBe(200);
    }
    expect(await post(good, JSON.stringify({ test: true }))).toBe(200);
  });
});

test("node:http: a body too large is rejected, and a sender that breaks off leaves the server up", async () => {
  vi.stubEnv("WAZZUP_WEBHOOK_SECRET", secret);
  const { server }: { server: Server } = await load("node-http.ts");
  opened.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}${good}`;
  const status = await fetch(address, { method: "POST", body: "x".repeat(1_100_000) }).then(
    ({ status }) => status,
    () => 413,
  );
  expect(status).toBe(413);

  const socket = connect(port, "127.0.0.1");
  socket.write("POST /wazzup/x HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{");
  await new Promise((resolve) => setImmediate(resolve));
  socket.destroy();
  expect((await fetch(address, { method: "POST", body: JSON.stringify(event) })).status).toBe(200);
});
