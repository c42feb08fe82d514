import { checkId } from "../core/checks.ts";

/** An id that is an integer in bodies, as the text that paths take. @throws {ConfigError} when it is not a valid id */
export function pathId(name: string, id: number): string {
  return String(checkId(name, id));
}
