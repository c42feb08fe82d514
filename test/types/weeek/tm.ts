import { customFieldValues, type Task, type TaskUpdate, type TimeEntry, type WeeekClient } from "crm-deals/weeek";
import { type Equal, holds } from "../expect.ts";

declare const weeek: WeeekClient;
const { boards, customFields, portfolios, projects, tasks, http } = weeek;

holds<Equal<Task["title"], string | null | undefined>>();
holds<Equal<TimeEntry["comment"], string | null | undefined>>();
holds<Equal<NonNullable<Task["workloads"]>[number]["workStartAt"], string | null>>();
holds<Equal<TaskUpdate["description"], undefined>>();

// What the methods take.
tasks.list({ projectId: 8, completed: true, tags: ["12"], completedAtFrom: "01.03.2026", sortBy: "-date" });
tasks.create({ title: "Call", locations: [], assignees: ["u"], priority: null });
tasks.update(7, { startDate: null, dueDate: null, startDateTime: null, dueDateTime: null, tags: [12] });
tasks.assignees.attach(7, "u");
tasks.watchers.detach(7, ["u", "v"]);
tasks.attachments.upload(7, { name: "a.txt", content: new Blob(["text"]) });
tasks.attachments.upload(7, [{ name: "a.txt", content: new Blob(["text"]) }]);
tasks.setParent(7, { parentId: null });
tasks.locations.add(7, { projectId: 8, boardColumnId: null });
projects.create({ name: "Vega", isPrivate: 0 });
portfolios.list();
async function writeBack(id: number) {
  const task = await tasks.get(id);
  await tasks.update(id, { customFields: { ...customFieldValues(task), "a-uuid": "new" } });
  // @ts-expect-error custom fields are written as a map
  await tasks.update(id, { customFields: task.customFields });
  // @ts-expect-error a task that was read is no task to create
  await tasks.create(task);
}
holds<Equal<ReturnType<typeof writeBack>, Promise<void>>>();

// @ts-expect-error the server ignores a new description
tasks.update(7, { description: "new" });
// @ts-expect-error the server ignores assignees in an update
tasks.update(7, { assignees: ["u"] });
// @ts-expect-error the server ignores `isCompleted` in an update
tasks.update(7, { isCompleted: true });
// @ts-expect-error the server ignores tags of a new task
tasks.create({ locations: [], tags: [12] });
// @ts-expect-error `locations` is missing
tasks.create({ title: "Call" });
// @ts-expect-error not a priority
tasks.update(7, { priority: 4 });
// @ts-expect-error tags are ids
tasks.update(7, { tags: ["urgent"] });
// @ts-expect-error the server ignores a type of null
tasks.update(7, { type: null });
// @ts-expect-error no assignee
tasks.assignees.attach(7, []);
// @ts-expect-error no watcher
tasks.watchers.attach(7, []);
// @ts-expect-error no file
tasks.attachments.upload(7, []);
// @ts-expect-error `date` is missing
tasks.timeEntries.create(7, { userId: "u", isOvertime: false, duration: 45 });
// @ts-expect-error a comment cannot be written
tasks.timeEntries.create(7, { userId: "u", isOvertime: false, date: "2026-03-12", duration: 45, comment: "x" });
// @ts-expect-error the filter is called `completed`
tasks.list({ isCompleted: true });
// @ts-expect-error booleans are booleans
tasks.list({ completed: 1 });
// @ts-expect-error a filter's name has no brackets
tasks.list({ "tags[]": ["12"] });
// @ts-expect-error an id is a number
tasks.get("7");
// @ts-expect-error a board list needs a project
boards.list();
// @ts-expect-error both neighbours
customFields.options.move("field", "id", { after: "a", before: "b" });
// @ts-expect-error no neighbour
projects.customFields.options.move(8, "field", "id", {});
// @ts-expect-error both neighbours
boards.customFields.options.move(21, "field", "id", { after: "a", before: "b" });
// @ts-expect-error privacy is missing
projects.update(8, { name: "Vega" });

// The path client.
http.GET("/tm/tasks", { params: { query: { completed: 1, "tags[]": ["12"] } } });
// @ts-expect-error the wire has 1 and 0
http.GET("/tm/tasks", { params: { query: { completed: true } } });
