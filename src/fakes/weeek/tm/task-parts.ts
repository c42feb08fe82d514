/** What belongs to a task: time entries, comments, assignees, watchers and locations. */
import type * as models from "../../../../generated/weeek/models.ts";
import { nextId } from "../../context.ts";
import * as rules from "../../rules.ts";
import type { Call, Handler, Reply } from "../../server.ts";
import {
  currentUser,
  find,
  integerOf,
  missingId,
  missingIds,
  now,
  ok,
  place,
  read,
  rejectProblems,
  requireThat,
  slice,
  type WeeekFakeComment,
  type WeeekStore,
} from "../store.ts";
import { locationOf, withLocation } from "./places.ts";
import { changeTask, findTask } from "./records.ts";

const { required, nullable, integer, text } = rules;
const entryShape = {
  userId: required(text()),
  isOvertime: required(rules.enumerated(true, false, 0, 1)),
  date: required(rules.date),
  duration: required(integer(2, 1439)),
};
const commentShape = { markdown: required(text()), parentId: nullable(integer(1)) };
const locationShape = {
  projectId: required(integer()),
  boardColumnId: nullable(integer()),
  after: integer(),
  before: integer(),
};
const userIds = required(rules.list(rules.uuid, 1));
const done: Reply = { status: 204 };

export function taskParts(store: WeeekStore): Record<string, Handler> {
  const { data, random, quirk } = store;
  const rejectRelink = (relinks: boolean, name: string) =>
    requireThat(!relinks || quirk("relink") === "ignore", name, "is attached already, or not");

  const entriesOf = ({ path }: Call) => {
    const task = findTask(store, path.task_id, "quirk");
    return { task, entries: new Map((task.timeEntries ?? []).map((entry) => [entry.id, entry])) };
  };
  function saveEntry(call: Call, idOf: (entries: ReadonlyMap<string, models.TimeEntry>) => string): Reply {
    const { task, entries } = entriesOf(call);
    const id = idOf(entries);
    const { isOvertime, ...written } = read(call.body, entryShape);
    rejectProblems(missingId(data.users, "userId", written.userId));
    const durationSeconds = written.duration * 60;
    const entry = { id, type: 2 as const, isOvertime: Boolean(isOvertime), ...written, durationSeconds, comment: null };
    return changeTask(store, task, { timeEntries: [...entries.set(id, entry).values()] }, ok({ data: entry }));
  }

  /** A comment as responses have it, which have no `success`. */
  const shown = ({ taskId: _taskId, ...comment }: WeeekFakeComment): models.TaskComment => comment;
  const commentsOf = (taskId: number) => new Map([...data.comments].filter(([, comment]) => comment.taskId === taskId));

  const assigned = (call: Call) => {
    const task = findTask(store, call.path.taskId, "written");
    const { assignees: ids } = read(call.body, { assignees: userIds });
    rejectProblems(missingIds(data.users, "assignees", ids));
    return { task, ids, before: task.assignees ?? [] };
  };
  const watched = (call: Call) => {
    const task = findTask(store, call.path.task_id, "quirk");
    const { watchers: ids } = read(call.body, { watchers: userIds });
    rejectProblems(missingIds(data.users, "watchers", ids));
    requireThat(new Set(ids).size === ids.length, "watchers", "must not have one twice");
    return { task, ids, before: task.subscribers ?? [] };
  };

  return {
    createTaskTimeEntry: (call) => saveEntry(call, () => random.uuid()),
    updateTaskTimeEntry: (call) => saveEntry(call, (entries) => find(store, entries, call.path.time_entry_id).id),
    deleteTaskTimeEntry: (call) => {
      const { task, entries } = entriesOf(call);
      entries.delete(find(store, entries, call.path.time_entry_id).id);
      return changeTask(store, task, { timeEntries: [...entries.values()] });
    },

    listTaskComments: (call) => {
      const { id } = findTask(store, call.path.taskId, "read");
      const newestFirst = [...commentsOf(id).values()].reverse();
      const { items, more } = slice(call, newestFirst, integerOf(call, "limit", 50, 1, 100));
      return { status: 200, body: { comments: items.map(shown), hasMore: more } };
    },
    createTaskComment: ({ path, body }) => {
      const { id: taskId } = findTask(store, path.taskId, "read");
      const { markdown, parentId = null } = read(body, commentShape);
      rejectProblems(missingId(commentsOf(taskId), "parentId", parentId));
      const [id, authorId] = [nextId(data.comments), currentUser(store)];
      const comment = { id, taskId, parentId, authorId, markdown, createdAt: now(), updatedAt: now() };
      data.comments.set(id, comment);
      return { status: 200, body: { comment: shown(comment) } };
    },
    deleteTaskComment: ({ path }) => {
      const { id } = findTask(store, path.taskId, "quirk");
      data.comments.delete(find(store, commentsOf(id), Number(path.commentId)).id);
      return done;
    },

    attachTaskAssignees: (call) => {
      const { task, ids, before } = assigned(call);
      // The first new one is the primary one.
      return changeTask(store, task, {
        assignees: [...new Set([...ids.filter((id) => !before.includes(id)), ...before])],
      });
    },
    detachTaskAssignees: (call) => {
      const { task, ids, before } = assigned(call);
      return changeTask(store, task, { assignees: before.filter((id) => !ids.includes(id)) });
    },
    attachTaskWatchers: (call) => {
      const { task, ids, before } = watched(call);
      rejectRelink(
        ids.some((id) => before.includes(id)),
        "watchers",
      );
      return changeTask(store, task, { subscribers: [...new Set([...before, ...ids])] });
    },
    detachTaskWatchers: (call) => {
      const { task, ids, before } = watched(call);
      rejectRelink(!ids.every((id) => before.includes(id)), "watchers");
      return changeTask(store, task, { subscribers: before.filter((id) => !ids.includes(id)) });
    },

    addTaskLocation: ({ path, body }) => {
      const task = findTask(store, path.task_id, "quirk");
      const { after, before, ...written } = read(body, locationShape);
      rejectProblems([...missingId(data.tasks, "after", after), ...missingId(data.tasks, "before", before)]);
      changeTask(store, task, { locations: withLocation(task, locationOf(store, written)) });
      place(data.tasks, task.id, { after, before });
      return done;
    },
    removeTaskLocation: ({ path, body }) => {
      const task = findTask(store, path.task_id, "quirk");
      const { projectId } = read(body, { projectId: required(integer()) });
      const left = (task.locations ?? []).filter((location) => location.projectId !== projectId);
      rejectRelink(left.length === task.locations?.length, "projectId");
      return changeTask(store, task, { locations: left }, done);
    },
  };
}
