import { checkObject } from "../core/checks.ts";

/** Query arrays are `assigneeIds[]` on the wire and `assigneeIds` in a filter. */
export type Unbracketed<Query> = Omit<Query, `${string}[]`> & {
  // The arrays alone, for what is renamed loses its doc comment.
  [Name in keyof Query as Name extends `${infer Plain}[]` ? Plain : never]: Query[Name];
};

/** Gives a filter's arrays their wire names. */
export function bracketed<Query extends object>(filter: Unbracketed<Query>): Query;
export function bracketed(filter: object): object {
  return Object.fromEntries(
    Object.entries(checkObject("filter", filter)).map(([name, value]) => [
      Array.isArray(value) ? `${name}[]` : name,
      value,
    ]),
  );
}
