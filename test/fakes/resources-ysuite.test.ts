/** What was created can be read, listed, changed and deleted, through the clients. */
import { NotFoundError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createYsuiteClient } from "crm-deals/ysuite";
import { expect, test } from "vitest";

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
