/** A mirror from Weeek to Wazzup, over the clients and the fakes. */
import { ConfigError, CrmError } from "crm-deals";
import { type MirrorReport, memoryStore, projection, StoreLockedError } from "crm-deals/mirror";
import { expect, test } from "vitest";
import { setting, uri } from "./setting.ts";

function addsUp({ kinds }: MirrorReport): boolean {
  return Object.values(kinds).every(
    ({ seen, created, updated, unchanged, skipped, rejected, unknown }) =>
      seen === created + updated + unchanged + skipped + rejected + unknown,
  );
}

test("users, contacts and deals arrive as they are; an idle run writes nothing; a change is one write", async () => {
  const { run, wazzup, writes, user, contactIds, dealIds, crm } = await setting();
  const first = await run();
  expect(first.kinds.users).toMatchObject({ seen: 2, created: 2 });
  expect(first.kinds.contacts).toMatchObject({ seen: 2, created: 2 });
  expect(first.kinds.deals).toMatchObject({ seen: 3, created: 3 });
  expect(first.stopped).toBeUndefined();
  const [id = "", other = ""] = dealIds;
  const [contact = ""] = contactIds;
  expect(wazzup.data.deals.get(id)).toEqual({
    id,
    responsibleUserId: user,
    name: "Deal 0",
    uri: `https://crm.example.com/deals/${id}`,
    contacts: [contact],
    closed: false,
  });
  expect(wazzup.data.contacts.get(contact)).toEqual({
    id: contact,
    responsibleUserId: user,
    name: "Contact 0",
    contactData: [{ chatType: "whatsapp", chatId: "37129121000" }],
    uri: `https://crm.example.com/contacts/${contact}`,
  });

  const before = writes();
  expect((await run()).kinds.deals).toMatchObject({ seen: 3, unchanged: 3 });
  expect(writes()).toBe(before);

  const deal = crm.data.deals.get(id);
  if (deal) crm.data.deals.set(id, { ...deal, winStatus: "won" });
  crm.data.deals.delete(other);
  const third = await run();
  expect(third.kinds.deals).toMatchObject({ seen: 2, updated: 1, unchanged: 1, removed: 1 });
  expect(wazzup.data.deals.get(id)).toMatchObject({ closed: true });
  expect(wazzup.data.deals.has(other)).toBe(false);
  expect(addsUp(first) && addsUp(third)).toBe(true);
});

test.each([true, false])("closed deals are mirrored, whether the plain list shows them or not (%s)", async (plain) => {
  const { run, crm, dealIds, wazzup } = await setting({ weeekQuirks: { plainListShowsClosed: plain } });
  for (const [index, winStatus] of (["won", "lost", "archived"] as const).entries()) {
    const deal = crm.data.deals.get(dealIds[index] ?? "");
    if (deal) crm.data.deals.set(deal.id, { ...deal, winStatus });
  }
  expect((await run()).kinds.deals).toMatchObject({ seen: 3, created: 3 });
  expect([...wazzup.data.deals.values()].every(({ closed }) => closed)).toBe(true);
});

test("contacts without a valid phone and deals without a known user are skipped, with reasons", async () => {
  const { run, addContact, addDeal, records, crm, wazzup, weeek, statusId } = await setting({ contacts: 0, deals: 0 });
  const none = await addContact("No phone");
  const bad = await addContact("Bad phone", "12");
  const several = await addContact("Several", "+371 29 123 456", "29123456", "8 (29) 1");
  const idle = await addContact("No deal", "+37129111111");
  await addDeal("All", [none.id, bad.id, several.id]);
  const nobody = await weeek.deals.create(statusId, { title: "Nobody's" });
  const stranger = await addDeal("A stranger's");
  const stored = crm.data.deals.get(stranger.id);
  if (stored) crm.data.deals.set(stored.id, { ...stored, assignees: ["9f1d3c52-0000-4000-8000-000000000000"] });

  const report = await run({ country: "LV" });
  expect(report.kinds.contacts).toMatchObject({ seen: 4, created: 1, skipped: 3 });
  expect(report.kinds.deals).toMatchObject({ seen: 3, created: 1, skipped: 2 });
  const reasons = new Map(records.map(({ id, outcome, reason }) => [id, `${outcome}: ${reason}`]));
  expect(reasons.get(none.id)).toBe("skipped: it has no phone");
  expect(reasons.get(bad.id)).toBe("skipped: it has no valid phone");
  expect(reasons.get(idle.id)).toBe("skipped: none of its deals has a responsible user");
  expect(reasons.get(nobody.id)).toBe("skipped: it has no responsible user");
  expect(reasons.get(stranger.id)).toMatch(/^skipped: its responsible user 9f1d.* is not in Wazzup/);
  expect([...wazzup.data.deals.values()][0]?.contacts).toEqual([several.id]);
  expect(wazzup.data.contacts.get(several.id)?.contactData).toEqual([{ chatType: "whatsapp", chatId: "37129123456" }]);
});

