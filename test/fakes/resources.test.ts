/** What was created can be read, listed, changed and deleted, through the clients. */
import { NotFoundError, ValidationError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWazzupClient, wazzupPartnerToken } from "crm-deals/wazzup";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { describe, expect, test } from "vitest";

describe("weeek", () => {
  const started = () => {
    const fake = createFake("weeek");
    const [statusId = ""] = fake.data.statuses.keys();
    const [userId = ""] = fake.data.users.keys();
    return { fake, statusId, userId, client: createWeeekClient({ token: "token", fetch: fake.fetch }) };
  };

  test("deals", async () => {
    const { fake, client, statusId, userId } = started();
    const contact = await client.contacts.create({ firstName: "Anna" });
    const [funnel] = fake.data.funnels.values();
    const field = { id: "5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a10", name: "Colour", type: "text", options: [] };
    if (funnel) fake.data.funnels.set(funnel.id, { ...funnel, customFields: [field] });

    const deal = await client.deals.create(statusId, {
      title: "Oak doors",
      amount: 120,
      assignees: [userId],
      contacts: [contact.id],
      customFields: { [field.id]: "green" },
    });
    expect(deal.id).toMatch(/^[A-Za-z0-9]{16}$/);
    expect(deal.customFields).toEqual([{ ...field, value: "green" }]);
    expect(await client.deals.get(deal.id)).toEqual(deal);
    expect(fake.data.deals.get(deal.id)).toEqual(deal);
    expect(await client.deals.list(statusId, { assigneeIds: [userId] }).toArray({ max: 9 })).toEqual([deal]);
    expect(await client.deals.list(statusId, { search: "oak" }).toArray({ max: 9 })).toEqual([deal]);
    expect(await client.deals.list(statusId, { search: "pine" }).toArray({ max: 9 })).toEqual([]);
    expect(await client.deals.update(deal.id, { amount: 130 })).toMatchObject({ title: "Oak doors", amount: 130 });
    // The array that is read is accepted and dropped; a description is stored by the create alone.
    await client.http.PATCH("/crm/deals/{id}", {
      params: { path: { id: deal.id } },
      body: { description: "new", customFields: { [field.id]: "" } },
    });
    expect(await client.deals.get(deal.id)).toMatchObject({ description: null, customFields: [{ value: null }] });

    const other = await client.deals.create(statusId, { title: "Gate" });
    await client.deals.move(other.id, { previousDealId: null });
    expect((await client.deals.list(statusId).toArray({ max: 9 })).map(({ title }) => title)).toEqual([
      "Gate",
      "Oak doors",
    ]);
    const [, next = ""] = fake.data.statuses.keys();
    await client.deals.setStatus(deal.id, next);
    expect(
      (await client.statuses.list(funnel?.id ?? "")).map(({ dealsCount, dealsAmount }) => [dealsCount, dealsAmount]),
    ).toEqual([
      [1, 0],
      [1, 130],
      [0, 0],
    ]);
    await client.deals.delete(deal.id);
    await expect(client.deals.get(deal.id)).rejects.toThrow(NotFoundError);
    await expect(client.deals.create(statusId, { assignees: [contact.id] })).rejects.toThrow(ValidationError);
    await expect(client.deals.list("missing").firstPage()).rejects.toMatchObject({ status: 404 });
  });

  test("deals, fifty on a page", async () => {
    const { client, statusId } = started();
    for (let at = 0; at < 120; at += 1) await client.deals.create(statusId, { title: String(at) });
    const pages: number[] = [];
    for await (const { items } of client.deals.list(statusId, { limit: 100, sort: "-createdAt" }).pages())
      pages.push(items.length);
    expect(pages).toEqual([50, 50, 20]);
  });

  test("contacts and organizations with their details and links", async () => {
    const { fake, client, userId } = started();
    const tag = await client.tags.create({ title: "vip" });
    const organization = await client.organizations.create({ name: "Acme", phones: ["+1"], responsibles: [userId] });
    expect(organization).toMatchObject({ responsibleId: userId, phones: [{ phone: "+1" }] });
    const contact = await client.contacts.create({
      firstName: "Anna",
      emails: ["a@example.com"],
      organizations: [organization.id],
    });
    expect(await client.contacts.get(contact.id)).toEqual(contact);
    expect(await client.contacts.list({ organizations: [organization.id] }).toArray({ max: 9 })).toEqual([contact]);
    expect(await client.contacts.list({ sort: "alphabet", search: "ann" }).toArray({ max: 9 })).toEqual([contact]);

    const email = await client.contacts.emails.create(contact.id, { email: "b@example.com" });
    await client.contacts.emails.update(contact.id, email.id, { email: "c@example.com" });
    await client.contacts.phones.create(contact.id, { phone: "+2" });
    await client.contacts.tags.attach(contact.id, tag.id);
    expect(await client.contacts.get(contact.id)).toMatchObject({
      emails: [{ email: "a@example.com" }, { id: email.id, email: "c@example.com" }],
      phones: [{ phone: "+2" }],
      tags: [tag.id],
    });
    await client.contacts.emails.delete(contact.id, email.id);
    expect(await client.contacts.update(contact.id, { firstName: "Olga" })).toMatchObject({
      firstName: "Olga",
      emails: [{ email: "a@example.com" }],
    });

    await client.organizations.contacts.attach(organization.id, contact.id);
    expect(await client.organizations.get(organization.id)).toMatchObject({ contacts: [contact.id] });
    expect(await client.organizations.update(organization.id, { name: "Acme Ltd" })).toMatchObject({
      name: "Acme Ltd",
    });
    expect(await client.organizations.list({ search: "acme" }).toArray({ max: 9 })).toHaveLength(1);
    await client.contacts.delete(contact.id);
    expect(fake.data.organizations.get(organization.id)?.contacts).toEqual([]);
    await client.organizations.delete(organization.id);
    expect([fake.data.contacts.size, fake.data.organizations.size]).toEqual([0, 0]);
  });

  test("funnels, statuses, tags and members", async () => {
    const { client } = started();
    const funnel = await client.funnels.create({ name: "Partners", isPrivate: true });
    expect(await client.funnels.update(funnel.id, { name: "Resellers" })).toMatchObject({
      name: "Resellers",
      isPrivate: true,
    });
    const status = await client.statuses.create(funnel.id, { name: "Signed" });
    expect(await client.statuses.get(status.id)).toEqual(status);
    expect(await client.statuses.update(status.id, { name: "Done" })).toMatchObject({ name: "Done" });
    expect((await client.statuses.list(funnel.id)).map(({ name }) => name)).toEqual(["Status 1", "Done"]);
    await client.statuses.delete(status.id);
    await client.funnels.delete(funnel.id);
    await expect(client.funnels.get(funnel.id)).rejects.toThrow(NotFoundError);
    const tag = await client.tags.create({ title: "vip" });
    await client.tags.update(tag.id, { title: "gold", color: "#ffcc00" });
    expect(await client.tags.get(tag.id)).toEqual({ id: tag.id, title: "gold", color: "#ffcc00" });
    await client.tags.delete(tag.id);
    expect(await client.tags.list()).toEqual([]);
    expect(await client.members.list()).toHaveLength(2);
  });
});

