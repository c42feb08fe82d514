/** Whatever fails, and whatever Wazzup does where nothing is documented: Wazzup ends with the CRM's deals. */
import { expect, test } from "vitest";
import { history, type Wrong } from "./simulation.ts";

test("a thousand random histories end right", async () => {
  const wrong: Wrong[] = [];
  for (let seed = 1; seed <= 1_000; seed += 1) {
    const found = await history(seed);
    if (found) wrong.push(found);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
