/** https://developers.weeek.net, Task Manager, Tasks, Comments */
import { operations } from "../../../generated/weeek/meta.ts";
import type { TaskComment, TaskCommentCreate, TaskCommentFilter } from "../../../generated/weeek/models.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function taskComments({ http }: WeeekContext) {
  const all = "/tm/tasks/{taskId}/comments";
  return {
    /** Lists the comments of a task, newest first, page by page. @throws {NotFoundError} */
    list: (taskId: number, filter: TaskCommentFilter = {}, options: ListOptions = {}): Paginated<TaskComment> =>
      paginate(operations["GET /tm/tasks/{taskId}/comments"].paging, filter, options, (query, call) =>
        http.GET(all, { params: { path: { taskId }, query }, call }),
      ),

    /**
     * Writes a comment in Markdown. It cannot be edited. A request that is sent twice creates two. @throws {NotFoundError} | {ValidationError}
     */
    create: (taskId: number, comment: TaskCommentCreate, call?: CallOptions): Promise<TaskComment> =>
      unwrap(http.POST(all, { params: { path: { taskId } }, body: comment, call })),

    /** Deletes a comment. @throws {NotFoundError} */
    delete: (taskId: number, id: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE(`${all}/{commentId}`, {
          params: { path: { taskId, commentId: id } },
          call,
        }),
      ),
  };
}

/** `weeek.tasks.comments` */
export interface WeeekTaskComments extends ReturnType<typeof taskComments> {}
