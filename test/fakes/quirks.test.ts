/** Each quirk changes its own behaviour: what the vendor does under each of its values. */
import { createFake, type FakeOptions, type FakeVendor } from "crm-deals/fakes";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWeeekClient } from "crm-deals/weeek";
import { createWoofedClient } from "crm-deals/woofed";
import { createYsuiteClient } from "crm-deals/ysuite";
import { describe, expect, test } from "vitest";
import { choicesOf } from "./choices.ts";

type Act<Vendor extends FakeVendor> = (
  client: ReturnType<(typeof clients)[Vendor]>,
  fake: ReturnType<typeof createFake<Vendor>>,
) => Promise<unknown>;
/** What is done, and what it comes to under each value: the default first. */
type Cases<Vendor extends FakeVendor> = Record<
  string,
  [act: Act<Vendor>, outcomes: [value: unknown, outcome: unknown][]]
>;

const clients = {
  wazzup: (fetch: ReturnType<typeof createFake>["fetch"]) =>
    createWazzupClient({
      token: "token",
      partner: { email: "p@example.com", password: "secret" },
      fetch,
      retry: false,
    }),
  "wazzup-v3": (fetch: ReturnType<typeof createFake>["fetch"]) =>
    createWazzupV3Client({ apiKey: "key", fetch, retry: false }),
  woofed: (fetch: ReturnType<typeof createFake>["fetch"]) =>
    createWoofedClient({ token: "token", accountId: 1, fetch, retry: false }),
  ysuite: (fetch: ReturnType<typeof createFake>["fetch"]) =>
    createYsuiteClient({ accessKey: "access", secretKey: "secret", fetch, retry: false }),
  weeek: (fetch: ReturnType<typeof createFake>["fetch"]) => createWeeekClient({ token: "token", fetch, retry: false }),
};

/** The status of a failure. */
const failed = async (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => "done",
    (error: { status: number }) => error.status,
  );
const deal = (id: string, name = "Oak doors") => ({
  id,
  responsible_user_id: "7",
  name,
  uri: "https://crm.example.com/1",
  contacts: [],
  closed: false,
});
const processed = async (call: Promise<{ processed: number }>) =>
  call.then(
    ({ processed }) => processed,
    (error: { status: number }) => error.status,
  );
const policies = (known: string): [string, unknown][] => [
  ["reject", [400, known]],
  ["upsert", [1, "New"]],
  ["ignore", [0, known]],
  ["ignoreCounted", [1, known]],
];

const wazzup: Cases<"wazzup"> = {
  createExisting: [
    async ({ deals }, { data }) => {
      await deals.create([deal("1")]);
      return [await processed(deals.create([deal("1", "New")])), data.deals.get("1")?.name];
    },
    policies("Oak doors"),
  ],
  updateMissing: [
    async ({ deals }, { data }) => [
      await processed(deals.update([deal("1", "New")])),
      data.deals.get("1")?.name ?? "none",
    ],
    policies("none"),
  ],
  deleteMissing: [
    async ({ deals }) => failed(deals.delete(["1"])),
    [
      ["reject", 400],
      ["ignore", "done"],
    ],
  ],
  getMissing: [
    async ({ http }) => (await http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "1" } } })).response.status,
    [
      ["empty", 200],
      ["reject", 404],
    ],
  ],
  batch: [
    async ({ deals }, { data }) => [
      await processed(deals.create([deal("1"), deal("2", "x".repeat(201))])),
      data.deals.size,
    ],
    [
      ["atomic", [400, 0]],
      ["partial", [1, 1]],
    ],
  ],
  batchCap: [
    async ({ deals }) => processed(deals.create(Array.from({ length: 101 }, (_, at) => deal(String(at))))),
    [
      [100, 400],
      [200, 101],
    ],
  ],
  partialUpdate: [
    async ({ deals, http }, { data }) => {
      await deals.create([deal("1")]);
      const partial = JSON.parse('{ "deals": [{ "id": "1", "closed": true }] }');
      return [(await http.PATCH("/v2/deals", { body: partial })).response.status, data.deals.get("1")?.closed];
    },
    [
      [false, [400, false]],
      [true, [200, true]],
    ],
  ],
  pageCap: [
    async ({ deals }) => {
      await deals.create(Array.from({ length: 12 }, (_, at) => deal(String(at))));
      return (await deals.list({ limit: 100 }).firstPage()).items.length;
    },
    [
      [10, 10],
      [3, 3],
    ],
  ],
  pagedLists: [
    async ({ users }) => {
      await users.create(Array.from({ length: 12 }, (_, at) => ({ id: String(at), name: "x" })));
      return (await users.list()).length;
    },
    [
      [false, 12],
      [true, 10],
    ],
  ],
  order: [
    async ({ deals }) => {
      await deals.create([deal("2"), deal("1"), deal("3")]);
      return (await deals.list().firstPage()).items.map(({ id }) => id);
    },
    [
      ["oldestFirst", ["2", "1", "3"]],
      ["newestFirst", ["3", "1", "2"]],
      ["byId", ["1", "2", "3"]],
      ["shuffled", expect.arrayContaining(["1", "2", "3"])],
    ],
  ],
  unknownReferences: [
    async ({ deals }) => processed(deals.create([deal("1")])),
    [
      ["accept", 1],
      ["reject", 400],
    ],
  ],
  createdStatus: [
    async ({ http }) => (await http.POST("/v2/deals", { body: { deals: [deal("1")] } })).response.status,
    [
      [200, 200],
      [201, 201],
    ],
  ],
  countsUpdates: [
    async ({ pipelines }) => {
      await pipelines.create([{ id: "1", name: "Sales" }]);
      return (await pipelines.create([{ id: "1", name: "Sales" }])).pipelines_created;
    },
    [
      [false, 0],
      [true, 1],
    ],
  ],
  refreshEndsToken: [
    async ({ tokens }) => {
      const refresh = {
        grant_type: "refresh_token",
        refresh_token_data: { refresh_token: "once", client_id: "me" },
      } as const;
      await tokens.create(refresh);
      return failed(tokens.create(refresh));
    },
    [
      [true, 400],
      [false, "done"],
    ],
  ],
  machineRefreshToken: [
    async ({ tokens }) =>
      "refresh_token" in
      (await tokens.create({ grant_type: "client_credentials", client_credentials_data: { scope: "crm" } })),
    [
      [false, false],
      [true, true],
    ],
  ],
};

