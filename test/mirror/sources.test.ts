/** What each CRM needs to be mirrored. */
import { NotFoundError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import {
  type MirrorOptions,
  memoryStore,
  runMirror,
  wazzupV3Destination,
  woofedSource,
  ysuiteSource,
} from "crm-deals/mirror";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";
import { uri } from "./setting.ts";

function mirrored(source: MirrorOptions["source"], options: Partial<MirrorOptions> = {}) {
  const wazzup = createFake("wazzup-v3");
  const destination = wazzupV3Destination(createWazzupV3Client({ apiKey: "key", fetch: wazzup.fetch }));
  const store = memoryStore();
  return {
    wazzup,
    run: (more: Partial<MirrorOptions> = {}) => runMirror({ source, destination, store, uri, ...options, ...more }),
  };
}

async function woofed(searchRoute = true) {
  const fake = createFake("woofed", { quirks: { searchRoute } });
  const client = createWoofedClient({ token: "token", accountId: 1, fetch: fake.fetch });
  const [first = 0] = fake.data.users.keys();
  const [user] = fake.data.users.values();
  const second = first + 5;
  const third = first + 9;
  for (const id of [second, third])
    if (user) fake.data.users.set(id, { ...user, id, full_name: `User ${id}`, email: `${id}@x.example` });
  const contact = await client.contacts.create({ full_name: "Inga", phone: "+37129123456" });
  return { fake, client, first, second, third, contact, source: woofedSource(client, 1) };
}

test("WoofedCRM: the assignee with the lowest id is responsible, found with one request for ten deals", async () => {
  const { fake, client, first, second, third, contact, source } = await woofed();
  const [assignee] = fake.data.dealAssignees.values();
  const ids: number[] = [];
  for (let index = 0; index < 35; index += 1)
    ids.push((await client.deals.create({ name: `Deal ${index}`, contact_id: contact.id, stage_id: 1 })).id);
  fake.data.dealAssignees.clear();
  const assign = (deal_id: number | undefined, ...users: number[]) => {
    for (const user_id of users) {
      const id = fake.data.dealAssignees.size + 1;
      if (deal_id !== undefined)
        fake.data.dealAssignees.set(id, {
          ...assignee,
          id,
          deal_id,
          user_id,
          account_id: 1,
          created_at: "2026-01-01T00:00:00Z",
          updated_at: "2026-01-01T00:00:00Z",
        });
    }
  };
  for (const [index, id] of ids.entries()) {
    if (index % 4 === 0) assign(id, first);
    if (index % 4 === 1) assign(id, third, second);
    if (index % 4 === 2) assign(id, third);
  }
  const { run, wazzup } = mirrored(source);
  const before = fake.requests.length;
  const report = await run();
  expect(report.kinds.deals).toMatchObject({ seen: 35, created: 27, skipped: 8 });
  expect(wazzup.data.deals.get(String(ids[4]))?.responsibleUserId).toBe(String(first));
  expect(wazzup.data.deals.get(String(ids[5]))?.responsibleUserId).toBe(String(second));
  expect(wazzup.data.deals.get(String(ids[34]))?.responsibleUserId).toBe(String(third));
  expect(fake.requests.length - before).toBeLessThan(20);
  expect((await run()).kinds.deals).toMatchObject({ unchanged: 27, skipped: 8 });

  fake.data.deals.delete(ids[5] ?? 0);
  const won = fake.data.deals.get(ids[4] ?? 0);
  if (won) fake.data.deals.set(won.id, { ...won, status: "won" });
  expect((await run()).kinds.deals).toMatchObject({ removed: 1, updated: 1, unchanged: 25 });
  expect(wazzup.data.deals.get(String(ids[4]))?.closed).toBe(true);
});

test("WoofedCRM without `deals/search` is an error, never an empty list", async () => {
  const { source, fake } = await woofed();
  const { run } = mirrored(source);
  await run();
  const old = await woofed(false);
  const { run: runOld, wazzup } = mirrored(old.source);
  await expect(runOld()).rejects.toThrow(NotFoundError);
  expect(wazzup.requests.filter(({ operation }) => operation === "deleteDeals")).toEqual([]);
  expect(fake.requests.length).toBeGreaterThan(0);
});

test("WoofedCRM is not asked for ids that it cannot have", async () => {
  const { source, fake } = await woofed();
  const before = fake.requests.length;
  for (const id of ["5abc", "abc", "007", "..", "1e3", "-1", "9".repeat(30)])
    expect(await source.findDeal(id, [], {})).toBeUndefined();
  expect(fake.requests.length).toBe(before);
  expect(await source.findDeal("12345", [], {})).toBeUndefined();
});

async function ysuite() {
  const fake = createFake("ysuite");
  const client = createYsuiteClient({ accessKey: "a", secretKey: "s", fetch: fake.fetch });
  const { cstid } = await client.contacts.create({ cstname: "Inga", contact_type: 2, cstmobile: "29123456" });
  const of = async (deal_owner_id?: number) =>
    (
      await client.deals.create({
        deal_name: "Oak doors",
        pipeline_id: 1,
        cstid,
        ...(deal_owner_id && { deal_owner_id }),
      })
    ).deal_id;
  return { fake, client, of, contact: String(cstid), source: ysuiteSource(client) };
}

test("Y-Suite: users come from the caller, and each user's deals are listed", async () => {
  const { fake, of, source, contact } = await ysuite();
  const [anna, john, nobody, stranger] = [await of(1), await of(2), await of(), await of(99)];
  const users = [
    { id: "1", name: "Anna" },
    { id: "2", name: "John" },
  ];
  const { run, wazzup } = mirrored(source, { users, country: "LV" });
  expect((await run()).kinds).toMatchObject({
    users: { created: 2 },
    contacts: { created: 1 },
    deals: { created: 2, skipped: 2 },
  });
  expect(wazzup.data.deals.get(String(anna))).toMatchObject({
    responsibleUserId: "1",
    contacts: [contact],
    closed: false,
  });
  expect(wazzup.data.deals.get(String(john))).toMatchObject({ responsibleUserId: "2" });
  expect(wazzup.data.contacts.get(contact)?.contactData).toEqual([{ chatType: "whatsapp", chatId: "37129123456" }]);
  expect(await source.findDeal(String(john), users, {})).toMatchObject({ userId: "2" });
  for (const id of [nobody, stranger])
    expect(await source.findDeal(String(id), users, {})).toMatchObject({ userId: undefined });

  fake.data.deals.delete(john);
  expect((await run()).kinds.deals).toMatchObject({ removed: 1, unchanged: 1 });
});

test("Y-Suite without users sends nothing", async () => {
  const { source, fake } = await ysuite();
  const before = fake.requests.length;
  await expect(mirrored(source).run()).rejects.toThrow("does not list users");
  expect(fake.requests.length).toBe(before);
});
