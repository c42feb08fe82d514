/** Each quirk changes its own behaviour and no other quirk's. */
import { createFake, type Fake, type FakeOptions, type FakeVendor } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { choicesOf } from "./choices.ts";

type Act<Vendor extends FakeVendor, Client> = (client: Client, fake: Fake<Vendor>) => Promise<unknown>;
/** By quirk: what is done, and what it comes to under each value, the default first. */
export type Cases<Vendor extends FakeVendor, Client> = Record<
  string,
  [act: Act<Vendor, Client>, outcomes: [value: unknown, outcome: unknown][]]
>;

/** The status of a failure. */
export const failed = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "done",
    (error: { status: number }) => error.status,
  );
/** @param intertwined quirks that together decide an outcome */
export function quirks<Vendor extends FakeVendor, Client>(
  vendor: Vendor,
  createClient: (fetch: Fake<Vendor>["fetch"]) => Client,
  cases: Cases<Vendor, Client>,
  intertwined: Record<string, string[]> = {},
): void {
  const choices = choicesOf(vendor);
  const outcome = (act: Act<Vendor, Client>, quirks: object) => {
    const fake = createFake<Vendor>(vendor, { quirks } as FakeOptions<Vendor>);
    return act(createClient(fake.fetch), fake);
  };

  test("every quirk has a case, with every value", () => {
    expect(Object.keys(cases).sort()).toEqual(Object.keys(choices).sort());
    for (const [name, values] of Object.entries(choices)) {
      const tried = (cases[name]?.[1] ?? []).map(([value]) => value);
      expect(tried, name).toEqual(expect.arrayContaining(values));
    }
  });

  describe.each(Object.entries(cases))("%s", (name, [act, outcomes]) => {
    test.each(outcomes)("%s", async (value, expected) => {
      expect(await outcome(act, { [name]: value })).toEqual(expected);
    });

    test("is not what another quirk decides", async () => {
      for (const [other, values] of Object.entries(choices)) {
        if (other === name || intertwined[name]?.includes(other)) continue;
        for (const value of values) {
          expect(await outcome(act, { [other]: value }), `${other}: ${value}`).toEqual(outcomes[0]?.[1]);
        }
      }
    });
  });
}