describe("woofed", () => {
  const started = () => {
    const fake = createFake("woofed");
    return { fake, client: createWoofedClient({ token: "token", accountId: 1, fetch: fake.fetch, retry: false }) };
  };

  test("deals with contacts, products and assignees", async () => {
    const { client } = started();
    const contact = await client.contacts.create({
      full_name: "Tim Maia",
      phone: "5541996910256",
      label_list: "vip, lead",
    });
    expect(contact).toMatchObject({ phone: "+5541996910256", label_list: ["vip", "lead"] });
    const deal = await client.deals.create({ name: "Site", stage_id: 1, contact_id: contact.id });
    const product = await client.products.create({ name: "Car", identifier: "C1", amount_in_cents: 500 });
    await client.dealProducts.create({
      deal_id: deal.id,
      product_id: product.id,
      quantity: 3,
      unit_amount_in_cents: 1,
    });
    const user = await client.users.create({ email: "Olga@Example.com", password: "secret1" });
    const assignee = await client.dealAssignees.create({ deal_id: deal.id, user_id: user.id });
    expect(await client.deals.get(deal.id)).toMatchObject({
      contact: { full_name: "Tim Maia" },
      stage: { id: 1 },
      pipeline: { id: 1 },
      deal_assignees: [{ user_id: 1 }, { user_id: user.id }],
      deal_products: [{ unit_amount_in_cents: 500, total_amount_in_cents: 1500 }],
      total_deal_products_amount_in_cents: 1500,
    });
    expect(await client.deals.update(deal.id, { status: "won", stage_id: 99 })).toMatchObject({
      status: "won",
      stage_id: 1,
      won_at: expect.any(String),
    });
    expect(await client.deals.search({ users_id_eq: user.id, status_eq: "won" }).toArray({ max: 9 })).toHaveLength(1);
    await client.dealAssignees.delete(assignee.id);
    expect(await client.deals.search({ users_id_eq: user.id }).toArray({ max: 9 })).toEqual([]);
    await client.contacts.delete(contact.id);
    await expect(client.deals.get(deal.id)).rejects.toThrow(NotFoundError);
    await expect(client.deals.create({ name: "x", stage_id: 1, contact_id: 77 })).rejects.toMatchObject({
      status: 422,
      messages: ["Contact must exist"],
    });
  });

  test("searches ten by ten, in the order that is asked for", async () => {
    const { client } = started();
    for (let at = 1; at <= 25; at += 1) await client.contacts.create({ full_name: at % 2 ? "odd" : "even" });
    const ids = async (query: Parameters<typeof client.contacts.search>[0]) =>
      (await client.contacts.search(query).toArray({ max: 99 })).map(({ id }) => id);
    expect(await ids({})).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
    expect(await ids({ id_in: [3, 4], full_name_eq: "odd" })).toEqual([3]);
    expect(await ids({ full_name_cont: "EVE", id_lt: 5 })).toEqual([2, 4]);
    expect(await ids({ full_name_not_eq: "odd", s: "id desc" })).toHaveLength(12);
    const { pagination } =
      (
        await client.http.POST("/api/v1/accounts/{account_id}/contacts/search", {
          params: { path: { account_id: 1 }, query: { page: 3 } },
          body: {},
        })
      ).data ?? {};
    expect(pagination).toEqual({
      page: 3,
      items: 5,
      count: 25,
      pages: 3,
      from: 21,
      last: 3,
      to: 25,
      prev: 2,
      next: null,
    });
  });

  test("has the real server's traps", async () => {
    const { client } = started();
    const contact = await client.contacts.create({
      full_name: "Tim",
      email: "johnXdoe@example.com",
      label_list: "vip,lead",
    });
    const search = (query: object) =>
      client.http.POST("/api/v1/accounts/{account_id}/contacts/search", {
        params: { path: { account_id: 1 } },
        body: { query: { ...query } },
      });
    const count = async (query: object) => (await search(query)).data?.pagination.count;
    // A condition that says nothing finds everything; one through several labels repeats the contact.
    expect([
      await count({ id_in: [] }),
      await count({ email_eq: "" }),
      await count({ created_at_gteq: "24/13/2026" }),
    ]).toEqual([1, 1, 1]);
    expect(await count({ labels_name_in: ["vip", "lead"] })).toBe(2);
    expect([
      await count({ created_at_eq: contact.created_at }),
      await count({ created_at_gt: contact.created_at }),
    ]).toEqual([0, 1]);
    expect([await count({ id_present: true }), await count({ full_name_present: true })]).toEqual([0, 1]);
    expect((await search({ labels_name_not_eq: "vip" })).response.status).toBe(500);
    expect((await search({ nmae_cont: "x" })).error?.messages).toEqual([
      "Invalid search parameters",
      "Invalid search term nmae_cont",
    ]);
    // An underscore stands for any character.
    expect(await client.contacts.upsert({ email: "john_doe@example.com" })).toMatchObject({
      id: contact.id,
      email: "john_doe@example.com",
    });
    await expect(client.contacts.upsert({ email: "o'brien@example.com" })).rejects.toMatchObject({ status: 500 });
    await expect(client.contacts.create({ phone: "no" })).rejects.toMatchObject({ status: 422 });
    const deal = await client.deals.create({
      name: "x",
      stage_id: 1,
      contact_id: contact.id,
      contact_attributes: { full_name: "New" },
    });
    expect(deal.contact_id).not.toBe(contact.id);
  });
});

