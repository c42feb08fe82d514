/** Conditions that would find everything, and labels that would be lost. */
import { ConfigError } from "crm-deals";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";
import { createFake } from "../../src/fakes/index.ts";

function setUp() {
  const fake = createFake("woofed");
  return { fake, woofed: createWoofedClient({ token: "t", accountId: 1, fetch: fake.fetch }) };
}

const failure = (call: Promise<unknown>) => call.catch((error: unknown) => error);

test.each<[string, unknown]>([
  ["id_in", []],
  ["id_in", [Number.NaN]],
  ["email_cont_any", ["x", ""]],
  ["email_eq", ""],
  ["full_name_cont", "  "],
  ["phone_eq", null],
  ["id_eq", Number.NaN],
  ["id_lt", Number.POSITIVE_INFINITY],
  ["id_eq", {}],
  ["s", ""],
  ["s", []],
  ["created_at_gteq", "24/13/2026"],
  ["created_at_gteq", "tomorrow"],
  ["created_at_gteq", "2026-11-24"],
  ["created_at_lt", "2026-01-02T03:04:05"],
  ["created_at_lt", "2026-02-30T00:00:00Z"],
  ["created_at_lt", "2026-13-01T00:00:00Z"],
  ["created_at_lt", new Date(Number.NaN)],
  ["created_at_in", ["2026-01-02T03:04:05Z", "2026-01-02T03:04:05"]],
  ["deals_won_at_not_eq", "2026-01-02"],
  ["created_at_or_updated_at_gt", "2026-01-02"],
])("%s: %j is a ConfigError, in walks by id and by pages, and nothing is sent", async (name, value) => {
  const { fake, woofed } = setUp();
  const query: object = { [name]: value };
  for (const list of [
    woofed.contacts.search(query),
    woofed.contacts.search(query, { page: 1 }),
    woofed.products.search(query),
  ]) {
    const error = await failure(list.firstPage());
    expect(error).toBeInstanceOf(ConfigError);
    expect(String(error)).toContain(`\`${name}\``);
  }
  expect(fake.requests).toEqual([]);
});

test("what says something is sent: false, 0, times with their offset, a Date in UTC, undefined not at all", async () => {
  const { fake, woofed } = setUp();
  const query = {
    phone_present: false,
    id_gt: 0,
    email_eq: undefined,
    created_at_gteq: "2026-01-02T03:04:05.123+05:30",
    created_at_lt: "2028-02-29 23:59Z",
    updated_at_in: [new Date(Date.UTC(2026, 0, 2)), "2026-01-02T03:04:05-0300"],
    created_at_null: false,
  };
  await woofed.contacts.search(query).firstPage();
  expect(fake.requests[0]?.body).toEqual({
    query: {
      phone_present: false,
      id_gt: 0,
      created_at_gteq: "2026-01-02T03:04:05.123+05:30",
      created_at_lt: "2028-02-29 23:59Z",
      updated_at_in: ["2026-01-02T00:00:00.000Z", "2026-01-02T03:04:05-0300"],
      created_at_null: false,
      s: "id asc",
    },
  });
});

test("an empty list of ids deletes nothing", async () => {
  const { fake, woofed } = setUp();
  for (const name of ["a", "b", "c"]) await woofed.contacts.create({ full_name: name });
  const walk = async () => {
    for await (const { id } of woofed.contacts.search({ id_in: [] })) await woofed.contacts.delete(id);
  };
  await expect(walk()).rejects.toBeInstanceOf(ConfigError);
  expect(fake.data.contacts.size).toBe(3);
});

test("labels as a list are kept: create, upsert, one with a comma, none", async () => {
  const { fake, woofed } = setUp();
  const { id, label_list } = await woofed.contacts.create({ email: "a@x.example", label_list: ["vip", "trial"] });
  expect(label_list).toEqual(["vip", "trial"]);
  await woofed.contacts.upsert({ email: "a@x.example", label_list: ["lead"] });
  expect(fake.data.contacts.get(id)?.label_list).toEqual(["lead"]);
  await woofed.contacts.upsert({ email: "a@x.example", label_list: [] });
  expect(fake.data.contacts.get(id)?.label_list).toEqual([]);
  await woofed.contacts.create({ label_list: ["Berlin, Mitte", "vip"] });
  await woofed.contacts.create({ label_list: "one, two" });
  expect(fake.requests.map(({ body }) => body)).toEqual([
    { email: "a@x.example", label_list: "vip, trial" },
    { email: "a@x.example", label_list: "lead" },
    { email: "a@x.example", label_list: "" },
    { label_list: '"Berlin, Mitte", vip' },
    { label_list: "one, two" },
  ]);
  const wrong = [{ label_list: ['a, "b"'] }, JSON.parse('{ "label_list": [1] }')];
  for (const contact of wrong) expect(await failure(woofed.contacts.create(contact))).toBeInstanceOf(ConfigError);
});

test("searches over the fake with its unstable ties: by id, sorted, and through to-many associations", async () => {
  const { fake, woofed } = setUp();
  for (let index = 0; index < 137; index += 1) {
    const { id } = await woofed.contacts.create({ full_name: `c${index % 3}`, label_list: ["vip", "lead"] });
    await woofed.deals.create({ contact_id: id, stage_id: 1, name: `d${index % 2}`, status: "open" });
  }
  const all = [...fake.data.contacts.keys()];
  const idsOf = async (list: AsyncIterable<{ id: number }>) => {
    const ids: number[] = [];
    for await (const { id } of list) ids.push(id);
    return ids;
  };
  for (const concurrency of [1, 8]) {
    expect(await idsOf(woofed.contacts.search({}, { concurrency }))).toEqual(all);
    expect(await idsOf(woofed.contacts.search({ labels_name_in: ["vip", "lead"] }, { concurrency }))).toEqual(all);
    const sorted = await idsOf(woofed.contacts.search({ s: "full_name asc" }, { concurrency }));
    expect(sorted.toSorted((a, b) => a - b)).toEqual(all);
    const joined = await idsOf(woofed.contacts.search({ s: "labels_name asc" }, { concurrency }));
    expect(joined.toSorted((a, b) => a - b)).toEqual(all);
    expect(await idsOf(woofed.deals.search({ s: "status asc" }, { concurrency }))).toHaveLength(137);
  }
});

test("deals that are closed during a walk of open ones hide none of the others", async () => {
  const { fake, woofed } = setUp();
  const { id: contact_id } = await woofed.contacts.create({ full_name: "x" });
  for (let index = 0; index < 60; index += 1) await woofed.deals.create({ contact_id, stage_id: 1, name: "d" });
  const given: number[] = [];
  for await (const { id } of woofed.deals.search({ status_eq: "open" })) {
    given.push(id);
    if (id % 2 === 1) await woofed.deals.update(id, { status: "won" });
  }
  expect(given).toEqual([...fake.data.deals.keys()]);
});
