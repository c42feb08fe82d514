/** Tasks, as they are found, changed and shown. */
import type * as models from "../../../../generated/weeek/models.ts";
import { rejectUnless } from "../../context.ts";
import type { Reply } from "../../server.ts";
import { find, modelNotFound, notFound, now, ok, type WeeekStore } from "../store.ts";

/** The custom fields of a task: the global ones and those of its projects. A board's are not kept. */
export function taskFields({ data }: WeeekStore, { locations = [] }: models.Task): models.CustomField[] {
  const ofProjects = locations.flatMap(({ projectId }) => data.projects.get(projectId)?.customFields ?? []);
  return [...data.customFields.values(), ...ofProjects];
}

/** A task as it is now and as responses have it. */
export function shownTask(store: WeeekStore, before: models.Task): models.Task {
  const task = store.data.tasks.get(before.id) ?? before;
  const { customFields = [], assignees, locations = [] } = task;
  const [location = { projectId: null, boardId: null, boardColumnId: null }] = locations;
  return {
    ...task,
    ...location,
    userId: assignees?.[0] ?? null,
    subTasks: partsOf(store, task.id),
    customFields: taskFields(store, task).map((field) => ({
      ...field,
      value: customFields.find((other) => other.id === field.id)?.value ?? null,
    })),
  };
}

/** The ids of the tasks that are a task's parts, in their order. */
export function partsOf({ data }: WeeekStore, parent: number | null): number[] {
  return [...data.tasks.values()].flatMap(({ id, parentId = null, isDeleted }) =>
    parentId === parent && !isDeleted ? [id] : [],
  );
}

/** @throws {Rejection} for a missing task: the code 1000001 where it is read, 404 where it is written, elsewhere as the quirk says */
export function findTask(store: WeeekStore, id: string | undefined, how: "read" | "written" | "quirk"): models.Task {
  const task = store.data.tasks.get(Number(id));
  if (how === "quirk") return find(store, store.data.tasks, Number(id));
  rejectUnless(task !== undefined, how === "read" ? modelNotFound : notFound);
  return task;
}

export function changeTask(
  { data }: WeeekStore,
  task: models.Task,
  changes: Partial<models.Task>,
  reply = ok(),
): Reply {
  data.tasks.set(task.id, { ...task, ...changes, updatedAt: now() });
  return reply;
}
