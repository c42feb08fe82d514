/** The guide's programs for tasks and time, run as they are printed, against the fake. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFake } from "crm-deals/fakes";
import { createWeeekClient } from "crm-deals/weeek";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { readSample } from "../support/guide-sample.ts";

// Beside the tests, so that imports resolve as they do there.
const parent = fileURLToPath(new URL("./", import.meta.url));
let folder = "";
const printed: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(parent, "tasks-"));
  for (const name of ["time-report.ts", "move-overdue.ts", "create-with-fields.ts"]) {
    await writeFile(join(folder, name), await readSample("tasks-and-time", name));
  }
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, "log").mockImplementation((...values) => void printed.push(values.join(" ")));
  vi.stubEnv("WEEEK_TOKEN", "token");
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

function started() {
  const fake = createFake("weeek", { quirks: { pageCap: 2 } });
  vi.stubGlobal("fetch", fake.fetch);
  const [anna = "", john = ""] = fake.data.users.keys();
  return {
    fake,
    anna,
    john,
    weeek: createWeeekClient({ token: "token" }),
    run: (name: string) => import(join(folder, name)),
  };
}
const inProject = { locations: [{ projectId: 1, boardColumnId: 1 }] };

test("a time report adds up a month of a project, over all pages", async () => {
  const { anna, john, weeek, run } = started();
  const entries = [
    [anna, "2026-03-02", 90],
    [anna, "2026-03-31", 60],
    [anna, "2026-04-01", 600],
    [john, "2026-03-15", 45],
  ] as const;
  for (const [userId, date, duration] of entries) {
    const { id } = await weeek.tasks.create(inProject);
    await weeek.tasks.timeEntries.create(id, { userId, date, duration, isOvertime: false });
    if (userId === john) await weeek.tasks.complete(id);
  }
  const elsewhere = await weeek.tasks.create({ locations: [] });
  await weeek.tasks.timeEntries.create(elsewhere.id, {
    userId: anna,
    date: "2026-03-02",
    duration: 600,
    isOvertime: false,
  });
  await run("time-report.ts");
  expect(printed).toEqual(["Anna Petrova 2.50 hours", "John Smith 0.75 hours"]);
});

test("overdue tasks move to today and keep their length", async () => {
  vi.useFakeTimers({ now: new Date("2026-03-20T12:00:00Z"), toFake: ["Date"] });
  const { fake, weeek, run } = started();
  const dates = [
    { startDate: "2026-03-01", dueDate: "2026-03-03" },
    { startDate: null, dueDate: "2026-03-19" },
    { startDate: null, dueDate: "2026-03-20" },
    { startDate: null, dueDate: null },
    { startDate: null, dueDate: "2026-03-18" },
  ];
  for (const given of dates) await weeek.tasks.update((await weeek.tasks.create(inProject)).id, given);
  await weeek.tasks.complete(5);
  await run("move-overdue.ts");
  vi.useRealTimers();
  expect([...fake.data.tasks.values()].map(({ startDate, dueDate }) => [startDate, dueDate])).toEqual([
    ["2026-03-18", "2026-03-20"],
    [null, "2026-03-20"],
    [null, "2026-03-20"],
    [null, null],
    [null, "2026-03-18"],
  ]);
  expect(printed).toHaveLength(2);
});

test("a task is created with its custom fields", async () => {
  const { fake, weeek, run } = started();
  const [addressId, deliveryId, expressId] = [1, 2, 3].map((digit) => `5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a1${digit}`);
  fake.data.customFields.set(`${addressId}`, { id: `${addressId}`, name: "Address", type: "text", options: [] });
  const options = [{ id: `${expressId}`, name: "Express", color: "dark_green" }];
  const [project] = fake.data.projects.values();
  project?.customFields?.push({ id: `${deliveryId}`, name: "Delivery", type: "select", options });
  await run("create-with-fields.ts");
  expect(printed).toEqual(["created 1"]);
  const { boardColumnId, customFields } = await weeek.tasks.get(1);
  expect(boardColumnId).toBe(1);
  expect(customFields?.map(({ name, value }) => [name, value])).toEqual([
    ["Address", "Lindenstraße 14"],
    ["Delivery", expressId],
  ]);
});
