import type * as models from "../../../../generated/weeek/models.ts";
import { find, type WeeekStore } from "../store.ts";

/** The custom fields of a task: the global ones and those of its projects. A board's are not kept. */
export function taskFields({ data }: WeeekStore, { locations = [] }: models.Task): models.CustomField[] {
  const ofProjects = locations.flatMap(({ projectId }) => data.projects.get(projectId)?.customFields ?? []);
  return [...data.customFields.values(), ...ofProjects];
}

/** A task as responses have it. */
export function shownTask(store: WeeekStore, id: number): models.Task {
  const task = find(store, store.data.tasks, id);
  const { customFields = [], assignees, locations = [] } = task;
  const [location = { projectId: null, boardId: null, boardColumnId: null }] = locations;
  return {
    ...task,
    ...location,
    userId: assignees?.[0] ?? null,
    subTasks: partsOf(store, id),
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
