/** Whatever is sent, a fake responds with what the vendor's description allows. `FAKE_REQUESTS` is the number of requests in all. */
import { fakeVendors } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { operationsOf } from "../../scripts/description/operations.ts";
import { readDescription } from "../../scripts/description/read.ts";
import { choicesOf } from "./choices.ts";
import { run } from "./requests.ts";

const inAll = Number(process.env.FAKE_REQUESTS ?? 500);
/** A vendor with more operations gets more of them. */
const shares = fakeVendors.map((vendor) => operationsOf(readDescription(vendor)).length + 30);
const sum = shares.reduce((total, share) => total + share, 0);
const counts = fakeVendors.map((vendor, at) => ({ vendor, requests: Math.ceil((inAll * (shares[at] ?? 0)) / sum) }));

describe.each(counts)("$vendor", ({ vendor, requests }) => {
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
