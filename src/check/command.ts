/** `crm-deals check <vendor>`: for owners of an account. */
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type CommandIo, command, UsageError, usageChecked } from "../command.ts";
import { clientFromEnvironment, credentialVariables, type Environment, missingCredentials } from "../environment.ts";
import { type Vendor, vendors } from "../vendors.ts";
import { checkVendor } from "./check.ts";
import type { Description } from "./description.ts";
import { recorder } from "./recorder.ts";
import { observed, table } from "./report.ts";
import { writeRounds } from "./write-round.ts";

const usage = `Usage: crm-deals check <${vendors.join("|")}> [--write] [--bodies] [--out FILE]

Calls the operations that only read, and compares each response with the description. Prints what differs and writes it to FILE,
ready for an issue. FILE holds no values of the responses.

  --write     also creates, reads, updates and deletes its own records
  --bodies    adds the responses that differ to FILE; they can contain personal data
  --out FILE  default: observed.json

Credentials come from the environment: ${vendors.map((vendor) => credentialVariables[vendor].join(" and ")).join(", ")}.
Exit codes: 0 nothing differs, 3 something does, 2 wrong usage or a missing variable, 1 failed.`;

export const check = command(usage, run);

async function run(args: string[], io: CommandIo): Promise<number> {
  const { help, vendor, write, bodies, out } = parse(args);
  if (help) {
    io.out(usage);
    return 0;
  }
  const missing = missingCredentials(vendor, io.environment);
  if (missing.length > 0) throw new UsageError(`${vendor} needs these environment variables: ${missing.join(", ")}`);

  if (write) io.err(`${vendor}: ${writeRounds[vendor].plan}.`);
  const report = await checkOne(vendor, io.environment, write);
  for (const { operation, reason } of report.skipped) io.err(`not called: ${operation}, ${reason}`);
  for (const record of report.left) io.err(`not deleted: ${record}. Delete it by hand.`);
  const compared = `${report.responses} responses of ${report.operations.length} operations were compared`;
  if (report.findings.length === 0) {
    io.err(`${compared}; none differs from the description.`);
    return 0;
  }
  io.out(table(report.findings));
  await writeFile(out, observed(vendor, report, bodies));
  io.err(`${compared}. Paste ${out} into the issue form.`);
  return 3;
}

async function checkOne<V extends Vendor>(vendor: V, environment: Environment, write: boolean) {
  const record = recorder();
  return await checkVendor({
    client: await clientFromEnvironment(vendor, environment, record.options),
    recorder: record,
    description: await publishedDescription(vendor),
    known: environment.WOOFED_ACCOUNT_ID ? { accounts: environment.WOOFED_ACCOUNT_ID } : {},
    writes: write ? writeRounds[vendor] : undefined,
  });
}

function parse(args: string[]) {
  const options = {
    help: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
    bodies: { type: "boolean", default: false },
    out: { type: "string", default: "observed.json" },
  } as const;
  const { values, positionals } = usageChecked(() => parseArgs({ args, options, allowPositionals: true }));
  const [name, ...more] = positionals;
  const vendor = vendors.find((known) => known === name);
  if (!values.help && (!vendor || more.length > 0)) {
    throw new UsageError(name === undefined ? "Name a vendor." : `Unknown vendor \`${positionals.join(" ")}\`.`);
  }
  return { ...values, vendor: vendor ?? "weeek" };
}

/** The description in the package, beside the built file. */
async function publishedDescription(vendor: Vendor): Promise<Description> {
  return JSON.parse(await readFile(new URL(`./specs/${vendor}.json`, import.meta.url), "utf8"));
}
