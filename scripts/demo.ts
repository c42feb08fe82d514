/**
 * `npm run demo`: the deals of all vendors, listed, read, created, updated and deleted against mocks in this process.
 * `npm run demo -- --live weeek`: the reading part against the real vendor, or another server with `--base-url`.
 * `npm run demo -- mirror`: a mirror from Weeek to Wazzup, between fakes.
 */
import { parseArgs } from "node:util";
import { tell } from "../src/mirror/story.ts";
import { startMock, type Vendor, vendors } from "../src/testing/index.ts";
import { demos } from "./demo/demos.ts";
import { type Step, table } from "./demo/table.ts";

const usage = `Usage: npm run demo
       npm run demo -- mirror
       npm run demo -- --live ${vendors.join("|")} [--base-url https://crm.example.com]`;

try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const options = { live: { type: "string" }, "base-url": { type: "string" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length > 0) {
    if (positionals.join(" ") !== "mirror") throw new Error(`There is no demo \`${positionals.join(" ")}\`.`);
    return await tell("weeek", false, { environment: {}, out: console.log, err: console.error });
  }
  if (values.live === undefined) {
    if (values["base-url"]) throw new Error("--base-url goes with --live.");
    return mocked();
  }
  const vendor = vendors.find((name) => name === values.live);
  if (!vendor) throw new Error(`There is no vendor \`${values.live}\`.`);
  return live(vendor, values["base-url"]);
}

async function mocked(): Promise<number> {
  console.log("Deals of every vendor, against mocks made from their descriptions\n");
  let failed = 0;
  for (const vendor of vendors) {
    const { title, mockEnv, steps } = demos[vendor];
    const mock = await startMock(vendor);
    try {
      failed += await run(title, steps(mockEnv, mock.baseUrl));
    } finally {
      await mock.close();
    }
  }
  console.log(failed === 0 ? "All calls succeeded." : `${failed} call(s) failed.`);
  return failed === 0 ? 0 : 1;
}

async function live(vendor: Vendor, baseUrl: string | undefined): Promise<number> {
  const { title, mockEnv, steps } = demos[vendor];
  const missing = Object.keys(mockEnv).filter((name) => !process.env[name]);
  if (missing.length > 0) {
    console.error(`--live ${vendor} needs these environment variables: ${missing.join(", ")}`);
    return 2;
  }
  const env = Object.fromEntries(Object.keys(mockEnv).map((name) => [name, process.env[name] ?? ""]));
  const reading = steps(env, baseUrl).filter((step) => !step.writes);
  return (await run(`${title}, live, reading only`, reading)) === 0 ? 0 : 1;
}

/** Runs the steps one after another and prints them; gives the number that failed. */
async function run(title: string, steps: Step[]): Promise<number> {
  const rows: [ok: boolean, call: string, result: string][] = [];
  for (const { call, run } of steps) {
    rows.push(
      await run().then(
        (result): [boolean, string, string] => [true, call, result],
        (error): [boolean, string, string] => [false, call, String(error)],
      ),
    );
  }
  console.log(`${table(title, rows)}\n`);
  return rows.filter(([ok]) => !ok).length;
}