const woofed: Cases<"woofed"> = {
  searchRoute: [
    async ({ deals }) => failed(deals.search().firstPage()),
    [
      [true, "done"],
      [false, 404],
    ],
  ],
  upsertCreatedStatus: [
    async ({ contacts, http }) => {
      const { id } = await contacts.create({ full_name: "Tim" });
      return (
        await http.POST("/api/v1/accounts/{account_id}/deals/upsert", {
          params: { path: { account_id: 1 } },
          body: { stage_id: 1, contact_id: id },
        })
      ).response.status;
    },
    [
      [200, 200],
      [201, 201],
    ],
  ],
  keepsClosingTimes: [
    async ({ contacts, deals }) => {
      const { id } = await contacts.create({ full_name: "Tim" });
      const won_at = "2025-01-02T03:04:05.000Z";
      return (await deals.create({ name: "x", stage_id: 1, contact_id: id, status: "won", won_at })).won_at === won_at;
    },
    [
      [false, false],
      [true, true],
    ],
  ],
};

const ysuiteDeal = { deal_name: "Oak doors", pipeline_id: 1, cstid: 2 };
const ysuite: Cases<"ysuite"> = {
  notFoundMessage: [
    async ({ deals }) => deals.get(1).catch((error: { messages: string[] }) => error.messages[0]),
    [
      ["Record not found", "Record not found"],
      ["No such deal", "No such deal"],
    ],
  ],
  pageSizeOver100: [
    async ({ deals }) => failed(deals.list({ pageSize: 101 }).firstPage()),
    [
      ["reject", 422],
      ["cap", "done"],
    ],
  ],
  updateKeepsOmitted: [
    async ({ deals }) => {
      await deals.create({ ...ysuiteDeal, deal_amount: 5 });
      await deals.update(1, ysuiteDeal);
      return (await deals.get(1)).deal_amount;
    },
    [
      [false, null],
      [true, 5],
    ],
  ],
  order: [
    async ({ deals }) => {
      for (const deal_name of ["a", "b"]) await deals.create({ ...ysuiteDeal, deal_name });
      return (await deals.list().firstPage()).items.map(({ deal_name }) => deal_name);
    },
    [
      ["oldestFirst", ["a", "b"]],
      ["newestFirst", ["b", "a"]],
    ],
  ],
  shows: [
    async ({ deals }) => {
      await deals.create({ ...ysuiteDeal, deal_owner_id: 1 });
      return "deal_owner_id" in (await deals.get(1));
    },
    [
      ["documented", false],
      ["written", true],
    ],
  ],
};

