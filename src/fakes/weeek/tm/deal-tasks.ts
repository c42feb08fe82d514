/** The tasks of a deal. */
import * as rules from "../../rules.ts";
import type { Handler } from "../../server.ts";
import { find, missingId, ok, place, read, rejectProblems, type WeeekStore } from "../store.ts";
import { columnsOf, locationOf } from "./places.ts";
import { shownTask } from "./records.ts";
import { addTask } from "./tasks.ts";

const { integer, text } = rules;
const createShape = {
  title: text(255),
  description: text(),
  parentId: integer(),
  userId: text(),
  projectId: integer(),
  boardId: integer(),
  boardColumnId: integer(),
  type: rules.enumerated("action", "meet", "call"),
  priority: rules.enumerated(0, 1, 2, 3),
  dueDate: rules.date,
};

export function dealTasks(store: WeeekStore): Record<string, Handler> {
  const { data, quirk } = store;
  const dealOf = (path: Readonly<Record<string, string>>) => {
    const deal = find(store, data.deals, path.id);
    return { deal, tasks: new Map(deal.tasks.map((task) => [task.id, task])) };
  };
  return {
    createDealTask: ({ path, body }) => {
      const { deal } = dealOf(path);
      const { userId, projectId, boardId, boardColumnId, ...written } = read(body, createShape);
      const column = boardColumnId ?? (boardId === undefined ? undefined : columnsOf(store, boardId)[0]?.id);
      const isPlaced = projectId !== undefined || boardId !== undefined || boardColumnId !== undefined;
      const task = addTask(store, {
        ...written,
        ...(userId !== undefined && { assignees: [userId] }),
        locations: isPlaced ? [locationOf(store, { projectId, boardId, boardColumnId: column })] : [],
      });
      data.deals.set(deal.id, { ...deal, tasks: [...deal.tasks, task] });
      return ok({ task: shownTask(store, task) });
    },
    moveDealTask: ({ path, body }) => {
      const { deal, tasks } = dealOf(path);
      const { id } = find(store, tasks, Number(path.taskId));
      const { previousTaskId } = read(body, { previousTaskId: rules.required(rules.nullable(integer())) });
      rejectProblems(missingId(tasks, "previousTaskId", previousTaskId));
      place(tasks, id, { after: previousTaskId });
      data.deals.set(deal.id, { ...deal, tasks: [...tasks.values()] });
      return ok();
    },
    detachDealTask: ({ path }) => {
      const { deal, tasks } = dealOf(path);
      const task = find(store, tasks, Number(path.taskId));
      tasks.delete(task.id);
      data.deals.set(deal.id, { ...deal, tasks: [...tasks.values()] });
      if (quirk("detachDeletesTask")) data.tasks.set(task.id, { ...task, isDeleted: true });
      return ok();
    },
  };
}
