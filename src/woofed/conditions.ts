/** The checks of a search's conditions: the server drops what it cannot read, and then finds everything. */
import { checkObject, must } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";

const timeCondition = /(^|_)(created|updated|won|lost)_at_(not_)?(eq|in|lt|lteq|gt|gteq)(_any|_all)?$/;
const timeWithOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;
/** Ransack's groupings, which hold conditions of their own. */
const groupings = ["g", "c"];

/** @throws {ConfigError} for a condition that the server would drop, or read by the time zone it happens to be in */
export function checkConditions(query: object): void {
  for (const [name, value] of Object.entries(checkObject("query", query))) {
    if (value === undefined || groupings.includes(name)) continue;
    const values: unknown[] = [value].flat();
    if (values.length === 0 || values.some(saysNothing)) {
      throw new ConfigError(`\`${name}\` has an empty value: the server would drop the condition and find everything.`);
    }
    const isRead = !timeCondition.test(name) || values.every(isTime);
    must(isRead, name, 'a Date, or a time with its offset: "2026-01-31T09:00:00Z"');
  }
}

function saysNothing(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "number" || value instanceof Date) return !Number.isFinite(Number(value));
  return typeof value !== "boolean";
}

function isTime(value: unknown): boolean {
  const text = String(value);
  const day = text.slice(0, 10);
  const isWritten = timeWithOffset.test(text) && !Number.isNaN(Date.parse(text));
  // The server reads the 30th of February as the 2nd of March.
  return value instanceof Date || (isWritten && new Date(day).toISOString().startsWith(day));
}