test("the user of a contact is that of its newest open deal, else of its newest deal", async () => {
  const { run, crm, wazzup, contactIds, addDeal, user } = await setting({ contacts: 1, deals: 0 });
  const [, other = ""] = crm.data.users.keys();
  const [contact = ""] = contactIds;
  const age = (id: string, createdAt: string, winStatus: "won" | null) => {
    const deal = crm.data.deals.get(id);
    if (deal) crm.data.deals.set(id, { ...deal, createdAt, winStatus });
  };
  const old = await addDeal("Old", [contact], [user]);
  const middle = await addDeal("Middle", [contact], [other]);
  const newest = await addDeal("Newest", [contact], [user]);
  age(old.id, "2026-01-01T00:00:00Z", null);
  age(middle.id, "2026-02-01T00:00:00Z", null);
  age(newest.id, "2026-03-01T00:00:00Z", "won");
  const responsible = async () => {
    await run();
    return wazzup.data.contacts.get(contact)?.responsibleUserId;
  };
  expect(await responsible()).toBe(other);
  age(middle.id, "2026-02-01T00:00:00Z", "won");
  expect(await responsible()).toBe(user);
  age(old.id, "2026-01-01T00:00:00Z", "won");
  age(newest.id, "2025-12-01T00:00:00Z", "won");
  expect(await responsible()).toBe(other);
});

test("a filled account is adopted: what is equal is not sent, what differs is updated, the rest is foreign", async () => {
  const { run, wazzup, writes, dealIds, records, crm } = await setting();
  await run();
  const [id = "", other = ""] = dealIds;
  const deal = wazzup.data.deals.get(other);
  if (deal) wazzup.data.deals.set(other, { ...deal, name: "Changed by hand" });
  if (deal) wazzup.data.deals.set("not/an id", { ...deal, id: "not/an id" });
  const before = writes();

  const store = memoryStore();
  const second = await run({ store });
  expect(second.kinds.deals).toMatchObject({ seen: 3, unchanged: 2, updated: 1, created: 0, removed: 0, foreign: 1 });
  expect(second.kinds.users).toMatchObject({ seen: 2, unchanged: 2 });
  expect(writes() - before).toBe(1);
  expect(records).toContainEqual(expect.objectContaining({ kind: "deals", id: "not/an id", outcome: "foreign" }));
  expect((await run({ store })).kinds.deals).toMatchObject({ foreign: 1, unchanged: 3 });

  // What the source has is the mirror's own: it is removed when the source no longer has it.
  crm.data.deals.delete(id);
  expect((await run({ store })).kinds.deals).toMatchObject({ removed: 1, foreign: 1 });
  expect((await run({ store, takeOver: true })).kinds.deals).toMatchObject({ removed: 1, foreign: 0 });
  expect([...wazzup.data.deals.keys()].sort()).toEqual(dealIds.slice(1).sort());
});

test("verify repairs what Wazzup has lost or changed, in the same run", async () => {
  const { run, wazzup, dealIds, contactIds } = await setting();
  await run();
  const [id = "", other = ""] = dealIds;
  const deal = wazzup.data.deals.get(other);
  if (deal) wazzup.data.deals.set(other, { ...deal, closed: true });
  wazzup.data.deals.delete(id);
  wazzup.data.contacts.delete(contactIds[0] ?? "");
  expect((await run()).kinds.deals).toMatchObject({ unchanged: 3 });
  const report = await run({ verify: true });
  expect(report.kinds.deals).toMatchObject({ seen: 3, created: 1, updated: 1, unchanged: 1 });
  expect(report.kinds.contacts).toMatchObject({ created: 1, unchanged: 1 });
  expect(wazzup.data.deals.get(other)).toMatchObject({ closed: false });
  expect(wazzup.data.deals.has(id)).toBe(true);
});

