import type * as models from "../../../../generated/weeek/models.ts";
import { nextId, rejectUnless } from "../../context.ts";
import * as rules from "../../rules.ts";
import type { Call, Handler, Reply } from "../../server.ts";
import {
  currentUser,
  customFieldsOf,
  invalid,
  missingId,
  missingIds,
  now,
  ok,
  place,
  read,
  rejectProblems,
  requireThat,
  type WeeekStore,
} from "../store.ts";
import { columnsOf, locationOf, withLocation } from "./places.ts";
import { changeTask, findTask, partsOf, shownTask, taskFields } from "./records.ts";
import { listTasks } from "./task-list.ts";

const { required, nullable, integer, text } = rules;
const shape = {
  title: nullable(text(255)),
  priority: nullable(rules.enumerated(0, 1, 2, 3)),
  // The array of a task that was read is accepted, and dropped.
  customFields: rules.anything,
};
const type = rules.enumerated("action", "meet", "call");
// `tags` and `day` are dropped: the first is ignored, what the second sets is not documented.
const createShape = {
  ...shape,
  type,
  description: nullable(text()),
  parentId: nullable(integer()),
  userId: nullable(text()),
  assignees: rules.list(rules.uuid),
  dueDate: nullable(rules.date),
  locations: required(
    rules.list(rules.object({ projectId: required(integer()), boardColumnId: required(nullable(integer())) })),
  ),
};
const updateShape = {
  ...shape,
  type: nullable(type),
  startDate: nullable(rules.date),
  dueDate: nullable(rules.date),
  startDateTime: nullable(text()),
  dueDateTime: nullable(text()),
  duration: nullable(integer()),
  tags: rules.list(integer()),
};
const dateTime = rules.matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "a time, YYYY-MM-DDTHH:MM:SSZ");

/** Creates a task. @throws {Rejection} for a user or a parent that does not exist */
export function addTask(store: WeeekStore, written: Partial<models.Task>, customFields?: unknown): models.Task {
  const { data } = store;
  rejectProblems([
    ...missingId(data.tasks, "parentId", written.parentId),
    ...missingIds(data.users, "assignees", written.assignees ?? []),
  ]);
  const { description } = written;
  const task: models.Task = {
    id: nextId(data.tasks),
    parentId: null,
    title: null,
    duration: null,
    overdue: 0,
    type: "action",
    priority: null,
    isCompleted: false,
    isDeleted: false,
    authorId: currentUser(store),
    assignees: [],
    locations: [],
    image: null,
    isPrivate: false,
    startDate: null,
    dueDate: null,
    startDateTime: null,
    dueDateTime: null,
    createdAt: now(),
    updatedAt: now(),
    completedAt: null,
    tags: [],
    subscribers: [],
    timeEntries: [],
    attachments: [],
    ...written,
    // Plain text becomes a paragraph.
    description: description && !description.startsWith("<") ? `<p>${description}</p>` : (description ?? null),
  };
  task.customFields = customFieldsOf(taskFields(store, task), [], customFields);
  data.tasks.set(task.id, task);
  return task;
}