const unknownId = "5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a10";
type WeeekFake = ReturnType<typeof createFake<"weeek">>;
const firstStatus = ({ data }: WeeekFake) => [...data.statuses.keys()][0] ?? "";
const firstFunnel = ({ data }: WeeekFake) => [...data.funnels.keys()][0] ?? "";
const weeek: Cases<"weeek"> = {
  plainListShowsClosed: [
    async ({ deals }, fake) => {
      await deals.create(firstStatus(fake), { winStatus: "won" });
      const plain = (await deals.list(firstStatus(fake)).firstPage()).items.length;
      return [plain, (await deals.list(firstStatus(fake), { winStatuses: ["won"] }).firstPage()).items.length];
    },
    [
      [false, [0, 1]],
      [true, [1, 1]],
    ],
  ],
  pageCap: [
    async ({ contacts }) => {
      for (let at = 0; at < 52; at += 1) await contacts.create({ firstName: "x" });
      return (await contacts.list({ limit: 100 }).firstPage()).items.length;
    },
    [
      [50, 50],
      [2, 2],
    ],
  ],
  order: [
    async ({ contacts }) => {
      for (const firstName of ["a", "b"]) await contacts.create({ firstName });
      return (await contacts.list().firstPage()).items.map(({ firstName }) => firstName);
    },
    [
      ["oldestFirst", ["a", "b"]],
      ["newestFirst", ["b", "a"]],
    ],
  ],
  search: [
    async ({ contacts }) => {
      await contacts.create({ firstName: "Anna", emails: ["olga@example.com"] });
      return [
        (await contacts.list({ search: "olga" }).firstPage()).items.length,
        (await contacts.list({ search: "anna" }).firstPage()).items.length,
      ];
    },
    [
      ["names", [0, 1]],
      ["everything", [1, 1]],
    ],
  ],
  missingRecord: [
    async ({ deals, statuses }) => [await failed(deals.get("missing")), await failed(statuses.get("missing"))],
    [
      [404, [404, 404]],
      [400, [400, 404]],
    ],
  ],
  unknownReferences: [
    async ({ deals }, fake) => failed(deals.create(firstStatus(fake), { contacts: [unknownId] })),
    [
      ["reject", 422],
      ["accept", "done"],
    ],
  ],
  updateKeepsOmitted: [
    async ({ deals }, fake) => {
      const { id } = await deals.create(firstStatus(fake), { title: "Oak doors", amount: 5 });
      return (await deals.update(id, { title: "Gate" })).amount;
    },
    [
      [true, 5],
      [false, null],
    ],
  ],
  updateArrays: [
    async ({ contacts }) => {
      const { id } = await contacts.create({ firstName: "Anna", phones: ["1"] });
      return (await contacts.update(id, { firstName: "Anna", phones: ["2"] })).phones?.map(({ phone }) => phone);
    },
    [
      ["replace", ["2"]],
      ["add", ["1", "2"]],
    ],
  ],
  updateStoresDescription: [
    async ({ deals }, fake) => {
      const { id } = await deals.create(firstStatus(fake), { description: "old" });
      return (await deals.patchAndGet(id, { description: "new" })).description;
    },
    [
      [false, "old"],
      [true, "new"],
    ],
  ],
  relink: [
    async ({ deals, tags }, fake) => {
      const [deal, tag] = [await deals.create(firstStatus(fake), {}), await tags.create({ title: "vip" })];
      const detached = await failed(deals.tags.detach(deal.id, tag.id));
      await deals.tags.attach(deal.id, tag.id);
      return [detached, await failed(deals.tags.attach(deal.id, tag.id)), fake.data.deals.get(deal.id)?.tags];
    },
    [
      ["reject", [422, 422, [1]]],
      ["ignore", ["done", "done", [1]]],
    ],
  ],
  deleteInUse: [
    async ({ deals, statuses, tags }, fake) => {
      const tag = await tags.create({ title: "vip" });
      await deals.create(firstStatus(fake), { tags: [tag.id] });
      return [
        await failed(tags.delete(tag.id)),
        await failed(statuses.delete(firstStatus(fake))),
        fake.data.deals.size,
      ];
    },
    [
      ["reject", [422, 422, 1]],
      ["cascade", ["done", "done", 0]],
    ],
  ],
  landingStatus: [
    async ({ deals, funnels, statuses }, fake) => {
      const funnel = await funnels.create({ name: "Partners" });
      await statuses.create(funnel.id, { name: "Signed" });
      const { id } = await deals.create(firstStatus(fake), {});
      await deals.setFunnel(id, funnel.id);
      return (await statuses.get((await deals.get(id)).statusId)).name;
    },
    [
      ["first", "Status 1"],
      ["last", "Signed"],
    ],
  ],
  newFunnelStatuses: [
    async ({ funnels, statuses }) => (await statuses.list((await funnels.create({ name: "Partners" })).id)).length,
    [
      [1, 1],
      [4, 4],
    ],
  ],
  newStatusPlace: [
    async ({ statuses }, fake) => {
      await statuses.create(firstFunnel(fake), { name: "Signed" });
      return (await statuses.list(firstFunnel(fake))).map(({ name }) => name);
    },
    [
      ["last", ["New", "Offer", "Contract", "Signed"]],
      ["first", ["Signed", "New", "Offer", "Contract"]],
    ],
  ],
  nameless: [
    async ({ funnels }) => failed(funnels.create({})),
    [
      ["reject", 422],
      ["accept", "done"],
    ],
  ],
  countsClosed: [
    async ({ deals, funnels }, fake) => {
      await deals.create(firstStatus(fake), { winStatus: "lost", amount: 5 });
      const { dealsCount, dealsAmount } = await funnels.get(firstFunnel(fake));
      return [dealsCount, dealsAmount];
    },
    [
      [false, [0, 0]],
      [true, [1, 5]],
    ],
  ],
};

