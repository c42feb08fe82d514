import { readFile } from "node:fs/promises";
import { UsageError } from "../command.ts";
import type { SourceUser } from "./records.ts";
import { checkUsers } from "./run.ts";

/** Reads the file of `--users`. @throws {UsageError} when it cannot be read or is not an array of users */
export async function readUsers(file: string): Promise<SourceUser[]> {
  try {
    const users: unknown = JSON.parse(await readFile(file, "utf8"));
    checkUsers("the file", users);
    return users;
  } catch (error) {
    throw new UsageError(`--users ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
