/** Parameters on the wire. */
import { checkId, isWellFormed, must } from "./checks.ts";

/** Puts the values in the place of a path's braces. @throws {ConfigError} for one that is missing or would lead elsewhere */
export function serializePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^{}]+)\}/g, (_braces, name: string) => encodeURIComponent(checkId(name, values[name])));
}

/** Arrays repeat their name, `undefined` is left out. @throws {ConfigError} for anything else that is no scalar */
export function serializeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined) search.append(name, scalar(name, item));
    }
  }
  return search.toString();
}

function scalar(name: string, value: unknown): string {
  const isScalar =
    typeof value === "string" ? isWellFormed(value) : typeof value === "boolean" || Number.isFinite(value);
  must(isScalar, name, "a well-formed string (a date as toISOString()), a finite number or a boolean");
  return String(value);
}