test("a dry run writes nothing, stores nothing, and counts what the real run does", async () => {
  const { run, wazzup, writes, dealIds, crm, addDeal, contactIds } = await setting();
  const store = memoryStore();
  const first = await run({ dryRun: true, store });
  expect(writes()).toBe(0);
  expect(wazzup.data.deals.size).toBe(0);
  expect((await run({ store })).kinds).toEqual(first.kinds);

  crm.data.deals.delete(dealIds[0] ?? "");
  await addDeal("New", contactIds);
  const before = writes();
  const dry = await run({ dryRun: true, store });
  expect(writes()).toBe(before);
  expect(dry.kinds.deals).toMatchObject({ created: 1, removed: 1, unchanged: 2 });
  expect((await run({ store })).kinds).toEqual(dry.kinds);
});

test("one rejected record does not hold back the others, and is not sent again before it changes", async () => {
  const { run, wazzup, writes, addDeal, crm, records, user } = await setting({ deals: 120 });
  const long = await addDeal("Long");
  const project = {
    ...projection,
    deals: (...args: Parameters<typeof projection.deals>) => {
      const deal = projection.deals(...args);
      return "skip" in deal || deal.name !== "Long"
        ? deal
        : { ...deal, uri: `https://x.example.com/${"x".repeat(200)}` };
    },
  };
  const report = await run({ project });
  expect(report.kinds.deals).toMatchObject({ seen: 121, created: 120, rejected: 1 });
  expect(records).toEqual([
    expect.objectContaining({ id: long.id, outcome: "rejected", reason: expect.stringContaining("uri") }),
  ]);
  expect(wazzup.data.deals.size).toBe(120);

  const before = writes();
  expect((await run({ project })).kinds.deals).toMatchObject({ unchanged: 120, rejected: 1 });
  expect(writes()).toBe(before);
  expect(records).toHaveLength(1);
  await run({ project, retryRejected: true });
  expect(writes()).toBe(before + 1);

  const deal = crm.data.deals.get(long.id);
  if (deal) crm.data.deals.set(deal.id, { ...deal, title: "Short", assignees: [user] });
  expect((await run({ project })).kinds.deals).toMatchObject({ created: 1, rejected: 0 });
});

test("ids that are too long for Wazzup are skipped by name", async () => {
  const { run, crm, dealIds, records } = await setting();
  const deal = crm.data.deals.get(dealIds[0] ?? "");
  const id = "x".repeat(65);
  if (deal) crm.data.deals.set(id, { ...deal, id });
  expect((await run()).kinds.deals).toMatchObject({ seen: 4, created: 3, skipped: 1 });
  expect(records[0]?.reason).toBe("its id has 65 characters, wazzup-v3 allows 64");
});

test("a write whose response is lost is settled by reading", async () => {
  const { run, wazzup, writes, crm, dealIds } = await setting();
  wazzup.faults.next("upsertDeals", "reset-after");
  expect((await run()).kinds.deals).toMatchObject({ seen: 3, created: 3 });
  const deal = crm.data.deals.get(dealIds[0] ?? "");
  if (deal) crm.data.deals.set(deal.id, { ...deal, title: "v2" });
  // Neither the write nor the reads get a response.
  wazzup.faults.next("upsertDeals", "reset-after");
  for (let attempt = 0; attempt < 3; attempt += 1) wazzup.faults.next("getDeal", 502);
  expect((await run()).kinds.deals).toMatchObject({ seen: 3, unknown: 1, unchanged: 2 });
  // The source reverts: by the acknowledged hash it would look unchanged.
  if (deal) crm.data.deals.set(deal.id, deal);
  const before = writes();
  expect((await run()).kinds.deals).toMatchObject({ updated: 1, unchanged: 2 });
  expect(writes() - before).toBe(1);
  expect(wazzup.data.deals.get(deal?.id ?? "")?.name).toBe("Deal 0");
});

