/** Whether a value that came from outside has the members which a type promises. */

/** Whether a value is valid for a member. */
export type Check = (value: unknown) => boolean;

type RequiredNames<Type> = {
  [Name in keyof Type]-?: Record<never, never> extends Pick<Type, Name> ? never : Name;
}[keyof Type];

/** A check for each required member, and for some of the others; those are wrapped in `optional`. */
export type Checks<Type> = Record<RequiredNames<Type>, Check> & Partial<Record<keyof Type, Check>>;

/** Makes the check of an object. Members that have no check are not looked at. */
export function hasMembers<Type>(checks: Checks<Type>): (value: unknown) => value is Type {
  const entries = Object.entries<Check>(checks);
  return (value): value is Type => isObject(value) && entries.every(([name, check]) => check(value[name]));
}

/** Makes the check of a member that may be absent. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);

/** Makes the check of a value that may be null. */
export const nullable =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Makes the check of an array by that of its items. */
export const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Makes the check of a value that one of several checks accepts. */
export const anyOf =
  (...checks: Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));

/** Makes the check of an enumeration. */
export const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === "string" && values.includes(value);

export const isString: Check = (value) => typeof value === "string";

export const isNumber: Check = (value) => typeof value === "number";

/** Whether a value is an object, and neither null nor an array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
