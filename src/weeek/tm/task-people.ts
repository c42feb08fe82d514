/** Who does a task and who watches it: https://developers.weeek.net, Task Manager, Tasks, Assignees; Watchers */
import { checkFilled, checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

/** One user id or several; the vendor rejects an empty list. */
export type UserIds = string | readonly [string, ...string[]];

export function taskAssignees({ http }: WeeekContext) {
  const path = "/tm/tasks/{taskId}/assignees";
  return {
    /** Assigns users to a task. The first becomes the primary one. @throws {NotFoundError} | {ValidationError} */
    attach: (taskId: number, userIds: UserIds, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, () => ({ params: { path: { taskId } }, body: { assignees: listOf(userIds) }, call }))),

    /** Removes assignees from a task. @throws {NotFoundError} | {ValidationError} */
    detach: (taskId: number, userIds: UserIds, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(path, () => ({ params: { path: { taskId } }, body: { assignees: listOf(userIds) }, call }))),
  };
}

export function taskWatchers({ http }: WeeekContext) {
  const path = "/tm/tasks/{task_id}/watchers";
  return {
    /** Makes users watch a task, which shows them as `subscribers`. @throws {NotFoundError} | {ValidationError} */
    attach: (taskId: number, userIds: UserIds, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(path, () => ({ params: { path: { task_id: taskId } }, body: { watchers: listOf(userIds) }, call })),
      ),

    /** Removes watchers from a task. @throws {NotFoundError} | {ValidationError} */
    detach: (taskId: number, userIds: UserIds, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE(path, () => ({ params: { path: { task_id: taskId } }, body: { watchers: listOf(userIds) }, call })),
      ),
  };
}

/** `weeek.tasks.assignees` */
export interface WeeekTaskAssignees extends ReturnType<typeof taskAssignees> {}
/** `weeek.tasks.watchers` */
export interface WeeekTaskWatchers extends ReturnType<typeof taskWatchers> {}

function listOf(userIds: UserIds): string[] {
  const ids = checkFilled("userIds", typeof userIds === "string" ? [userIds] : userIds);
  return ids.map((id) => checkId("userIds", id));
}
