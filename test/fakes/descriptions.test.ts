/** Whatever is sent, a fake responds with what the vendor's description allows. `FAKE_REQUESTS` says how many requests a vendor gets. */
import type { FakeVendor } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { choicesOf } from "./choices.ts";
import { run } from "./requests.ts";

const vendors: FakeVendor[] = ["wazzup", "woofed", "ysuite", "weeek"];
const requests = Number(process.env.FAKE_REQUESTS ?? 500) / vendors.length;

describe.each(vendors)("%s", (vendor) => {
  test(`${requests} requests`, { timeout: 300_000 }, async () => {
    const choices = Object.entries(choicesOf(vendor));
    const { violations, statuses } = await run(vendor, requests, 7, (random) =>
      Object.fromEntries(choices.map(([name, values]) => [name, values[Math.floor(random.next() * values.length)]])),
    );
    expect(violations).toEqual([]);
    // The run reaches successes as well as error responses.
    expect(Object.keys(statuses).filter((status) => status.startsWith("2"))).not.toEqual([]);
  });
});
