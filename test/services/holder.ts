/** A process that takes the lock of a token store and keeps it. */
import { postgresTokenStore } from "crm-deals/postgres";
import { redisTokenStore } from "crm-deals/redis";
import { connectPostgres, connectRedis } from "./connections.ts";

const [kind, key = "", lockMs] = process.argv.slice(2);
const tokens = { key, lockMs: Number(lockMs) };
const store =
  kind === "redis" ? redisTokenStore(connectRedis(), tokens) : postgresTokenStore(connectPostgres(), tokens);
await store.lock?.(async () => {
  process.send?.("locked");
  await new Promise(() => {});
});