describe("ysuite", () => {
  test("deals and contacts", async () => {
    const fake = createFake("ysuite");
    const client = createYsuiteClient({ accessKey: "access", secretKey: "secret", fetch: fake.fetch });
    const { cstid } = await client.contacts.create({ cstname: "Acme", contact_type: 2 });
    expect(await client.contacts.get(cstid)).toMatchObject({ cstname: "Acme", cstemail: null });
    expect(await client.contacts.list({ type: 1 }).toArray({ max: 9 })).toEqual([]);
    for (let at = 1; at <= 25; at += 1) {
      await client.deals.create({
        deal_name: `Deal ${at}`,
        pipeline_id: 1,
        cstid,
        deal_owner_id: (at % 2) + 1,
        deal_amount: at,
      });
    }
    expect(await client.deals.list().toArray({ max: 99 })).toHaveLength(25);
    const mine = await client.deals
      .list({ deal_owner_id: 1, sortBy: "deal_amount", sortOrder: "desc" })
      .toArray({ max: 99 });
    expect([mine.length, mine[0]?.deal_name, mine[0]?.owner]).toEqual([12, "Deal 24", "Anna Petrova"]);
    await client.deals.change(1, { deal_amount: 7 });
    expect(await client.deals.get(1)).toMatchObject({ deal_name: "Deal 1", deal_amount: 7 });
    await client.deals.delete(1);
    await expect(client.deals.get(1)).rejects.toThrow(NotFoundError);
    const nameless = { deal_name: "", pipeline_id: "x", cstid };
    const { error } = await client.http.POST("/v1/deals", { body: JSON.parse(JSON.stringify(nameless)) });
    expect(error).toMatchObject({ status: 422, fieldErrors: { pipeline_id: ["The pipeline_id must be an integer."] } });
  });
});

