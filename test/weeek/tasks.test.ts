/** What the Task Manager's methods send, what they make of its responses, and what they reject before anything is sent. */
import { ApiError, ConfigError, NotFoundError } from "crm-deals";
import { createWeeekClient, customFieldValues, type Task, type WeeekClient } from "crm-deals/weeek";
import { expect, test } from "vitest";
import { json, serve } from "../support/server.ts";

const weeek = (baseUrl: string) => createWeeekClient({ token: "token", baseUrl, retry: false });
const user = "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713";
const entry = { userId: user, isOvertime: false, date: "2026-03-12", duration: 45 };

test("a filter's booleans go out as 1 and 0, its arrays with brackets", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { tasks: [], hasMore: false }));
  const { tasks } = weeek(baseUrl);
  await tasks.list({ completed: false, all: true, tags: ["1", "2"] }).toArray({ max: 1 });
  await tasks.list({ completed: undefined }).toArray({ max: 1 });
  expect(received.map(({ url }) => url)).toEqual([
    "/tm/tasks?tags%5B%5D=1&tags%5B%5D=2&completed=0&all=1",
    "/tm/tasks",
  ]);
});

test("tasks come in pages, until the vendor says that none follows", async () => {
  const { baseUrl, received } = await serve(({ url }, response) =>
    url.includes("offset=2")
      ? json(response, 200, { tasks: [{ id: 3 }], hasMore: false })
      : json(response, 200, { tasks: [{ id: 1 }, { id: 2 }], hasMore: true }),
  );
  const tasks = await weeek(baseUrl).tasks.list({ perPage: 2 }).toArray({ max: 10 });
  expect(tasks.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(received.map(({ url }) => url)).toEqual(["/tm/tasks?perPage=2", "/tm/tasks?perPage=2&offset=2"]);
});

test.each([
  [400, { success: false, code: 1000001, message: "Model not found" }],
  [404, { message: "Record not found" }],
])("a missing task with a %i is a NotFoundError", async (status, body) => {
  const { baseUrl } = await serve((_request, response) => json(response, status, body));
  const { tasks } = weeek(baseUrl);
  await expect(tasks.get(7)).rejects.toBeInstanceOf(NotFoundError);
  await expect(tasks.update(7, {})).rejects.toBeInstanceOf(NotFoundError);
  await expect(tasks.delete(7)).rejects.toBeInstanceOf(NotFoundError);
  await expect(tasks.comments.list(7).firstPage()).rejects.toBeInstanceOf(NotFoundError);
});

test("a missing task's HTML page is a NotFoundError", async () => {
  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(404, { "Content-Type": "text/html" }).end("<h1>404</h1>");
  });
  await expect(weeek(baseUrl).tasks.update(7, { title: "New" })).rejects.toBeInstanceOf(NotFoundError);
});

test("a plan's limit, a 200 with `success: false`, is an error with its reason", async () => {
  const { baseUrl } = await serve((_request, response) =>
    json(response, 200, { success: false, reason: "Date ranges are not in your plan" }),
  );
  const update = weeek(baseUrl).tasks.update(7, { startDate: "2026-03-18", dueDate: "2026-03-19" });
  await expect(update).rejects.toSatisfy(
    (error) => error instanceof ApiError && error.messages.includes("Date ranges are not in your plan"),
  );
});

test("acknowledgements return nothing, with a misspelt flag and without a body", async () => {
  const { baseUrl } = await serve(({ url }, response) => {
    if (!/locations|comments/.test(url)) return json(response, 200, { sucess: true });
    response.writeHead(204).end();
  });
  const { tasks } = weeek(baseUrl);
  expect(await tasks.uncomplete(7)).toBeUndefined();
  expect(await tasks.setColumn(7, 64)).toBeUndefined();
  expect(await tasks.locations.add(7, { projectId: 8 })).toBeUndefined();
  expect(await tasks.locations.remove(7, 8)).toBeUndefined();
  expect(await tasks.comments.delete(7, 901)).toBeUndefined();
});

test("an upload takes one file or several, and returns the attachments however the vendor wraps them", async () => {
  let data: unknown = { id: "a" };
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { success: true, data }));
  const { attachments } = weeek(baseUrl).tasks;
  const note = { name: "note.txt", content: new Blob(["Forty desks"]) };
  const plan = { name: "plan.txt", content: new TextEncoder().encode("Second floor") };
  expect(await attachments.upload(7, note)).toEqual([{ id: "a" }]);
  data = [{ id: "a" }, { id: "b" }];
  expect(await attachments.upload(7, [note, plan])).toEqual([{ id: "a" }, { id: "b" }]);
  expect(received[1]?.body.match(/name="files\[\]"; filename="\w+\.txt"/g)).toEqual([
    'name="files[]"; filename="note.txt"',
    'name="files[]"; filename="plan.txt"',
  ]);
});

test("one user or several go out as a list", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { success: true }));
  const { assignees, watchers } = weeek(baseUrl).tasks;
  await assignees.attach(7, "u");
  await watchers.detach(7, ["u", "v"]);
  expect(received.map(({ method, url, body }) => `${method} ${url} ${body}`)).toEqual([
    'POST /tm/tasks/7/assignees {"assignees":["u"]}',
    'DELETE /tm/tasks/7/watchers {"watchers":["u","v"]}',
  ]);
});

test("four nulls in one body clear all dates", async () => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, { task: { id: 7 } }));
  const none = { startDate: null, dueDate: null, startDateTime: null, dueDateTime: null };
  await weeek(baseUrl).tasks.update(7, none);
  expect(JSON.parse(received[0]?.body ?? "")).toEqual(none);
});

