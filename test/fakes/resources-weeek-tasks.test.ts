/** The Task Manager: what was created can be read, listed, changed and deleted, through the client. */
import { NotFoundError, ValidationError } from "crm-deals";
import { createFake } from "crm-deals/fakes";
import { createWeeekClient, customFieldValues } from "crm-deals/weeek";
import { expect, test } from "vitest";

function started() {
  const fake = createFake("weeek");
  const [anna = "", john = ""] = fake.data.users.keys();
  return { fake, anna, john, client: createWeeekClient({ token: "token", fetch: fake.fetch, retry: false }) };
}
const noTask = { max: 9 };
const field = { id: "5c0e8d5e-2f39-4b4e-9a3b-0d3c1f1f7a10", name: "Address", type: "text", options: [] };

test("tasks", async () => {
  const { fake, anna, john, client } = started();
  fake.data.customFields.set(field.id, field);
  const { tasks } = client;
  const task = await tasks.create({
    title: "Deliver the doors",
    description: "Second floor",
    locations: [{ projectId: 1, boardColumnId: 2 }],
    assignees: [john],
    dueDate: "2026-03-16",
    priority: 2,
    customFields: { [field.id]: "Berlin" },
  });
  expect(task).toMatchObject({
    description: "<p>Second floor</p>",
    locations: [{ projectId: 1, boardId: 1, boardColumnId: 2 }],
    authorId: anna,
    userId: john,
    boardColumnId: 2,
    customFields: [{ ...field, value: "Berlin" }],
  });
  expect(await tasks.get(task.id)).toEqual(task);
  const listed = (filter: Parameters<typeof tasks.list>[0]) => tasks.list(filter).toArray({ max: 9 });
  const found = [
    {},
    { projectId: 1 },
    { boardId: 1 },
    { boardColumnId: 2 },
    { userId: john },
    { day: "16.03.2026" },
    { startDate: "16.03.2026", endDate: "16.03.2026" },
    { search: "second" },
    { type: "action" as const, priority: 2 as const },
    { completed: false, sortBy: "-date" as const },
  ];
  for (const filter of found) expect(await listed(filter), JSON.stringify(filter)).toEqual([task]);
  const notFound = [
    { boardColumnId: 1 },
    { userId: anna },
    { day: "17.03.2026" },
    { endDate: "15.03.2026" },
    { search: "window" },
    { priority: 1 as const },
    { type: "call" as const },
    { completed: true },
  ];
  for (const filter of notFound) expect(await listed(filter), JSON.stringify(filter)).toEqual([]);
  for (const filter of [{ projectId: 9 }, { userId: "x" }, { tags: ["9"] }, { day: "31.02.2026" }]) {
    await expect(listed(filter), JSON.stringify(filter)).rejects.toThrow(ValidationError);
  }

  const tag = await client.tags.create({ title: "urgent" });
  const changed = await tasks.update(task.id, {
    title: "",
    tags: [tag.id],
    customFields: { ...customFieldValues(task), [field.id]: "Hamburg" },
  });
  expect(changed).toMatchObject({ title: null, dueDate: "2026-03-16", customFields: [{ value: "Hamburg" }] });
  expect(await listed({ tags: [String(tag.id)] })).toEqual([changed]);
  await tasks.delete(task.id);
  expect(await listed({})).toEqual([]);
  expect(await listed({ all: true })).toMatchObject([{ id: task.id, isDeleted: true }]);
  expect(await tasks.get(task.id)).toMatchObject({ isDeleted: true });
});

test("start and due of a task are one pair", async () => {
  const { client } = started();
  const { id } = await client.tasks.create({ locations: [], dueDate: "2026-03-16" });
  const dates = { startDate: "2026-03-18", dueDate: "2026-03-19" };
  expect(await client.tasks.update(id, dates)).toMatchObject(dates);
  expect(await client.tasks.update(id, { dueDate: "2026-03-20" })).toMatchObject({
    startDate: null,
    dueDate: "2026-03-20",
  });
  expect(await client.tasks.update(id, { dueDateTime: "2026-03-20T08:00:00Z" })).toMatchObject({ dueDate: null });
  await expect(client.tasks.update(id, { startDate: "2026-03-18" })).rejects.toThrow(ValidationError);
  const none = { startDate: null, dueDate: null, startDateTime: null, dueDateTime: null };
  expect(await client.tasks.update(id, none)).toMatchObject(none);
});

