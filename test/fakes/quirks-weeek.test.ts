import type { Fake } from "crm-deals/fakes";
import { createWeeekClient, type WeeekClient } from "crm-deals/weeek";
import { type Cases, failed, quirks } from "./quirk-cases.ts";

const unknownId = "5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a10";
type WeeekFake = Fake<"weeek">;
const firstStatus = ({ data }: WeeekFake) => [...data.statuses.keys()][0] ?? "";
const firstFunnel = ({ data }: WeeekFake) => [...data.funnels.keys()][0] ?? "";
/** A task on the board that the fake starts with. */
const place = { projectId: 1, boardId: 1, boardColumnId: 1 };
const onBoard = { locations: [{ projectId: 1, boardColumnId: 1 }] };
const idsOf = async (list: ReturnType<WeeekClient["tasks"]["list"]>) =>
  (await list.firstPage()).items.map(({ id }) => id);

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
    async ({ deals, statuses, boards, tasks }) => [
      await failed(deals.get("missing")),
      await failed(boards.delete(99)),
      await failed(tasks.complete(99)),
      await failed(statuses.get("missing")),
      await failed(tasks.get(99)),
      await failed(tasks.comments.list(99).firstPage()),
      await failed(tasks.update(99, {})),
      await failed(tasks.delete(99)),
      await failed(tasks.assignees.attach(99, unknownId)),
    ],
    [
      [404, [404, 404, 404, 404, 400, 400, 404, 404, 404]],
      [400, [400, 400, 400, 404, 400, 400, 404, 404, 404]],
    ],
  ],
  unknownReferences: [
    async ({ deals, tasks }, fake) => [
      await failed(deals.create(firstStatus(fake), { contacts: [unknownId] })),
      await failed(tasks.create({ locations: [], assignees: [unknownId] })),
    ],
    [
      ["reject", [422, 422]],
      ["accept", ["done", 422]],
    ],
  ],
  updateKeepsOmitted: [
    async ({ deals, projects }, fake) => {
      const { id } = await deals.create(firstStatus(fake), { title: "Oak doors", amount: 5 });
      await projects.update(1, { name: "Orders", isPrivate: false, color: "#ff0000" });
      await projects.update(1, { name: "Orders", isPrivate: false });
      return [(await deals.update(id, { title: "Gate" })).amount, (await projects.get(1)).color];
    },
    [
      [true, [5, "#ff0000"]],
      [false, [null, "#dfdfdf"]],
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
    async ({ deals, projects }, fake) => {
      const { id } = await deals.create(firstStatus(fake), { description: "old" });
      await projects.update(1, { name: "Orders", isPrivate: false, description: "new" });
      return [(await deals.patchAndGet(id, { description: "new" })).description, (await projects.get(1)).description];
    },
    [
      [false, ["old", null]],
      [true, ["new", "new"]],
    ],
  ],
  relink: [
    async ({ deals, tags, tasks }, fake) => {
      const [deal, tag] = [await deals.create(firstStatus(fake), {}), await tags.create({ title: "vip" })];
      const detached = await failed(deals.tags.detach(deal.id, tag.id));
      await deals.tags.attach(deal.id, tag.id);
      const attached = await failed(deals.tags.attach(deal.id, tag.id));
      const [userId = ""] = fake.data.users.keys();
      const { id } = await tasks.create({ locations: [] });
      const unwatched = await failed(tasks.watchers.detach(id, userId));
      await tasks.watchers.attach(id, userId);
      return [
        detached,
        attached,
        fake.data.deals.get(deal.id)?.tags,
        unwatched,
        await failed(tasks.watchers.attach(id, userId)),
        await failed(tasks.locations.remove(id, 1)),
      ];
    },
    [
      ["reject", [422, 422, [1], 422, 422, 422]],
      ["ignore", ["done", "done", [1], "done", "done", "done"]],
    ],
  ],
  deleteInUse: [
    async ({ boards, deals, projects, statuses, tags, tasks }, fake) => {
      const tag = await tags.create({ title: "vip" });
      await deals.create(firstStatus(fake), { tags: [tag.id] });
      const task = await tasks.create(onBoard);
      return [
        await failed(tags.delete(tag.id)),
        await failed(statuses.delete(firstStatus(fake))),
        fake.data.deals.size,
        await failed(boards.columns.delete(1)),
        (await tasks.get(task.id)).locations,
        await failed(projects.delete(1)),
        fake.data.columns.size,
        (await tasks.get(task.id)).locations,
      ];
    },
    [
      ["reject", [422, 422, 1, 422, [place], 422, 3, [place]]],
      ["cascade", ["done", "done", 0, "done", [{ projectId: 1, boardId: null, boardColumnId: null }], "done", 0, []]],
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
    async ({ boards, statuses }, fake) => {
      await statuses.create(firstFunnel(fake), { name: "Signed" });
      await boards.columns.create({ boardId: 1, name: "Paid" });
      return [
        (await statuses.list(firstFunnel(fake))).map(({ name }) => name),
        (await boards.columns.list(1)).map(({ name }) => name),
      ];
    },
    [
      [
        "last",
        [
          ["New", "Offer", "Contract", "Signed"],
          ["To do", "In progress", "Done", "Paid"],
        ],
      ],
      [
        "first",
        [
          ["Signed", "New", "Offer", "Contract"],
          ["Paid", "To do", "In progress", "Done"],
        ],
      ],
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
  plainListShowsCompleted: [
    async ({ tasks }) => {
      await tasks.complete((await tasks.create({ locations: [] })).id);
      const completedAtFrom = "01.01.2020";
      return [
        await idsOf(tasks.list()),
        await idsOf(tasks.list({ completed: true })),
        await idsOf(tasks.list({ all: true })),
        await idsOf(tasks.list({ completedAtFrom })),
      ];
    },
    [
      [false, [[], [1], [1], [1]]],
      [true, [[1], [1], [1], [1]]],
    ],
  ],
  filteredDay: [
    async ({ tasks }) => {
      const { id } = await tasks.create({ locations: [] });
      await tasks.update(id, { startDate: "2026-03-01", dueDate: "2026-03-05" });
      return [await idsOf(tasks.list({ day: "01.03.2026" })), await idsOf(tasks.list({ endDate: "04.03.2026" }))];
    },
    [
      ["due", [[], []]],
      ["start", [[1], [1]]],
    ],
  ],
  tagFilter: [
    async ({ tags, tasks }) => {
      const ids = [(await tags.create({ title: "vip" })).id, (await tags.create({ title: "urgent" })).id];
      for (const id of ids) await tasks.update((await tasks.create({ locations: [] })).id, { tags: [id] });
      return [await idsOf(tasks.list({ tags: ["1"] })), await idsOf(tasks.list({ tags: ["1", "2"] }))];
    },
    [
      ["all", [[1], []]],
      ["any", [[1], [1, 2]]],
    ],
  ],
  columnOfOtherBoard: [
    async ({ boards, tasks }) => {
      const board = await boards.create({ name: "Assembly", projectId: 1 });
      const [column] = await boards.columns.list(board.id);
      const { id } = await tasks.create(onBoard);
      const moved = await failed(tasks.setColumn(id, column?.id ?? 0));
      return [moved, (await tasks.get(id)).locations?.[0]?.boardId];
    },
    [
      ["reject", [422, 1]],
      ["accept", ["done", 2]],
    ],
  ],
  listShowsArchived: [
    async ({ projects }) => {
      await projects.archive(1);
      return (await projects.list()).map(({ status }) => status);
    },
    [
      [false, []],
      [true, [2]],
    ],
  ],
  newBoardColumns: [
    async ({ boards }) =>
      (await boards.columns.list((await boards.create({ name: "Assembly", projectId: 1 })).id)).length,
    [
      [1, 1],
      [3, 3],
    ],
  ],
  detachDeletesTask: [
    async ({ deals, tasks }, fake) => {
      const { id } = await deals.create(firstStatus(fake), {});
      const task = await deals.tasks.create(id, { title: "Call" });
      await deals.tasks.detach(id, task.id);
      return (await tasks.get(task.id)).isDeleted;
    },
    [
      [false, false],
      [true, true],
    ],
  ],
};

const intertwined = {
  landingStatus: ["newStatusPlace"],
  tagFilter: ["order"],
};

quirks("weeek", (fetch) => createWeeekClient({ token: "token", fetch, retry: false }), cases, intertwined);
