/** What was created can be read, listed, changed and deleted, through the clients. */
import { NotFoundError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWoofedClient } from "crm-deals/woofed";
import { expect, test } from "vitest";

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