test("what an update ignores is ignored", async () => {
  const { fake, client } = started();
  fake.data.customFields.set(field.id, field);
  const { id } = await client.tasks.create({ locations: [], description: "old", customFields: { [field.id]: "x" } });
  const ignored = { description: "new", assignees: [], isCompleted: true, type: null, customFields: [] };
  const response = await fake.fetch(`https://api.weeek.net/public/v1/tm/tasks/${id}`, {
    method: "PUT",
    headers: { authorization: "Bearer token" },
    body: JSON.stringify(ignored),
  });
  expect(response.status).toBe(200);
  expect(await client.tasks.get(id)).toMatchObject({
    description: "<p>old</p>",
    isCompleted: false,
    type: "action",
    customFields: [{ value: "x" }],
  });
});

test("a task is completed, moved, and made a part of another", async () => {
  const { client } = started();
  const { boards, tasks } = client;
  const { id } = await tasks.create({ title: "Doors", locations: [{ projectId: 1, boardColumnId: 1 }] });
  await tasks.complete(id);
  expect(await tasks.get(id)).toMatchObject({ isCompleted: true, completedAt: expect.any(String) });
  await tasks.uncomplete(id);
  expect(await tasks.get(id)).toMatchObject({ isCompleted: false, completedAt: null });

  await tasks.setColumn(id, 3);
  expect(await tasks.get(id)).toMatchObject({ boardId: 1, boardColumnId: 3 });
  const board = await boards.create({ name: "Assembly", projectId: 1 });
  const [column] = await boards.columns.list(board.id);
  await tasks.setBoard(id, board.id);
  expect((await tasks.get(id)).locations).toEqual([{ projectId: 1, boardId: board.id, boardColumnId: column?.id }]);

  const parts = [await tasks.create({ locations: [], parentId: id }), await tasks.create({ locations: [] })];
  const [first, second] = parts.map((part) => part.id);
  await tasks.setParent(second ?? 0, { parentId: id, before: first ?? 0 });
  expect((await tasks.get(id)).subTasks).toEqual([second, first]);
  await tasks.setParent(second ?? 0, { parentId: null });
  expect((await tasks.get(id)).subTasks).toEqual([first]);
});

test("assignees, watchers and locations of a task", async () => {
  const { anna, john, client } = started();
  const { tasks } = client;
  const { id } = await tasks.create({ locations: [] });
  await tasks.assignees.attach(id, [anna]);
  await tasks.assignees.attach(id, [john, anna]);
  expect(await tasks.get(id)).toMatchObject({ assignees: [john, anna], userId: john });
  await tasks.assignees.attach(id, anna);
  await tasks.assignees.detach(id, john);
  expect(await tasks.get(id)).toMatchObject({ assignees: [anna] });
  await expect(tasks.assignees.attach(id, field.id)).rejects.toMatchObject({
    fieldErrors: { "assignees.0": ["The assignees.0 does not exist."] },
  });
  await tasks.watchers.attach(id, [anna, john]);
  await tasks.watchers.detach(id, anna);
  expect(await tasks.get(id)).toMatchObject({ subscribers: [john] });
  await tasks.locations.add(id, { projectId: 1, boardColumnId: 2 });
  await tasks.locations.add(id, { projectId: 1, boardColumnId: null });
  expect((await tasks.get(id)).locations).toEqual([{ projectId: 1, boardId: null, boardColumnId: null }]);
  await tasks.locations.remove(id, 1);
  expect((await tasks.get(id)).locations).toEqual([]);
});

test("time entries of a task", async () => {
  const { anna, john, client } = started();
  const { tasks } = client;
  const { id } = await tasks.create({ locations: [] });
  const entry = await tasks.timeEntries.create(id, {
    userId: anna,
    isOvertime: 1,
    date: "2026-03-12",
    duration: 45,
  });
  expect(entry).toMatchObject({ userId: anna, type: 2, isOvertime: true, duration: 45, durationSeconds: 2700 });
  expect((await tasks.get(id)).timeEntries).toEqual([entry]);
  const written = { userId: john, isOvertime: false, date: "2026-03-13", duration: 50 };
  expect(await tasks.timeEntries.update(id, entry.id, written)).toMatchObject({ id: entry.id, ...written });
  await tasks.timeEntries.delete(id, entry.id);
  expect((await tasks.list().toArray(noTask))[0]?.timeEntries).toEqual([]);
  await expect(tasks.timeEntries.delete(id, entry.id)).rejects.toThrow(NotFoundError);
});