describe("wazzup", () => {
  const deal = (id: string) => ({
    id,
    responsible_user_id: "7",
    name: "Oak doors",
    uri: "https://crm.example.com/1",
    contacts: ["1"],
    closed: false,
  });
  const contact = {
    id: "1",
    responsible_user_id: "7",
    name: "Anna",
    contact_data: [{ chat_type: "whatsapp", chat_id: "15550001" }],
    uri: "https://crm.example.com/c",
  };
  const started = () => {
    const fake = createFake("wazzup");
    return { fake, client: createWazzupClient({ token: "token", fetch: fake.fetch }) };
  };

  test("deals", async () => {
    const { client } = started();
    expect(await client.deals.create(Array.from({ length: 25 }, (_, at) => deal(String(at))))).toEqual({
      processed: 25,
    });
    expect(await client.deals.get("24")).toEqual(deal("24"));
    expect(await client.deals.list({ limit: 100 }).toArray({ max: 99 })).toHaveLength(25);
    await client.deals.update([{ ...deal("3"), closed: true }]);
    expect(await client.deals.get("3")).toMatchObject({ closed: true });
    await client.deals.delete(["3", "4"]);
    await expect(client.deals.get("3")).rejects.toThrow(NotFoundError);
    const unknown = { deals: [{ ...deal("99"), amount: 5 }] };
    const { error } = await client.http.POST("/v2/deals", { body: unknown });
    expect(error?.messages).toContain("property deals.0.amount should not exist");
  });

  test("contacts, users and pipelines", async () => {
    const { fake, client } = started();
    await client.contacts.create([contact]);
    await client.contacts.update([{ ...contact, name: "Olga" }]);
    expect(await client.contacts.get("1")).toEqual({ ...contact, name: "Olga" });
    await client.http.DELETE("/v2/contacts", { body: { contact_ids: ["1"] } });
    expect(await client.contacts.list()).toEqual([]);

    await client.users.create([
      { id: "7", name: "Anna", phone: "call me" },
      { id: "8", name: "John", phone: "15550002" },
    ]);
    await client.users.create([{ id: "7", name: "Anna P." }]);
    // A malformed phone is dropped, a taken one is an error.
    expect(await client.users.list()).toEqual([
      { id: "7", name: "Anna P." },
      { id: "8", name: "John", phone: "15550002" },
    ]);
    await expect(client.users.create([{ id: "9", name: "Twin", phone: "15550002" }])).rejects.toThrow(ValidationError);
    const many = Array.from({ length: 101 }, (_, at) => ({ id: `u${at}`, name: "x" }));
    await expect(client.users.create(many)).rejects.toThrow(ValidationError);
    await client.http.DELETE("/v2/users", { body: { user_ids: ["7", "8"] } });
    expect(fake.data.users.size).toBe(0);

    const pipeline = { id: "p", name: "Sales", stages: [{ id: "s", name: "New" }] };
    expect(await client.pipelines.create([pipeline])).toEqual({ pipelines_created: 1, stages_created: 1 });
    expect(await client.pipelines.create([{ ...pipeline, name: "Big sales" }])).toEqual({
      pipelines_created: 0,
      stages_created: 0,
    });
    expect(await client.pipelines.list()).toEqual([{ ...pipeline, name: "Big sales" }]);
  });

  test("tokens, which expire and can be revoked", async () => {
    const { fake } = started();
    const token = wazzupPartnerToken({
      partner: { email: "partner@example.com", password: "secret" },
      accountId: "1",
      scope: "transport,crm",
      fetch: fake.fetch,
    });
    const client = createWazzupClient({ token, fetch: fake.fetch });
    expect(await client.deals.list().toArray({ max: 9 })).toEqual([]);
    expect(fake.data.tokens.size).toBeGreaterThan(0);
    expect(JSON.stringify(fake.requests)).not.toContain("secret");
    const issued = fake.data.tokens.size;
    fake.data.tokens.clear();
    // The client renews a revoked token by itself.
    expect(await client.deals.list().toArray({ max: 9 })).toEqual([]);
    expect(fake.data.tokens.size).toBeLessThanOrEqual(issued);
    await expect(
      createWazzupClient({ token: "other", fetch: fake.fetch }).deals.list().firstPage(),
    ).rejects.toMatchObject({ status: 401 });
  });
});
