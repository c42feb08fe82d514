/** Redis and PostgreSQL as the system has them. */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const howTo = "apt-get install redis-server postgresql";

/** A server that runs. */
export interface Service {
  url: string;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<Service> {
  if (!existsSync("/usr/bin/redis-server")) throw new Error(`Redis is missing: ${howTo}`);
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-redis-"));
  const port = await freePort();
  const args = ["--bind", "127.0.0.1", "--port", `${port}`, "--dir", folder, "--save", "", "--appendonly", "no"];
  const server = spawn("/usr/bin/redis-server", args, { stdio: "ignore" });
  await answers(() => run("/usr/bin/redis-cli", ["-p", `${port}`, "ping"]));
  return { url: `redis://127.0.0.1:${port}`, stop: () => stop(server, folder) };
}

export async function startPostgres(): Promise<Service> {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const [version] = versions.sort((a, b) => Number(b) - Number(a));
  if (version === undefined) throw new Error(`PostgreSQL is missing: ${howTo}`);
  const bin = `/usr/lib/postgresql/${version}/bin`;
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-postgres-"));
  const port = await freePort();
  const user = await serverUser();
  if (user.uid !== undefined) await chown(folder, user.uid, user.gid ?? user.uid);
  await chmod(folder, 0o700);
  const data = join(folder, "data");
  await run(`${bin}/initdb`, ["-D", data, "-U", "crm", "--auth=trust", "--no-sync"], { ...user, cwd: folder });
  const settings = [
    `port=${port}`,
    "listen_addresses=127.0.0.1",
    `unix_socket_directories=${folder}`,
    "fsync=off",
    "max_connections=300",
  ];
  const args = ["-D", data, ...settings.flatMap((setting) => ["-c", setting])];
  const server = spawn(`${bin}/postgres`, args, { ...user, cwd: folder, stdio: "ignore" });
  await answers(() => run(`${bin}/pg_isready`, ["-h", "127.0.0.1", "-p", `${port}`]));
  return { url: `postgres://crm@127.0.0.1:${port}/postgres`, stop: () => stop(server, folder, "SIGINT") };
}

/** PostgreSQL does not run as root: then it runs as the user that its package made. */
async function serverUser(): Promise<{ uid?: number; gid?: number }> {
  if (userInfo().uid !== 0) return {};
  const id = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await id("-u"), gid: await id("-g") };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (typeof address !== "object" || address === null) throw new Error("No port is free.");
  return address.port;
}

/** Waits until a server responds. */
async function answers(ask: () => Promise<unknown>): Promise<void> {
  for (let left = 100; ; left -= 1) {
    try {
      await ask();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await sleep(100);
    }
  }
}

async function stop(server: ChildProcess, folder: string, signal: NodeJS.Signals = "SIGTERM"): Promise<void> {
  if (server.exitCode === null) {
    server.kill(signal);
    await once(server, "exit");
  }
  await rm(folder, { recursive: true, force: true });
}