export function tasks(store: WeeekStore): Record<string, Handler> {
  const { data, quirk } = store;
  /** Start and due are one pair: a date that is written rewrites all. */
  function datesOf({
    startDate = null,
    dueDate = null,
    startDateTime = null,
    dueDateTime = null,
  }: Partial<models.Task>) {
    const times = { startDateTime, dueDateTime };
    const malformed = Object.entries(times).flatMap(([name, time]) => nullable(dateTime).problems(time, name));
    rejectUnless(malformed.length === 0, () => ({ ...invalid(malformed), status: 400 }));
    requireThat(!startDate || dueDate !== null, "dueDate", "is required with startDate");
    requireThat(!startDateTime || dueDateTime !== null, "dueDateTime", "is required with startDateTime");
    requireThat(!dueDate || !dueDateTime, "dueDateTime", "must not be with dueDate");
    return { startDate, dueDate, ...times };
  }

  function update({ path, body }: Call): Reply {
    const task = findTask(store, path.id, "written");
    const { title, type, customFields, ...written } = read(body, updateShape);
    const { startDate, dueDate, startDateTime, dueDateTime, ...others } = written;
    const dated = [startDate, dueDate, startDateTime, dueDateTime].some((date) => date !== undefined);
    rejectProblems(missingIds(data.tags, "tags", written.tags));
    changeTask(store, task, {
      ...others,
      ...(title !== undefined && { title: title || null }),
      // Null is ignored.
      ...(type && { type }),
      ...(dated && datesOf(written)),
      customFields: customFieldsOf(taskFields(store, task), task.customFields ?? [], customFields),
    });
    return ok({ task: shownTask(store, task) });
  }
  function setParent({ path, body }: Call): Reply {
    const task = findTask(store, path.taskId, "quirk");
    const neighbour = nullable(integer());
    const { parentId, after, before } = read(body, {
      parentId: required(neighbour),
      after: neighbour,
      before: neighbour,
    });
    const parts = partsOf(store, parentId).filter((id) => id !== task.id);
    const known = new Map(parts.map((id) => [id, id]));
    rejectProblems([
      ...missingId(data.tasks, "parentId", parentId),
      ...missingId(known, "after", after),
      ...missingId(known, "before", before),
    ]);
    requireThat(parentId !== task.id, "parentId", "is the task itself");
    changeTask(store, task, { parentId });
    place(data.tasks, task.id, { after: after ?? undefined, before });
    return ok();
  }
  /** Moves a task within the project of the board, or out of the project where it is first. */
  function move(task: models.Task, to: models.TaskLocation, reply?: Reply): Reply {
    const isThere = task.locations?.some(({ projectId }) => projectId === to.projectId);
    const [, ...others] = task.locations ?? [];
    return changeTask(store, task, { locations: isThere ? withLocation(task, to) : [to, ...others] }, reply);
  }

  return {
    listGlobalCustomFields: () => ok({ data: [...data.customFields.values()] }),
    listTasks: (call) => listTasks(store, call),
    createTask: ({ body }) => {
      const { userId, assignees, locations, customFields, ...written } = read(body, createShape);
      const task = addTask(
        store,
        {
          ...written,
          assignees: [...new Set([...(userId ? [userId] : []), ...(assignees ?? [])])],
          locations: locations.map((location, index) => locationOf(store, location, `locations.${index}.`)),
        },
        customFields,
      );
      return ok({ task: shownTask(store, task) });
    },
    getTask: ({ path }) => ok({ task: shownTask(store, findTask(store, path.id, "read")) }),
    updateTask: update,
    deleteTask: ({ path }) => changeTask(store, findTask(store, path.id, "written"), { isDeleted: true }),
    completeTask: ({ path }) =>
      changeTask(
        store,
        findTask(store, path.id, "quirk"),
        { isCompleted: true, completedAt: now() },
        ok({ repeatedTask: null, repeatType: null }),
      ),
    uncompleteTask: ({ path }) =>
      changeTask(store, findTask(store, path.id, "quirk"), { isCompleted: false, completedAt: null }),
    setTaskBoard: ({ path, body }) => {
      const task = findTask(store, path.id, "quirk");
      const { boardId } = read(body, { boardId: required(integer()) });
      const location = locationOf(store, { boardId });
      const [first] = columnsOf(store, boardId);
      const landed = first ? { boardColumnId: first.id } : {};
      return move(task, { ...location, ...landed }, ok({ boardId, ...landed }));
    },
    setTaskBoardColumn: ({ path, body }) => {
      const task = findTask(store, path.id, "quirk");
      const location = locationOf(store, read(body, { boardColumnId: required(integer()) }));
      const isOwn = task.locations?.some(({ boardId }) => boardId === location.boardId) === true;
      const accepted = isOwn || quirk("columnOfOtherBoard") === "accept";
      requireThat(accepted, "boardColumnId", "is not a column of the task's board");
      return move(task, location);
    },
    setTaskParent: setParent,
  };
}
