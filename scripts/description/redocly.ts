/** Redocly's CLI: the one place that runs it. */
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { textAt } from "./json.ts";

const run = promisify(execFile);
const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Runs a command of Redocly's and returns what it prints. @throws with what it reports */
export async function redocly(...args: string[]): Promise<string> {
  try {
    const { stdout } = await run(process.execPath, [cli, ...args], { env, maxBuffer: 1e8 });
    return stdout;
  } catch (error) {
    const report = `${textAt(error, "stdout")}${textAt(error, "stderr")}`;
    // Without the banner on the end of Node 20 that Redocly prints on every run.
    throw new Error(`redocly ${args[0]} failed\n${report.replaceAll(/^.*[║╔╚].*\n/gmu, "").trim()}`);
  }
}
