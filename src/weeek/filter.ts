import { checkObject } from "../core/checks.ts";

/** A filter under its names in the query: arrays are `assigneeIds` in a filter and `assigneeIds[]` in the query. */
type Bracketed<Filter> = {
  [Name in keyof Filter as NonNullable<Filter[Name]> extends readonly unknown[]
    ? `${Name & string}[]`
    : Name]: Filter[Name];
};

/** Gives a filter's arrays their names in the query. */
export function bracketed<Filter extends object>(filter: Filter): Bracketed<Filter>;
export function bracketed(filter: object): object {
  return Object.fromEntries(
    Object.entries(checkObject("filter", filter)).map(([name, value]) => [
      Array.isArray(value) ? `${name}[]` : name,
      value,
    ]),
  );
}
