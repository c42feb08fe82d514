/**
 * `npm run spec:diff [-- <git ref>]`: what changed in the bundled descriptions since a ref (the last tag by default, HEAD while there
 * is none), how Redocly rates it, and the changeset that it calls for.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { vendors } from "../src/vendors.ts";
import { stepsOf } from "./description/pointers.ts";
import { redocly } from "./description/redocly.ts";

/** From the worst to the least. */
const impacts = ["major", "minor", "patch"] as const;
type Impact = (typeof impacts)[number];

/** One change, and the version bump that it requires. */
interface Change {
  vendor: string;
  impact: Impact;
  text: string;
}

/** As much of Redocly's report as is read here. */
interface Report {
  changes: { path: string; kind: string; impact: Impact; property?: string; verdicts: { message: string }[] }[];
}

const run = promisify(execFile);
const git = async (...args: string[]) => (await run("git", args, { maxBuffer: 1e8 })).stdout;

try {
  await main(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(given: string | undefined): Promise<void> {
  const ref = given ?? ((await lastTag()) || "HEAD");
  await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`).catch(() => {
    throw new Error(`Unknown git ref \`${ref}\`.`);
  });
  const changes = (await Promise.all(vendors.map((vendor) => changesOf(vendor, ref)))).flat();
  if (changes.length === 0) return console.log(`The descriptions have not changed since ${ref}.`);
  for (const impact of impacts) {
    const rated = changes.filter((change) => change.impact === impact);
    if (rated.length > 0) console.log(`${impact}\n${rated.map(line).join("\n")}\n`);
  }
  console.log(await changeset(changes));
}

async function lastTag(): Promise<string> {
  return (await git("describe", "--tags", "--abbrev=0").catch(() => "")).trim();
}

async function changesOf(vendor: string, ref: string): Promise<Change[]> {
  const file = `generated/${vendor}/openapi.yaml`;
  const before = await git("show", `${ref}:${file}`).catch(() => undefined);
  if (before === undefined) return [{ vendor, impact: "minor", text: "a new vendor" }];
  if (!existsSync(file)) return [{ vendor, impact: "major", text: "the vendor is gone" }];
  const folder = await mkdtemp(join(tmpdir(), "crm-deals-"));
  try {
    const base = join(folder, "openapi.yaml");
    await writeFile(base, before);
    return await compare(vendor, base, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function compare(vendor: string, base: string, revision: string): Promise<Change[]> {
  const options = ["--config", "scripts/spec-diff/redocly.yaml", "--format", "json", "--fail-on", "none"];
  const { changes }: Report = JSON.parse(await redocly("diff", base, revision, ...options));
  return changes.map(({ path, kind, impact, property, verdicts }) => {
    const place = [stepsOf(path).join(" "), property].filter(Boolean).join(", ");
    return { vendor, impact, text: verdicts.map(({ message }) => message).join(" ") || `${place}: ${kind}` };
  });
}

function line({ vendor, text }: Change): string {
  return `  ${vendor}: ${text}`;
}

/** The entry for `.changeset/`. While the version is 0.x, what breaks is a minor, as semver has it. */
async function changeset(changes: Change[]): Promise<string> {
  const { version } = JSON.parse(await readFile("package.json", "utf8"));
  const worst: Impact = impacts.find((impact) => changes.some((change) => change.impact === impact)) ?? "patch";
  const bump = worst === "major" && version.startsWith("0.") ? "minor" : worst;
  const told = changes.filter(({ impact }) => impact === worst).map(({ vendor, text }) => `- ${vendor}: ${text}`);
  return `The changeset that this needs; \`npm run changeset\` creates the file. Say in your own words what it means for a caller:

---
"crm-deals": ${bump}
---

${told.join("\n")}`;
}
