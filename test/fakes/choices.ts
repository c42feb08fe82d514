/** Every quirk of a vendor with the values that the tests take. */
import type { FakeVendor } from "crm-deals/fakes";
import type { Choice } from "../../src/fakes/quirks.ts";
import { wazzupQuirks } from "../../src/fakes/wazzup/index.ts";
import { wazzupV3Quirks } from "../../src/fakes/wazzup-v3.ts";
import { weeekQuirks } from "../../src/fakes/weeek/index.ts";
import { woofedQuirks } from "../../src/fakes/woofed/index.ts";
import { ysuiteQuirks } from "../../src/fakes/ysuite.ts";

const choices: Record<FakeVendor, Record<string, Choice<unknown>>> = {
  wazzup: { ...wazzupQuirks },
  "wazzup-v3": { ...wazzupV3Quirks },
  woofed: { ...woofedQuirks },
  ysuite: { ...ysuiteQuirks },
  weeek: { ...weeekQuirks },
};

/** By name; the default comes first. */
export function choicesOf(vendor: FakeVendor): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(choices[vendor]).map(([name, choice]) => [name, [...(choice.values ?? [choice.default])]]),
  );
}
