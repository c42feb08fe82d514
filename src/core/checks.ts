/** Checks of arguments, made before anything is sent. */
import { ConfigError } from "./errors.ts";

/**
 * Returns an id that can address a record.
 * @throws {ConfigError} when it is missing, empty, `.`, `..`, a number that is not an integer, or neither a string nor a number
 */
export function checkId<Id>(name: string, id: Id): Id & (string | number) {
  if (typeof id === "number" && Number.isInteger(id)) return id;
  // `.` and `..` would walk up the path: DELETE /deals/.. is DELETE /.
  if (typeof id === "string" && !["", ".", ".."].includes(id)) return id;
  const shown = id === undefined || id === null ? "missing" : `no id: ${JSON.stringify(id) ?? typeof id}`;
  throw new ConfigError(`\`${name}\` is ${Number.isNaN(id) ? "no id: NaN" : shown}.`);
}

/** Returns what is an object. @throws {ConfigError} for anything else */
export function checkObject<Value>(name: string, value: Value): Value & object {
  if (typeof value === "object" && value !== null) return value;
  throw new ConfigError(`\`${name}\` must be an object.`);
}

/** Returns a copy of a list that holds something. @throws {ConfigError} when it is empty or no array */
export function checkFilled<Item>(name: string, items: readonly Item[]): Item[] {
  if (Array.isArray(items) && items.length > 0) return [...items];
  throw new ConfigError(`\`${name}\` must be an array that is not empty.`);
}

/** Returns a number that is finite. @throws {ConfigError} for anything else */
export function checkFinite(name: string, value: number): number {
  if (Number.isFinite(value)) return value;
  throw new ConfigError(`\`${name}\` must be a finite number.`);
}

/** @throws {ConfigError} for anything but a whole number above 0 */
export function checkWholeNumber(name: string, value: unknown): void {
  if (!Number.isInteger(value) || Number(value) < 1)
    throw new ConfigError(`\`${name}\` must be a whole number above 0.`);
}