test("comments on a task, newest first and fifty on a page", async () => {
  const { fake, client } = started();
  const { comments, create } = client.tasks;
  const { id } = await create({ locations: [] });
  const first = await comments.create(id, { markdown: "When?" });
  const reply = await comments.create(id, { markdown: "At **eight**.", parentId: first.id });
  expect(await comments.list(id).toArray(noTask)).toEqual([reply, first]);
  await comments.delete(id, first.id);
  await expect(comments.delete(id, first.id)).rejects.toThrow(NotFoundError);
  await expect(comments.create(id, { markdown: "x", parentId: first.id })).rejects.toThrow(ValidationError);
  for (let at = 0; at < 60; at += 1) await comments.create(id, { markdown: String(at) });
  expect(await comments.list(id).toArray({ max: 99 })).toHaveLength(61);
  expect(fake.requests.filter(({ operation }) => operation === "listTaskComments")).toHaveLength(3);
});

test("projects", async () => {
  const { client } = started();
  const { projects } = client;
  const project = await projects.create({ name: "Vega office", isPrivate: 1 });
  expect(project).toMatchObject({ title: "Vega office", isPrivate: true, status: 1 });
  expect(await projects.get(project.id)).toEqual(project);
  await projects.update(project.id, { name: "Vega", isPrivate: false, color: "#003C93" });
  await projects.archive(project.id);
  expect(await projects.get(project.id)).toMatchObject({ name: "Vega", color: "#003C93", status: 2 });
  await projects.unarchive(project.id);
  expect((await projects.list()).map(({ name }) => name)).toEqual(["Orders", "Vega"]);
  await projects.delete(project.id);
  await expect(projects.get(project.id)).rejects.toThrow(NotFoundError);
});

test("boards and their columns", async () => {
  const { fake, client } = started();
  const { boards } = client;
  const { columns } = boards;
  const board = await boards.create({ name: "Assembly", projectId: 1 });
  await boards.move(board.id, { upperBoardId: null });
  await boards.update(board.id, { name: "Assembly hall" });
  expect((await boards.list(1)).map(({ name }) => name)).toEqual(["Assembly hall", "Orders"]);

  const column = await columns.create({ name: "Paid", boardId: 1 });
  await columns.update(column.id, { name: "Paid in full" });
  await columns.move(column.id, { upperBoardColumnId: 1 });
  expect((await columns.list(1)).map(({ name }) => name)).toEqual(["To do", "Paid in full", "In progress", "Done"]);
  await columns.delete(column.id);
  await boards.delete(board.id);
  expect([fake.data.boards.size, fake.data.columns.size]).toEqual([1, 3]);
  await expect(boards.list(9)).rejects.toThrow(ValidationError);
  await expect(columns.move(1, { upperBoardColumnId: 9 })).rejects.toThrow(ValidationError);
});

test("tasks of a deal", async () => {
  const { fake, client } = started();
  const { deals, tasks } = client;
  const [statusId = ""] = fake.data.statuses.keys();
  const { id } = await deals.create(statusId, { title: "Oak doors" });
  const call = await deals.tasks.create(id, { title: "Call", boardId: 1 });
  expect(call.locations).toEqual([{ projectId: 1, boardId: 1, boardColumnId: 1 }]);
  const visit = await deals.tasks.create(id, { title: "Visit" });
  await deals.tasks.move(id, visit.id, { previousTaskId: null });
  await tasks.complete(call.id);
  expect((await deals.get(id)).tasks).toMatchObject([{ title: "Visit" }, { title: "Call", isCompleted: true }]);
  await deals.tasks.detach(id, visit.id);
  expect((await deals.get(id)).tasks.map(({ title }) => title)).toEqual(["Call"]);
  expect(await tasks.get(visit.id)).toMatchObject({ isDeleted: false });
  fake.data.tasks.clear();
  expect((await deals.get(id)).tasks.map(({ title }) => title)).toEqual(["Call"]);
});