test("a delete of unknown outcome is seen and unknown, and done by the next run", async () => {
  const { run, wazzup, crm, dealIds } = await setting();
  await run();
  crm.data.deals.delete(dealIds[0] ?? "");
  wazzup.faults.next("deleteDeals", "reset-before");
  for (let attempt = 0; attempt < 3; attempt += 1) wazzup.faults.next("getDeal", 502);
  const report = await run();
  expect(report.kinds.deals).toMatchObject({ seen: 3, unchanged: 2, unknown: 1, removed: 0 });
  expect(addsUp(report)).toBe(true);
  expect((await run()).kinds.deals).toMatchObject({ seen: 2, unchanged: 2, removed: 1 });
});

test("a deal that returns after a delete whose response was lost is created again", async () => {
  const { run, wazzup, crm, dealIds } = await setting();
  await run();
  const deal = crm.data.deals.get(dealIds[0] ?? "");
  crm.data.deals.delete(dealIds[0] ?? "");
  wazzup.faults.next("deleteDeals", "reset-after");
  for (let attempt = 0; attempt < 3; attempt += 1) wazzup.faults.next("getDeal", 502);
  expect((await run()).kinds.deals).toMatchObject({ unknown: 1, removed: 0 });
  // The same id with the same body: by the acknowledged hash it would look unchanged.
  if (deal) crm.data.deals.set(deal.id, deal);
  expect((await run()).kinds.deals).toMatchObject({ created: 1, unchanged: 2 });
  expect(wazzup.data.deals.size).toBe(3);
});

test("after a 429 the run waits and sends again", async () => {
  const { run, wazzup } = await setting();
  wazzup.faults.next("upsertDeals", 429);
  expect((await run()).kinds.deals).toMatchObject({ created: 3, rejected: 0, unknown: 0 });
});

test("a deal that the list lacks is asked for before it is deleted", async () => {
  const { run, crm, dealIds, wazzup } = await setting();
  await run();
  const deal = crm.data.deals.get(dealIds[0] ?? "");
  // It is in a status of a funnel that the token no longer sees.
  if (deal) crm.data.deals.set(deal.id, { ...deal, statusId: "elsewhere", title: "Moved" });
  expect((await run()).kinds.deals).toMatchObject({ seen: 3, updated: 1, unchanged: 2, removed: 0 });
  expect(wazzup.data.deals.get(deal?.id ?? "")?.name).toBe("Moved");

  crm.faults.next("getDeal", 403);
  await expect(run()).rejects.toThrow(CrmError);
  expect(wazzup.data.deals.size).toBe(3);
});

test("a delete waits for all writes, and more than 5 % and 20 deals are not deleted", async () => {
  const { run, crm, dealIds, wazzup, addDeal } = await setting({ deals: 60 });
  await run();
  for (const id of dealIds.slice(0, 21)) crm.data.deals.delete(id);
  await addDeal("New");
  const dry = await run({ dryRun: true });
  expect(dry.stopped).toMatchObject({ by: "guard" });
  const report = await run();
  expect(report.stopped).toMatchObject({ by: "guard", reason: expect.stringContaining("21 of 61 deals") });
  expect(report.kinds.deals).toMatchObject({ seen: 40, created: 1, unchanged: 39, removed: 0 });
  expect(dry.kinds).toEqual(report.kinds);
  expect(wazzup.data.deals.size).toBe(61);
  expect((await run({ allowDeletes: 20 })).stopped).toBeDefined();
  expect((await run({ allowDeletes: 21 })).kinds.deals).toMatchObject({ removed: 21 });
});

test("20 deals may go at once", async () => {
  const { run, crm, dealIds } = await setting({ deals: 30 });
  await run();
  for (const id of dealIds.slice(0, 20)) crm.data.deals.delete(id);
  expect((await run()).kinds.deals).toMatchObject({ removed: 20 });
});

test.each(["deals", "contacts"] as const)(
  "an empty list of %s stops the run where the store has more than 20",
  async (kind) => {
    const { run, crm, writes } = await setting({ contacts: 21, deals: 21 });
    await run();
    const before = writes();
    crm.data[kind].clear();
    const report = await run();
    expect(report.stopped).toMatchObject({ by: "guard", reason: expect.stringContaining(`lists no ${kind}`) });
    expect(writes()).toBe(before);
  },
);

