/** The command, as a client starts it. */
import { fileURLToPath } from "node:url";
import type { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { onTestFinished } from "vitest";

const cli = fileURLToPath(new URL("../../src/cli.ts", import.meta.url));

/** @param args of `crm-deals mcp` */
export async function connectStdio(
  client: Client,
  environment: Record<string, string>,
  args: string[] = [],
  command = ["--import", "tsx", cli],
): Promise<Client> {
  const { PATH = "" } = process.env;
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [...command, "mcp", ...args],
      env: { PATH, ...environment },
      stderr: "pipe",
    }),
  );
  onTestFinished(() => client.close());
  return client;
}
