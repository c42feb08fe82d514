/** What was created can be read, listed, changed and deleted, through the clients. */
import { NotFoundError, ValidationError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWazzupClient, wazzupPartnerToken } from "crm-deals/wazzup";
import { expect, test } from "vitest";

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