test("contacts and users that vanished are kept and counted", async () => {
  const { run, crm, contactIds, wazzup } = await setting();
  await run();
  crm.data.contacts.delete(contactIds[0] ?? "");
  const [, second = ""] = crm.data.users.keys();
  crm.data.users.delete(second);
  const report = await run();
  expect(report.kinds.contacts).toMatchObject({ seen: 1, kept: 1 });
  expect(report.kinds.users).toMatchObject({ seen: 1, kept: 1 });
  expect(wazzup.data.contacts.size).toBe(2);
  expect(wazzup.data.users.size).toBe(2);
});

test("the signal ends the run after the batch under way, with what was done", async () => {
  const { run, wazzup } = await setting({ deals: 1_000 });
  const controller = new AbortController();
  const stopping = run({
    signal: controller.signal,
    onProgress: ({ phase, kind }) => {
      if (phase === "writing" && kind === "deals") controller.abort();
    },
  });
  const report = await stopping;
  expect(report.stopped).toMatchObject({ by: "signal" });
  expect(addsUp(report)).toBe(true);
  expect(wazzup.data.deals.size).toBe(report.kinds.deals.created);
  expect(report.kinds.deals.created).toBeLessThan(1_000);
  expect((await run()).kinds.deals).toMatchObject({ seen: 1_000, unchanged: report.kinds.deals.created });
});

test("at most four writes are under way, never two with one id, and none has more than 100 records", async () => {
  const { run, wazzup, to } = await setting({ deals: 1_000 });
  let [now, most] = [0, 0];
  const ids = new Set<string>();
  const counted = {
    ...to.v3,
    deals: {
      ...to.v3.deals,
      async create(bodies: Parameters<typeof to.v3.deals.create>[0]) {
        now += 1;
        most = Math.max(most, now);
        expect(bodies.length).toBeLessThanOrEqual(100);
        for (const { id } of bodies) expect(ids.size).toBeLessThan(ids.add(id).size);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        return await to.v3.deals.create(bodies);
      },
    },
  };
  await run({ destination: counted });
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThanOrEqual(4);
  expect(wazzup.data.deals.size).toBe(1_000);
});

test.each(["reject", "upsert", "ignore", "ignoreCounted"] as const)(
  "v2: a filled account whose store is lost ends right when a create of a known record does '%s'",
  async (createExisting) => {
    for (const batch of ["atomic", "partial"] as const) {
      for (const order of ["oldestFirst", "shuffled"] as const) {
        const quirks = { createExisting, batch, order, pagedLists: true, pageCap: 10 };
        const { run, to, wazzupV2, crm, dealIds } = await setting({ deals: 25, contacts: 12, quirks });
        await run({ destination: to.v2, store: memoryStore() });
        for (const id of dealIds) {
          const deal = crm.data.deals.get(id);
          if (deal) crm.data.deals.set(id, { ...deal, title: `${deal.title}, changed` });
        }
        const store = memoryStore();
        const report = await run({ destination: to.v2, store });
        expect(report.kinds.deals).toMatchObject({ seen: 25, rejected: 0, unknown: 0 });
        expect([...wazzupV2.data.deals.values()].filter(({ name }) => name.endsWith(", changed"))).toHaveLength(25);
        const before = wazzupV2.requests.length;
        expect((await run({ destination: to.v2, store })).kinds.deals).toMatchObject({ unchanged: 25 });
        expect(wazzupV2.requests.slice(before)).toEqual([]);
      }
    }
  },
);

test("a store belongs to one mirror and one run", async () => {
  const { run, to, store } = await setting();
  const first = run();
  await expect(run()).rejects.toThrow(StoreLockedError);
  await first;
  await expect(run({ destination: to.v2, store })).rejects.toThrow("belongs to the mirror `weeek to wazzup-v3`");
});

test("options that are unknown or invalid send nothing", async () => {
  const { run, crm } = await setting();
  const before = crm.requests.length;
  await expect(run({ uri: "https://crm.example.com/deals" })).rejects.toThrow(ConfigError);
  await expect(run({ country: "Latvia" })).rejects.toThrow(ConfigError);
  await expect(run({ allowDeletes: -1 })).rejects.toThrow(ConfigError);
  await expect(
    run({
      users: [
        { id: "1", name: "A" },
        { id: "1", name: "B" },
      ],
    }),
  ).rejects.toThrow(ConfigError);
  await expect(run({ uri, ...{ dryrun: true } })).rejects.toThrow("unknown option `dryrun`");
  expect(crm.requests.length).toBe(before);
});
