/** Whatever is sent, a fake responds with what the vendor's description allows. `FAKE_REQUESTS` is the number of requests in all. */
import { type FakeVendor, fakeVendors } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { choicesOf } from "./choices.ts";
import { run } from "./requests.ts";

const inAll = Number(process.env.FAKE_REQUESTS ?? 500);
const requests = Math.ceil(inAll / fakeVendors.length);

describe.each(fakeVendors)("%s", (vendor: FakeVendor) => {
  test(`${requests} requests`, { timeout: 300_000 }, async () => {
    const choices = Object.entries(choicesOf(vendor));
    const { violations, unserved, succeeded } = await run(vendor, requests, 7, (random) =>
      Object.fromEntries(choices.map(([name, values]) => [name, values[Math.floor(random.next() * values.length)]])),
    );
    expect(violations).toEqual([]);
    const untried = operationsOf(readDescription(vendor)).filter(({ id }) => !succeeded.has(id) && !unserved.has(id));
    // A few requests do not reach every success.
    if (inAll >= 10_000) expect(untried.map(({ id }) => id)).toEqual([]);
  });
});
