/** What the demo prints: the story on fakes, and the reading part against a server that the environment names. */
import { createFake, fakeVendors } from "crm-deals/fakes";
import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { day } from "../../scripts/demo/day.ts";
import { live } from "../../scripts/demo/live.ts";
import { baseUrlVariable, credentialVariables } from "../../src/environment.ts";

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, "log").mockImplementation((text) => void printed.push(...`${text}`.split("\n")));
  onTestFinished(() => void vi.restoreAllMocks());
});

test("the story: records change, a call is rejected, and one has an unknown outcome", async () => {
  await day();
  expect(printed.length).toBeLessThanOrEqual(60);
  for (const line of [
    "    → deal 'Two oak doors', 1350, status Offer; its task is done",
    "    → Order 1: 700, Order 2: 2600, Order 3: 1100",
    "    → deal 'Two oak doors', closed",
    "      error.outcome: rejected",
    "      error.outcome: unknown",
    "    → deal 'Stairs' exists, so it is not sent again",
  ]) {
    expect(printed).toContain(line);
  }
  expect(printed.join("\n")).toContain("ValidationError: woofed createDeal: 422, Contact must exist");
});

test.each(fakeVendors)("--live %s only reads", async (vendor) => {
  const fake = createFake(vendor);
  const { baseUrl, close } = await fake.listen();
  onTestFinished(close);
  onTestFinished(() => void vi.unstubAllEnvs());
  vi.stubEnv(baseUrlVariable(vendor), baseUrl);
  for (const name of credentialVariables[vendor]) vi.stubEnv(name, "1");
  await live(vendor);
  expect(printed[2]).toMatch(/^ {4}→ \d+ deals on the first page$/);
  expect(fake.requests.map(({ operation }) => operation).filter((id) => !/^(list|get|search)/.test(id))).toEqual([]);
});
