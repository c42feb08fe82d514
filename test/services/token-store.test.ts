/** One account's tokens for many processes. */
import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { ConfigError } from "crm-deals";
import { postgresSchema, postgresTokenStore } from "crm-deals/postgres";
import { redisTokenStore } from "crm-deals/redis";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { connectPostgres, connectRedis, uniqueKey } from "./connections.ts";
import { inProcess } from "./shared.ts";

const pool = connectPostgres();
const redis = connectRedis();
beforeAll(async () => {
  await pool.query(postgresSchema);
});
afterAll(async () => {
  redis.disconnect();
  await pool.end();
});

const stores = {
  redis: (tokens: Parameters<typeof redisTokenStore>[1]) => redisTokenStore(redis, tokens),
  postgres: (tokens: Parameters<typeof postgresTokenStore>[1]) => postgresTokenStore(pool, tokens),
};
const tokens = { accessToken: "access-token-1", refreshToken: "refresh-token-1", expiresAt: 1_800_000_000_000 };

/** A token endpoint that counts its exchanges. */
async function tokenEndpoint() {
  let exchanges = 0;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    if (body.includes("token-exchange")) exchanges += 1;
    await sleep(100);
    const data = { access_token: `token-${exchanges}`, token_type: "Bearer", expires_in: 3_600, scope: "crm" };
    response.setHeader("Content-Type", "application/json").end(JSON.stringify({ data, meta: { timestamp: 1 } }));
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { baseUrl: `http://127.0.0.1:${port}`, exchanges: () => exchanges };
}

describe.each(["redis", "postgres"] as const)("%s", (store) => {
  test("keeps what was set last, encrypted where a key is given", async () => {
    const key = uniqueKey("tokens");
    const encryptionKey = crypto.getRandomValues(new Uint8Array(32));
    const kept = stores[store]({ key, encryptionKey });
    expect(await kept.get()).toBeUndefined();
    await kept.set({ ...tokens, accessToken: "older-token" });
    await kept.set(tokens);
    expect(await stores[store]({ key, encryptionKey }).get()).toEqual(tokens);
    const raw =
      store === "redis"
        ? await redis.get(`crm-deals:tokens:${key}`)
        : (await pool.query("SELECT tokens FROM crm_deals_tokens WHERE key = $1", [key])).rows[0].tokens;
    expect(raw).not.toContain("token-1");
    const other = stores[store]({ key, encryptionKey: new Uint8Array(32) });
    await expect(Promise.resolve(other.get())).rejects.toThrow(/cannot be decrypted/);
    await expect(Promise.resolve(stores[store]({ key }).get())).rejects.toThrow(ConfigError);
  });

  test.each([
    [{ key: "" }, "`key`"],
    [{ key: "k", encryptionKey: new Uint8Array(16) }, "32 bytes"],
    [{ key: "k", lockMs: 10 }, "`lockMs`"],
  ])("%j is a ConfigError", (options, message) => {
    expect(() => stores[store](options)).toThrow(message);
  });

  test("a hundred processes with an expired token renew it once", { timeout: 180_000 }, async () => {
    const key = uniqueKey("renew");
    const endpoint = await tokenEndpoint();
    await stores[store]({ key }).set({ accessToken: "expired", expiresAt: Date.now() - 1_000 });
    const job = { store, key, token: { baseUrl: endpoint.baseUrl } };
    const got = await Promise.all(Array.from({ length: 100 }, () => inProcess<{ token: string }>(job)));
    expect(new Set(got.map(({ token }) => token))).toEqual(new Set(["token-1"]));
    expect(endpoint.exchanges()).toBe(1);
  });

  test("a holder that is killed frees the lock within its time and a second", async () => {
    const key = uniqueKey("killed");
    const lockMs = 2_000;
    const holder: ChildProcess = fork(
      fileURLToPath(new URL("./holder.ts", import.meta.url)),
      [store, key, `${lockMs}`],
      {
        execArgv: ["--import", "tsx"],
      },
    );
    await new Promise((resolve) => holder.once("message", resolve));
    holder.kill("SIGKILL");
    const start = performance.now();
    expect(await stores[store]({ key, lockMs }).lock?.(async () => "mine")).toBe("mine");
    expect(performance.now() - start).toBeLessThan(lockMs + 1_000);
  });

  test("work that takes longer than the lock's time keeps the lock", async () => {
    const kept = stores[store]({ key: uniqueKey("long"), lockMs: 1_000 });
    const order: string[] = [];
    const first = kept.lock?.(async () => {
      order.push("first begins");
      await sleep(2_500);
      order.push("first ends");
    });
    await sleep(200);
    await kept.lock?.(async () => void order.push("second"));
    await first;
    expect(order).toEqual(["first begins", "first ends", "second"]);
  });
});