test("the custom fields of a task are written in the form that `customFieldValues` makes", () => {
  const task: Task = { id: 7, customFields: [{ id: "a", name: "Address", type: "text", value: "Berlin" }] };
  expect(customFieldValues(task)).toEqual({ a: "Berlin" });
  const withoutFields: Task = { id: 7 };
  expect(customFieldValues(withoutFields)).toEqual({});
});

type Wrong = [what: string, names: string, call: (client: WeeekClient) => unknown];

// Each case gets its arguments as a JavaScript caller could pass them.
const update = (what: string, names: string, changes: object): Wrong => [
  `an update with ${what}`,
  names,
  ({ tasks }) => loose(tasks.update)(7, changes),
];
const create = (what: string, names: string, task: object): Wrong => [
  `a new task with ${what}`,
  names,
  ({ tasks }) => loose(tasks.create)({ locations: [], ...task }),
];
const timeEntry = (what: string, names: string, part: object): Wrong => [
  `a time entry ${what}`,
  names,
  ({ tasks }) => loose(tasks.timeEntries.create)(7, { ...entry, ...part }),
];
const filter = (what: string, names: string, part: object): Wrong => [
  `a filter with ${what}`,
  names,
  ({ tasks }) => Reflect.apply(tasks.list, undefined, [part]).firstPage(),
];
const wrong: Wrong[] = [
  update("a description", "`tasks.create`", { description: "new" }),
  update("assignees", "`tasks.assignees.attach`", { assignees: [user] }),
  update("`isCompleted`", "`tasks.complete`", { isCompleted: true }),
  update("a priority of 4", "`priority`", { priority: 4 }),
  update("tags by name", "`tags`", { tags: ["urgent"] }),
  update("one tag by name", "`tags`", { tags: "urgent" }),
  update("custom fields as they are read", "`customFieldValues`", { customFields: [{ id: "a", value: 1 }] }),
  update("a day in the form of filters", "`YYYY-MM-DD`", { dueDate: "16.03.2026" }),
  update("a Date", "`YYYY-MM-DD`", { dueDate: new Date(0) }),
  update("a time with milliseconds", "`YYYY-MM-DDTHH:MM:SSZ`", { dueDateTime: "2026-03-16T08:00:00.000Z" }),
  update("a time that is not in UTC", "`YYYY-MM-DDTHH:MM:SSZ`", { startDateTime: "2026-03-16T08:00:00+01:00" }),
  update("a day and a time", "and not both", { startDate: "2026-03-16", dueDateTime: "2026-03-16T08:00:00Z" }),
  create("tags", "`tasks.update`", { tags: [12] }),
  create("a priority of -1", "`priority`", { priority: -1 }),
  create("a day in the form of filters", "`YYYY-MM-DD`", { dueDate: "16.03.2026" }),
  timeEntry("of 0 minutes", "`duration`", { duration: 0 }),
  timeEntry("of 1 minute", "`duration`", { duration: 1 }),
  timeEntry("of a day", "`duration`", { duration: 1440 }),
  timeEntry("of half minutes", "`duration`", { duration: 2.5 }),
  timeEntry("on a day in the form of filters", "`YYYY-MM-DD`", { date: "16.03.2026" }),
  filter("a day in the form of bodies", "`dd.mm.yyyy`", { completedAtFrom: "2026-03-16" }),
  filter("an end in the form of bodies", "`dd.mm.yyyy`", { startDate: "01.03.2026", endDate: "2026-03-31" }),
  filter("a flag as text", "`completed`", { completed: "false" }),
  ["no assignee", "`userIds`", ({ tasks }) => loose(tasks.assignees.attach)(7, [])],
  ["an empty watcher", "`userIds`", ({ tasks }) => tasks.watchers.attach(7, [user, ""])],
  ["no file", "`files`", ({ tasks }) => loose(tasks.attachments.upload)(7, [])],
  ["a file without a name", "`name`", ({ tasks }) => loose(tasks.attachments.upload)(7, [{ content: new Blob([]) }])],
  ["a file without a content", "`content`", ({ tasks }) => loose(tasks.attachments.upload)(7, [{ name: "a.txt" }])],
  [
    "a deal's file that is null",
    "`content`",
    ({ deals }) => loose(deals.attachments.upload)("d", { name: "a", content: null }),
  ],
  ["a project that is NaN", "`projectId`", ({ boards }) => boards.list(Number.NaN)],
  ["a board that is missing", "`boardId`", ({ boards }) => loose(boards.columns.list)()],
  ["no watcher", "`userIds`", ({ tasks }) => loose(tasks.watchers.detach)(7, [])],
  [
    "the place of an option that names no neighbour",
    "`after` or `before`",
    ({ boards }) => loose(boards.customFields.options.move)(21, "field", "id", {}),
  ],
  [
    "the place of an option between two",
    "`after` or `before`",
    ({ customFields }) => loose(customFields.options.move)("field", "id", { after: "a", before: "b" }),
  ],
];

test.each(wrong)("%s: a ConfigError that names %s, nothing sent", async (_what, names, call) => {
  const { baseUrl, received } = await serve((_request, response) => json(response, 200, {}));
  const failed = await Promise.resolve(call(weeek(baseUrl))).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ConfigError);
  expect(String(failed)).toContain(names);
  expect(received).toHaveLength(0);
});

/** A function as JavaScript sees it. */
function loose<Result>(call: (...args: never[]) => Result): (...args: unknown[]) => Result {
  return (...args) => Reflect.apply(call, undefined, args);
}
