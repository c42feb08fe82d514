/** What was created can be read, listed, changed and deleted, through the clients. */
import { NotFoundError, ValidationError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWeeekClient } from "crm-deals/weeek";
import { expect, test } from "vitest";

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
