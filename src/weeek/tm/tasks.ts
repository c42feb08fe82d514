/** https://developers.weeek.net, Task Manager, Tasks */
import { operations } from "../../../generated/weeek/meta.ts";
import type { Task, TaskCreate, TaskParentChange, TaskUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { taskAttachments, type WeeekTaskAttachments } from "./task-attachments.ts";
import { checkTaskCreate, checkTaskUpdate } from "./task-checks.ts";
import { taskComments, type WeeekTaskComments } from "./task-comments.ts";
import { type TaskFilter, taskQuery } from "./task-filter.ts";
import { taskLocations, type WeeekTaskLocations } from "./task-locations.ts";
import { taskAssignees, taskWatchers, type WeeekTaskAssignees, type WeeekTaskWatchers } from "./task-people.ts";
import { taskTimeEntries, type WeeekTaskTimeEntries } from "./task-time-entries.ts";
import { taskTimer, type WeeekTaskTimer } from "./task-timer.ts";

export function tasks(context: WeeekContext) {
  const { http } = context;
  return {
    /**
     * Lists tasks, page by page. To be sure to get completed tasks, pass `completed: true` or `all: true`. A filter with an id that does not
     * exist is a `ValidationError`, not an empty list.
     */
    list: (filter: TaskFilter = {}, options: ListOptions = {}): Paginated<Task> =>
      paginate(operations["GET /tm/tasks"].paging, filter, options, (query, call) =>
        http.GET("/tm/tasks", () => ({ params: { query: taskQuery(query) }, call })),
      ),

    /**
     * Creates a task in the projects that `locations` names. `description` is HTML, and only a create stores it; tags are set by an update. A
     * request that is sent twice creates two tasks: after an error whose outcome is unknown, look for the task before you send it again.
     * @throws {ValidationError}
     */
    create: (task: TaskCreate, call?: CallOptions): Promise<Task> =>
      unwrap(http.POST("/tm/tasks", () => ({ body: checkTaskCreate(task), call }))),

    /** Reads one task, also a deleted one (`isDeleted`). @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Task> =>
      unwrap(http.GET("/tm/tasks/{id}", { params: { path: { id } }, call })),

    /**
     * Sets the given members. Send the start and the due date together: an update with one of them erases the other. `tags` replaces all tags.
     * @throws {NotFoundError} | {ValidationError}
     */
    update: (id: number, changes: TaskUpdate, call?: CallOptions): Promise<Task> =>
      unwrap(http.PUT("/tm/tasks/{id}", () => ({ params: { path: { id } }, body: checkTaskUpdate(changes), call }))),

    /** Marks a task as deleted: only lists with `all: true` show it, and `get` still reads it. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/tm/tasks/{id}", { params: { path: { id } }, call })),

    /** Completes a task. A recurring task creates its next one, so the call is not retried. @throws {NotFoundError} */
    complete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/complete", { params: { path: { id } }, call })),

    /** Reopens a completed task. @throws {NotFoundError} */
    uncomplete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/un-complete", { params: { path: { id } }, call })),

    /** Moves a task to the first column of a board. @throws {NotFoundError} | {ValidationError} */
    setBoard: (id: number, boardId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST("/tm/tasks/{id}/board", () => ({
          params: { path: { id } },
          body: { boardId: checkId("boardId", boardId) },
          call,
        })),
      ),

    /** Moves a task to a column of its board. For another board, set the board first. @throws {NotFoundError} | {ValidationError} */
    setColumn: (id: number, boardColumnId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST("/tm/tasks/{id}/board-column", () => ({
          params: { path: { id } },
          body: { boardColumnId: checkId("boardColumnId", boardColumnId) },
          call,
        })),
      ),

    /** Makes a task a subtask of another task, or with `parentId: null` a top-level task. @throws {NotFoundError} | {ValidationError} */
    setParent: (id: number, parent: TaskParentChange, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{taskId}/parent", { params: { path: { taskId: id } }, body: parent, call })),

    locations: taskLocations(context),
    attachments: taskAttachments(context),
    watchers: taskWatchers(context),
    assignees: taskAssignees(context),
    timer: taskTimer(context),
    timeEntries: taskTimeEntries(context),
    comments: taskComments(context),
  };
}

/** `weeek.tasks` */
export interface WeeekTasks extends ReturnType<typeof tasks> {
  /** The projects that show a task. */
  locations: WeeekTaskLocations;
  /** A task's files. */
  attachments: WeeekTaskAttachments;
  /** The users who watch a task. */
  watchers: WeeekTaskWatchers;
  /** The users a task is assigned to. */
  assignees: WeeekTaskAssignees;
  /** The timer of a task. */
  timer: WeeekTaskTimer;
  /** Time spent on a task. It is read with the task. */
  timeEntries: WeeekTaskTimeEntries;
  /** The comments on a task. */
  comments: WeeekTaskComments;
}
