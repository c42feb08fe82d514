/** Hashes of records. */
import { createHash } from "node:crypto";

/** 96 bits: a hash is compared with those of the same record alone. */
const length = 16;

/** Hashes a record, whatever the order of its members and of its arrays, which are all sets. */
export function hashOf(record: object): string {
  return createHash("sha256").update(canonical(record)).digest("base64url").slice(0, length);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`)
    .sort()
    .join()}}`;
}
