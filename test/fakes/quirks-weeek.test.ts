import type { Fake } from "crm-deals/fakes";
import { createWeeekClient, type WeeekClient } from "crm-deals/weeek";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const unknownId = "5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a10";
type WeeekFake = Fake<"weeek">;
const firstStatus = ({ data }: WeeekFake) => [...data.statuses.keys()][0] ?? "";
const firstFunnel = ({ data }: WeeekFake) => [...data.funnels.keys()][0] ?? "";
const cases: Cases<"weeek", WeeekClient> = {
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

const intertwined = { landingStatus: ["newStatusPlace"] };

quirks("weeek", (fetch) => createWeeekClient({ token: "token", fetch, retry: false }), cases, intertwined);
