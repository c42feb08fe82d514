/**
 * `npm run demo`: a salesperson's day over four CRMs, on fakes in this process.
 * `npm run demo -- mirror`: a mirror from Weeek to Wazzup, between fakes.
 * `npm run demo -- --live weeek`: reads deals of the real vendor. Credentials, and another base URL, come from the environment.
 */
import { parseArgs } from "node:util";
import { ConfigError, CrmError } from "../src/core/errors.ts";
import { tell } from "../src/mirror/story.ts";
import { vendors } from "../src/vendors.ts";
import { day } from "./demo/day.ts";
import { live } from "./demo/live.ts";

const stories = new Map([
  ["day", day],
  ["mirror", mirror],
]);
const usage = `Usage: npm run demo [-- ${[...stories.keys()].join("|")}]
       npm run demo -- --live ${vendors.join("|")}`;

try {
  await chosen(process.argv.slice(2))();
} catch (error) {
  console.error(error instanceof CrmError ? `${error}` : `${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = error instanceof CrmError && !(error instanceof ConfigError) ? 1 : 2;
}

function chosen(args: string[]): () => Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { live: { type: "string" } }, allowPositionals: true });
  const [name = "day"] = positionals;
  const vendor = vendors.find((vendor) => vendor === values.live);
  if (vendor) return () => live(vendor);
  const story = stories.get(name);
  if (!story || values.live !== undefined) throw new Error(`Unknown demo or vendor \`${values.live ?? name}\`.`);
  return story;
}

async function mirror(): Promise<void> {
  process.exitCode = await tell("weeek", false, { environment: {}, out: console.log, err: console.error });
}