const wazzupV3: Cases<"wazzup-v3"> = {
  updateKeepsOmitted: [
    async ({ users }) => {
      await users.upsert([{ id: "12", name: "Anna", phone: "37120000012" }]);
      await users.upsert([{ id: "12", name: "Anna Ozola" }]);
      return (await users.get("12")).phone ?? "none";
    },
    [
      [false, "none"],
      [true, "37120000012"],
    ],
  ],
  unknownReferences: [
    async ({ contacts }) => {
      const contactData = [{ chatType: "vk", chatId: "1" } as const];
      return await failed(contacts.upsert([{ id: "501", responsibleUserId: "12", name: "Oak", contactData }]));
    },
    [
      ["accept", "done"],
      ["reject", 400],
    ],
  ],
  malformedPhone: [
    async ({ http }, { data }) => {
      const { response } = await http.POST("/v3/users", { body: [{ id: "12", name: "Anna", phone: "+371" }] });
      return [response.status, data.users.get("12")];
    },
    [
      ["drop", [200, { id: "12", name: "Anna" }]],
      ["reject", [400, undefined]],
    ],
  ],
  uploadRemovesOthers: [
    async ({ pipelines }) => {
      for (const id of ["3", "4"]) await pipelines.upload([{ id, name: "Sales" }]);
      return (await pipelines.list()).map(({ id }) => id);
    },
    [
      [false, ["3", "4"]],
      [true, ["4"]],
    ],
  ],
};

/** Quirks that together decide an outcome: a partial batch skips what another quirk rejects. */
const intertwined: Partial<Record<FakeVendor, Record<string, string[]>>> = {
  wazzup: {
    createExisting: ["batch", "unknownReferences"],
    updateMissing: ["batch", "unknownReferences"],
    deleteMissing: ["batch"],
    batch: ["unknownReferences"],
    batchCap: ["unknownReferences"],
    partialUpdate: ["batch", "unknownReferences"],
    pageCap: ["unknownReferences"],
    order: ["unknownReferences"],
    createdStatus: ["unknownReferences"],
  },
  weeek: { landingStatus: ["newStatusPlace"] },
};

quirks("wazzup", wazzup);
quirks("wazzup-v3", wazzupV3);
quirks("woofed", woofed);
quirks("ysuite", ysuite);
quirks("weeek", weeek);

function quirks<Vendor extends FakeVendor>(vendor: Vendor, cases: Cases<Vendor>): void {
  const choices = choicesOf(vendor);
  const outcome = (act: Act<Vendor>, quirks: object) => {
    const fake = createFake<Vendor>(vendor, { quirks } as FakeOptions<Vendor>);
    return act(clients[vendor](fake.fetch) as ReturnType<(typeof clients)[Vendor]>, fake);
  };

  describe(vendor, () => {
    test("every quirk has a case, with every value", () => {
      expect(Object.keys(cases).sort()).toEqual(Object.keys(choices).sort());
      for (const [name, values] of Object.entries(choices)) {
        expect(
          (cases[name]?.[1] ?? []).map(([value]) => value),
          name,
        ).toEqual(expect.arrayContaining(values));
      }
    });

    describe.each(Object.entries(cases))("%s", (name, [act, outcomes]) => {
      test.each(outcomes)("%s", async (value, expected) => {
        expect(await outcome(act, { [name]: value })).toEqual(expected);
      });

      test("is not what another quirk decides", async () => {
        for (const [other, values] of Object.entries(choices)) {
          if (other === name || intertwined[vendor]?.[name]?.includes(other)) continue;
          for (const value of values) {
            expect(await outcome(act, { [other]: value }), `${other}: ${value}`).toEqual(outcomes[0]?.[1]);
          }
        }
      });
    });
  });
}
