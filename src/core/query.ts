/** Query parameters on the wire: arrays repeat their name, `undefined` is left out, anything else that is no scalar is refused. */
import { ConfigError } from "./errors.ts";

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
  if (typeof value === "string" || typeof value === "boolean") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const hint = value instanceof Date ? " Write the date as the description says, for example with toISOString()." : "";
  throw new ConfigError(`The query parameter \`${name}\` must be a string, a finite number or a boolean.${hint}`);
}
