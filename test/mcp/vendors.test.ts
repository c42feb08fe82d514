/** The tools of WoofedCRM, Y-Suite and both of Wazzup's APIs, against their fakes. */
import { createFake, type Fault } from "crm-deals/fakes";
import { describe, expect, test } from "vitest";
import { serveMessages } from "./messages.ts";
import { agree, connect, fakeEnvironment, type Person, textOf } from "./support.ts";

const everything = { write: true, allowDelete: true };

async function started<V extends "woofed" | "ysuite" | "wazzup" | "wazzup-v3">(vendor: V, person: Person = agree) {
  const { fake, environment } = await fakeEnvironment(vendor, createFake(vendor));
  const client = await connect(environment, { vendors: [vendor], ...everything }, { person });
  const call = async (name: string, args: Record<string, unknown> = {}) =>
    await client.callTool({ name: `${vendor.replace("-", "_")}_${name}`, arguments: args });
  return { fake, call };
}

describe("woofed", () => {
  test("a contact and its deal are created, found, changed and deleted", async () => {
    const { fake, call } = await started("woofed");
    await call("save_contact", { name: "Oleg Ivanov", phone: "+79120000000" });
    expect((await call("find_contacts", { phone: "912000" })).structuredContent).toMatchObject({
      contacts: [{ id: 1 }],
    });
    const [stage] = [...fake.data.stages.keys()];
    const made = await call("save_deal", { name: "Oak doors", stage: String(stage), contact: 1, assignees: ["anna"] });
    expect(made.structuredContent).toMatchObject({ made: true, deal: { id: 1, name: "Oak doors" } });
    const found = await call("find_deals", { search: "oak", user: "Anna Petrova" });
    expect(found.structuredContent).toMatchObject({ deals: [{ id: 1, status: "open" }] });
    await call("save_deal", { id: 1, status: "won", assignees: ["anna"] });
    expect((await call("get_deal", { id: 1 })).structuredContent).toMatchObject({
      deal: { status: "won", contact: { full_name: "Oleg Ivanov" }, deal_assignees: [{ user_id: 1 }] },
    });
    expect((await call("delete", { kind: "contact", id: 1 })).structuredContent).toMatchObject({
      deleted: { deals: 1 },
    });
    expect(fake.data.deals.size).toBe(0);
  });

  test("a create without a response is looked up", async () => {
    const { fake, call } = await started("woofed");
    fake.faults.next("createContact", "reset-after");
    expect((await call("save_contact", { name: "Oleg" })).structuredContent).toMatchObject({ made: true });
    fake.faults.next("createContact", "reset-before");
    expect(textOf(await call("save_contact", { name: "Olga" }))).toContain("Not created");
    expect(fake.data.contacts.size).toBe(1);
  });
});

describe("ysuite", () => {
  test("a deal is created, found, changed and deleted", async () => {
    const { fake, call } = await started("ysuite");
    await call("create_contact", { cstname: "Oak Ltd", type: "business" });
    const [cstid] = [...fake.data.contacts.keys()];
    const pipeline_id = 1;
    const made = await call("save_deal", { deal_name: "Oak doors", pipeline_id, cstid, deal_amount: 5 });
    expect(made.structuredContent).toMatchObject({ made: true });
    const [id] = [...fake.data.deals.keys()];
    await call("save_deal", { id, deal_amount: 7 });
    expect((await call("get_deal", { id })).structuredContent).toMatchObject({ deal: { deal_amount: 7 } });
    expect(textOf(await call("find_deals", { search: "oak" }))).toContain("Oak doors");
    await call("delete", { kind: "deal", id });
    expect(fake.data.deals.size).toBe(0);
  });
});

describe.each(["wazzup", "wazzup-v3"] as const)("%s", (vendor) => {
  const user = vendor === "wazzup" ? "responsible_user_id" : "responsibleUserId";
  const chats = vendor === "wazzup" ? "contact_data" : "contactData";
  const [type, id] = vendor === "wazzup" ? ["chat_type", "chat_id"] : ["chatType", "chatId"];
  const contact = { id: "501", name: "Oleg", uri: "https://crm.example.com/c/501", [user]: "Anna" };
  const records = {
    contacts: [{ ...contact, [chats]: [{ [type]: "whatsapp", [id]: "79120000000" }] }],
    deals: [
      {
        id: "9",
        name: "Oak doors",
        uri: "https://crm.example.com/d/9",
        contacts: ["501"],
        closed: false,
        [user]: "12",
      },
    ],
  };

  async function withUser() {
    const all = await started(vendor);
    all.fake.data.users.set("12", { id: "12", name: "Anna" });
    return all;
  }

  test("records are pushed, updated, found and deleted; users are named", async () => {
    const { fake, call } = await withUser();
    expect((await call("push_records", records)).structuredContent).toEqual({
      done: ["1 contacts created", "1 deals created"],
    });
    const deals = records.deals.map((deal) => ({ ...deal, closed: true }));
    expect((await call("push_records", { deals })).structuredContent).toEqual({ done: ["1 deals updated"] });
    expect((await call("find_deals", { search: "oak", closed: true })).structuredContent).toMatchObject({
      deals: [{ id: "9", [user]: "12" }],
    });
    expect((await call("get_contact", { id: "501" })).structuredContent).toMatchObject({ contact: { name: "Oleg" } });
    await call("delete", { kind: "deal", id: "9" });
    expect(fake.data.deals.size).toBe(0);
  });

  test("a push without a response is read back", async () => {
    const { fake, call } = await withUser();
    const operation = vendor === "wazzup" ? "createContacts" : "upsertContacts";
    const next: (operation: string, fault: Fault) => void = fake.faults.next;
    next(operation, "reset-after");
    expect((await call("push_records", { contacts: records.contacts })).structuredContent).toEqual({
      done: ["1 contacts created"],
    });
    fake.data.contacts.clear();
    next(operation, "reset-before");
    expect(textOf(await call("push_records", { contacts: records.contacts }))).toContain("Not stored: contacts 501");
  });

  test("a context shows the parts that can be read", async () => {
    const { call } = await withUser();
    expect((await call("context")).structuredContent).toMatchObject({
      users: [{ id: "12", name: "Anna" }],
      pipelines: [],
    });
  });

  test("a message is sent once, when a person says so", async () => {
    const message = { channel: "Shop", [type]: "whatsapp", [id]: "79120000000", text: "Hello" };
    for (const [person, sent] of [
      [agree, 1],
      [() => ({ action: "decline" }), 0],
    ] satisfies [Person, number][]) {
      const { messages, environment } = await serveMessages(vendor);
      const client = await connect(environment, { vendors: [vendor], write: true }, { person });
      await client.callTool({ name: `${vendor.replace("-", "_")}_send_message`, arguments: message });
      expect(messages).toHaveLength(sent);
    }
  });
});
