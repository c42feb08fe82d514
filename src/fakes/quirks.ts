/** Switches for what a vendor does not document. */
import { ConfigError } from "../core/errors.ts";

/** A switch: what it is without a choice, and what can be chosen. */
export interface Choice<Value> {
  readonly default: Value;
  /** All that can be chosen, where these are few. */
  readonly values?: readonly Value[];
  readonly allows: (value: unknown) => boolean;
  /** What can be chosen, in words. */
  readonly says: string;
}

/** Every quirk of a vendor. */
export type Choices<Quirks> = { readonly [Name in keyof Quirks]: Choice<Quirks[Name]> };
/** Returns a quirk's value. */
export type Quirk<Quirks> = <Name extends keyof Quirks>(name: Name) => Quirks[Name];

/** One of these values; the first is the default. */
export function oneOf<const Values extends readonly [unknown, ...unknown[]]>(
  ...values: Values
): Choice<Values[number]> {
  const says = values.map((value) => JSON.stringify(value)).join(" or ");
  return { default: values[0], values, allows: (value) => values.includes(value), says };
}

/** An integer of at least 1. */
export function count(byDefault: number): Choice<number> {
  return {
    default: byDefault,
    allows: (value) => Number.isInteger(value) && Number(value) >= 1,
    says: "an integer of at least 1",
  };
}

/** A text. */
export function wording(byDefault: string): Choice<string> {
  return { default: byDefault, allows: (value) => typeof value === "string" && value !== "", says: "a text" };
}

/** @throws {ConfigError} for a quirk that the vendor does not have, or a value that it cannot have */
export function chooseQuirks<Quirks>(vendor: string, choices: Choices<Quirks>, given: Partial<Quirks>): Quirk<Quirks> {
  const known: ReadonlyMap<string, Choice<unknown>> = new Map(Object.entries(choices));
  for (const [name, value] of Object.entries(given)) {
    const choice = known.get(name);
    if (!choice) {
      throw new ConfigError(
        `createFake: unknown quirk \`${name}\` of ${vendor}. Quirks: ${[...known.keys()].join(", ")}.`,
      );
    }
    if (value === undefined || choice.allows(value)) continue;
    throw new ConfigError(`createFake: the quirk \`${name}\` of ${vendor} must be ${choice.says}.`);
  }
  return (name) => given[name] ?? choices[name].default;
}
