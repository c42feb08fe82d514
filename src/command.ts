/** What every command of `crm-deals` works with. */
import type { Environment } from "./environment.ts";

/** Where a command reads and writes. */
export interface CommandIo {
  environment: Environment;
  /** Writes to stdout: results alone. */
  out(text: string): void;
  /** Writes to stderr: everything else. */
  err(text: string): void;
}

/** Runs a command with the arguments behind its name, and resolves with the exit code. */
export type Command = (args: string[], io: CommandIo) => Promise<number>;

/** A wrong argument or a missing variable: the command prints the message and its usage, and exits with 2. */
export class UsageError extends Error {}

/** A command that prints what its run fails with: exit code 2 and the usage after a wrong usage, else 1. */
export function command(usage: string, run: Command): Command {
  return async (args, io) => {
    try {
      return await run(args, io);
    } catch (error) {
      io.err(error instanceof Error ? error.message : String(error));
      if (!(error instanceof UsageError)) return 1;
      io.err(`\n${usage}`);
      return 2;
    }
  };
}

/** Returns what a check of arguments returns. @throws {UsageError} what it throws */
export function usageChecked<Result>(check: () => Result): Result {
  try {
    return check();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
