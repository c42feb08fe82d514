/**
 * Starts Redis and PostgreSQL on free ports of the loopback interface, with data folders of their own, and stops both. The addresses are in
 * the environment, because the tests' own processes need them too.
 */
import { type Service, startPostgres, startRedis } from "./servers.ts";

const services: Service[] = [];

export async function setup(): Promise<void> {
  for (const [variable, start] of [
    ["REDIS_URL", startRedis],
    ["POSTGRES_URL", startPostgres],
  ] as const) {
    const service = await start();
    services.push(service);
    process.env[variable] = service.url;
  }
}

export async function teardown(): Promise<void> {
  await Promise.all(services.map((service) => service.stop()));
}
