/** The fake of Wazzup's API v3: what was written can be read, listed and deleted, and what is rejected is named. */
import { NotFoundError, ServerError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWazzupV3Client, type DealUpsert } from "crm-deals/wazzup-v3";
import { expect, test } from "vitest";

const started = () => {
  const fake = createFake("wazzup-v3");
  return { fake, client: createWazzupV3Client({ apiKey: "key", fetch: fake.fetch, retry: false }) };
};
const deal = (id: string): DealUpsert => ({
  id,
  responsibleUserId: "12",
  name: "Oak doors",
  uri: `https://crm.example.com/deals/${id}`,
  contacts: ["501"],
  closed: false,
});
const many = (count: number, from = 0) => Array.from({ length: count }, (_, index) => String(1000 + from + index));

test("users are updated by id, listed by name, and have distinct phones", async () => {
  const { client, fake } = started();
  await client.users.upsert([
    { id: "12", name: "Zane", phone: "37120000012" },
    { id: "7", name: "Karlis" },
  ]);
  await client.users.upsert([{ id: "12", name: "Anna", phone: "37120000012" }]);
  expect(await client.users.list()).toEqual([
    { id: "12", name: "Anna", phone: "37120000012" },
    { id: "7", name: "Karlis" },
  ]);
  await expect(client.users.upsert([{ id: "8", name: "Liga", phone: "37120000012" }])).rejects.toMatchObject({
    code: "validation",
    messages: ["DUPLICATE_PHONE_NUMBER"],
  });
  for (const from of many(10).keys()) await client.users.upsert(many(99, 99 * from).map((id) => ({ id, name: "x" })));
  await expect(client.users.upsert(many(10, 2_000).map((id) => ({ id, name: "x" })))).rejects.toMatchObject({
    messages: ["USER_LIMIT_EXCEEDED"],
  });
  expect(fake.data.users.size).toBe(992);
});

test("deals are listed by id, 100 on a page, with their total", async () => {
  const { client, fake } = started();
  await client.deals.upsert(many(100, 50).map(deal));
  await client.deals.upsert(many(50).map(deal));
  const deals = client.deals.list();
  expect(await deals.firstPage()).toMatchObject({ total: 150, items: { length: 100 } });
  expect((await deals.toArray({ max: 999 })).map(({ id }) => id)).toEqual(many(150));
  expect(fake.requests.map(({ operation }) => operation).slice(-3)).toEqual(["listDeals", "listDeals", "listDeals"]);
});

test("a bulk delete returns the ids that were not found, a delete of an unknown id is a NotFoundError", async () => {
  const { client } = started();
  await client.deals.upsert([deal("1"), deal("2")]);
  expect(await client.deals.deleteMany(["1", "3"])).toEqual(["3"]);
  await client.deals.delete("2");
  await expect(client.deals.delete("2")).rejects.toBeInstanceOf(NotFoundError);
  await expect(client.deals.get("2")).rejects.toBeInstanceOf(NotFoundError);
});

test("one invalid record rejects the whole request and is named", async () => {
  const { client, fake } = started();
  const { error } = await client.http.POST("/v3/contacts", {
    body: [
      { id: "501", responsibleUserId: "12", name: "Oak", contactData: [{ chatType: "vk", chatId: "1" }] },
      { id: "502", responsibleUserId: "12", name: "x".repeat(201), contactData: [] },
    ],
  });
  expect(error).toMatchObject({
    messages: expect.arrayContaining(["INVALID_CONTACTS_DATA"]),
    fieldErrors: { "contacts.1.name": ["is invalid"], "contacts.1.contactData": ["is invalid"] },
  });
  expect(fake.data.contacts.size).toBe(0);
});

test("the same id twice is a 500, and more than 100 records are TOO_MANY_ENTITIES", async () => {
  const { client } = started();
  const post = async (ids: string[]) => (await client.http.POST("/v3/deals", { body: ids.map(deal) })).error;
  expect(await post(["1", "1"])).toBeInstanceOf(ServerError);
  expect(await post(many(101))).toMatchObject({ status: 400, messages: ["TOO_MANY_ENTITIES"] });
});

test("pipelines are uploaded with their stages; an empty list of stages is rejected", async () => {
  const { client } = started();
  const sales = { id: "3", name: "Sales", stages: [{ id: "31", name: "New" }] };
  await client.pipelines.upload([sales]);
  expect(await client.pipelines.list()).toEqual([sales]);
  await expect(client.pipelines.upload([{ ...sales, stages: [] }])).rejects.toMatchObject({
    fieldErrors: { "pipelines.0.stages": ["is invalid"] },
  });
});
