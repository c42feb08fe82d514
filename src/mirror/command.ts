/** `crm-deals mirror <crm>`: brings Wazzup in line with a CRM. */
import { parseArgs } from "node:util";
import { type CommandIo, command, UsageError, usageChecked } from "../command.ts";
import { clientFromEnvironment, credentialVariables, type Environment, missingCredentials } from "../environment.ts";
import type { Destination, Source } from "./records.ts";

const crms = ["weeek", "woofed", "ysuite"] as const;
const destinations = ["wazzup-v3", "wazzup"] as const;
/** A CRM that can be mirrored. */
export type Crm = (typeof crms)[number];

const usage = `Usage: crm-deals mirror <${crms.join("|")}> --uri TEMPLATE [options]

Brings Wazzup's users, contacts and deals in line with the CRM's. Run it again to resume what was interrupted; it sends only what
has changed. It never removes contacts or users.

  --uri TEMPLATE     the address of a record in the CRM, such as https://crm.example.com/{kind}/{id}
  --to API           ${destinations.join(" (default) or ")}
  --store FILE       stores what was sent; default ./crm-deals-mirror.sqlite
  --country CC       the country of phones without a country code, such as LV
  --users FILE       the CRM's users, as JSON: [{ "id": "7", "name": "Anna" }]; needed for ysuite
  --dry-run          reads, but writes nothing
  --verify           compares everything that Wazzup has, and repairs what differs
  --retry-rejected   sends rejected records again although they have not changed
  --allow-deletes N  how many deals may be deleted; default 20, or 5 % where that is more
  --take-over        removes deals that were never seen in the CRM
  --report FILE      writes what was removed, skipped or rejected, or is unknown or foreign, one JSON object per line
  --json             prints the report as JSON
  --fake             shows a mirror between fakes; needs no other option and no credentials

Credentials come from the environment: ${[...crms, ...destinations].map((name) => credentialVariables[name].join(" and ")).join(", ")}.
Exit codes: 0 done, 1 failed, 2 wrong usage or a missing variable, 3 finished with rejected or unknown records, 4 stopped by a guard,
130 interrupted.`;

export const mirror = command(usage, run);

async function run(args: string[], io: CommandIo): Promise<number> {
  const { crm, ...flags } = parse(args);
  if (flags.help) {
    io.out(usage);
    return 0;
  }
  if (flags.fake) return await (await import("./story.ts")).tell(crm, flags.json, io);

  const { checkCountry, checkUri } = await import("./run.ts");
  if (flags.uri === undefined)
    throw new UsageError("--uri is missing. Pass a template such as https://crm.example.com/{kind}/{id}.");
  const { uri, country } = flags;
  usageChecked(() => checkUri("--uri", uri));
  if (country !== undefined) usageChecked(() => checkCountry("--country", country));
  const users = flags.users === undefined ? undefined : await (await import("./users-file.ts")).readUsers(flags.users);
  if (crm === "ysuite" && !users) throw new UsageError("ysuite needs --users: its API does not list users.");
  const missing = [crm, flags.to].flatMap((vendor) => missingCredentials(vendor, io.environment));
  if (missing.length > 0) throw new UsageError(`These environment variables are missing: ${missing.join(", ")}`);

  const { execute } = await import("./execute.ts");
  return await execute(
    {
      source: await sourceOf(crm, io.environment),
      destination: await destinationOf(flags.to, io.environment),
      uri,
      country,
      users,
      dryRun: flags["dry-run"],
      verify: flags.verify,
      retryRejected: flags["retry-rejected"],
      allowDeletes: flags.allowDeletes,
      takeOver: flags["take-over"],
    },
    { storeFile: flags.store, reportFile: flags.report, json: flags.json, io },
  );
}

async function sourceOf(crm: Crm, environment: Environment): Promise<Source> {
  if (crm === "weeek")
    return (await import("./sources/weeek.ts")).weeekSource(await clientFromEnvironment(crm, environment));
  if (crm === "ysuite")
    return (await import("./sources/ysuite.ts")).ysuiteSource(await clientFromEnvironment(crm, environment));
  const { woofedSource } = await import("./sources/woofed.ts");
  return woofedSource(await clientFromEnvironment(crm, environment), Number(environment.WOOFED_ACCOUNT_ID));
}

async function destinationOf(to: (typeof destinations)[number], environment: Environment): Promise<Destination> {
  if (to === "wazzup")
    return (await import("./destinations/wazzup.ts")).wazzupDestination(await clientFromEnvironment(to, environment));
  const { wazzupV3Destination } = await import("./destinations/wazzup-v3.ts");
  return wazzupV3Destination(await clientFromEnvironment(to, environment));
}

function parse(args: string[]) {
  const flag = { type: "boolean", default: false } as const;
  const options = {
    help: flag,
    uri: { type: "string" },
    to: { type: "string", default: destinations[0] },
    store: { type: "string", default: "./crm-deals-mirror.sqlite" },
    country: { type: "string" },
    users: { type: "string" },
    "dry-run": flag,
    verify: flag,
    "retry-rejected": flag,
    "allow-deletes": { type: "string" },
    "take-over": flag,
    report: { type: "string" },
    json: flag,
    fake: flag,
  } as const;
  const { values, positionals } = usageChecked(() => parseArgs({ args, options, allowPositionals: true }));
  const [name, ...more] = positionals;
  const crm = crms.find((known) => known === name);
  if (!values.help && (!crm || more.length > 0)) {
    throw new UsageError(name === undefined ? "Name a CRM." : `Unknown CRM \`${positionals.join(" ")}\`.`);
  }
  const to = destinations.find((known) => known === values.to);
  if (!to) throw new UsageError(`--to must be ${destinations.join(" or ")}, not ${JSON.stringify(values.to)}.`);
  const limit = values["allow-deletes"];
  if (limit !== undefined && !/^\d{1,9}$/.test(limit)) {
    throw new UsageError(`--allow-deletes must be an integer of at least 0, not ${JSON.stringify(limit)}.`);
  }
  return { ...values, to, crm: crm ?? "weeek", allowDeletes: limit === undefined ? undefined : Number(limit) } as const;
}
