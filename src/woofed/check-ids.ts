import { checkId } from "../core/checks.ts";

// A server of its own names these; an id among them is the caller's business.
const free = ["custom_attributes", "additional_attributes"];

/** @throws {ConfigError} for a number as `id` or `*_id` that is not a positive safe integer: the server would cut 5.7 to 5 */
export function checkIds(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === "number" && /^(.+_)?id$/.test(name)) checkId(name, member);
    else if (!free.includes(name)) checkIds(member);
  }
}
