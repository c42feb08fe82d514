/** Checks of arguments, made before anything is sent. */
import { ConfigError } from "./errors.ts";

/** @throws {ConfigError} that names a value and says what it must be, unless it is */
export function must(isValid: unknown, name: string, what: string): asserts isValid {
  if (!isValid) throw new ConfigError(`\`${name}\` must be ${what}.`);
}

/** Throws a `ConfigError` that names a value, says what it must be, and never shows it. */
export type Rule = (name: string, value: unknown) => void;

/** Makes a rule. @param what what a value must be */
export function rule(what: string, isValid: (value: unknown) => unknown): Rule {
  return (name, value) => must(isValid(value), name, what);
}

/**
 * Returns an id that can address a record.
 * @throws {ConfigError} unless it is a positive safe integer, or a text that is neither empty nor `.`, `..` nor ill-formed Unicode
 */
export function checkId<Id>(name: string, id: Id): Id & (string | number) {
  if (typeof id === "number" && Number.isSafeInteger(id) && id > 0) return id;
  // `.` and `..` would walk up the path: DELETE /deals/.. is DELETE /.
  if (typeof id === "string" && !/^\.{0,2}$/.test(id) && isWellFormed(id)) return id;
  const shown = typeof id === "string" ? JSON.stringify(id) : typeof id === "number" ? id : typeof id;
  throw new ConfigError(`\`${name}\` is ${id === undefined || id === null ? "missing" : `not a valid id: ${shown}`}.`);
}

/** Whether a text can be sent: half a surrogate pair would arrive as another character. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

/** Returns what is an object. @throws {ConfigError} for anything else */
export function checkObject<Value>(name: string, value: Value): Value & object {
  must(isRecord(value), name, "an object");
  return value;
}

/** Whether a value is an object, as a record is. */
export function isRecord<Value>(value: Value): value is Value & Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a copy of a list that holds something. @throws {ConfigError} when it is empty or no array */
export function checkFilled<Item>(name: string, items: readonly Item[]): Item[] {
  must(Array.isArray(items) && items.length > 0, name, "an array that is not empty");
  return [...items];
}

/** Returns a number that is finite. @throws {ConfigError} for anything else */
export function checkFinite(name: string, value: number): number {
  must(Number.isFinite(value), name, "a finite number");
  return value;
}

/** @throws {ConfigError} for anything but an integer above 0 */
export const checkWholeNumber: Rule = rule(
  "an integer above 0",
  (value) => Number.isInteger(value) && Number(value) > 0,
);

/** @throws {ConfigError} for anything but a boolean */
export const checkBoolean: Rule = rule("a boolean", (value) => typeof value === "boolean");

/** @throws {ConfigError} for anything but a string that is not empty */
export function checkText(name: string, value: unknown): void {
  must(typeof value === "string" && value !== "", name, "a string that is not empty");
}
