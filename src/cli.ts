#!/usr/bin/env node
/** The command `crm-deals`. Each of its commands is imported when it is called. */
import type { Command, CommandIo } from "./command.ts";

const usage = `Usage: crm-deals <command> [options]

  check <vendor>    compares a vendor's responses with its description
  mirror <crm>      brings Wazzup's users, contacts and deals in line with a CRM's
  mcp               serves the vendors' records to AI assistants over MCP

crm-deals <command> --help shows a command's options.`;

const commands: Record<string, () => Promise<Command>> = {
  check: async () => (await import("./check/command.ts")).check,
  mirror: async () => (await import("./mirror/command.ts")).mirror,
  mcp: async () => (await import("./mcp/command.ts")).mcp,
};

const io: CommandIo = {
  environment: process.env,
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
};

async function main([name = "--help", ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return await (await command())(args, io);
  if (name === "--help") {
    io.out(usage);
    return 0;
  }
  io.err(`crm-deals: unknown command \`${name}\`\n\n${usage}`);
  return 2;
}

// `| head` closes the pipe: the command goes on without it.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
