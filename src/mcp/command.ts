/** `crm-deals mcp`: an MCP server over stdin and stdout. */
import { once } from "node:events";
import { parseArgs } from "node:util";
import { type CommandIo, command, UsageError, usageChecked } from "../command.ts";
import { ConfigError } from "../core/errors.ts";
import { vendors } from "../vendors.ts";
import { serverFactory } from "./server.ts";
import { toolboxOf } from "./toolbox.ts";

const usage = `Usage: crm-deals mcp [--vendors ${vendors.join(",")}] [--write] [--allow-delete] [--tools NAMES] [--all]

Serves MCP over stdin and stdout. Offers tools for each vendor whose credentials are in the environment; by default they only read.

  --vendors LIST   only these vendors, separated by commas
  --write          adds tools that create and change records, or send messages; a person confirms each message
  --allow-delete   with --write, adds tools that delete; a person confirms each delete
  --tools LIST     only the tools with these names
  --all            adds find_operation and call_operation, which reach every described operation`;

export const mcp = command(usage, run);

async function run(args: string[], io: CommandIo): Promise<number> {
  const { help, ...options } = parse(args);
  if (help) {
    io.out(usage);
    return 0;
  }
  const chosen = toolboxOf(options, io.environment).catch((error) => {
    throw error instanceof ConfigError ? new UsageError(error.message) : error;
  });
  const [sdk, toolbox] = await Promise.all([import("./sdk.ts"), chosen]);

  // A client that is gone ends the server; it is no error.
  process.stderr.on("error", () => undefined);
  const closed = Promise.race([once(process.stdin, "close"), once(process.stdin, "end"), failed(process.stdout)]);
  const server = sdk.serveStdio(serverFactory(sdk, toolbox));
  await closed;
  await server.close();
  return 0;
}

function failed(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.on("error", () => resolve()));
}

function parse(args: string[]) {
  const options = {
    help: { type: "boolean", default: false },
    vendors: { type: "string" },
    write: { type: "boolean", default: false },
    "allow-delete": { type: "boolean", default: false },
    tools: { type: "string" },
    all: { type: "boolean", default: false },
  } as const;
  const values = usageChecked(() => parseArgs({ args, options }).values);
  return {
    help: values.help,
    write: values.write,
    allowDelete: values["allow-delete"],
    all: values.all,
    tools: values.tools?.split(",").map((name) => name.trim()),
    vendors: values.vendors?.split(",").map((name) => {
      const vendor = vendors.find((known) => known === name.trim());
      if (!vendor) throw new UsageError(`Unknown vendor \`${name}\`.`);
      return vendor;
    }),
  };
}
