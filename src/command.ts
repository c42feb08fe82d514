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
