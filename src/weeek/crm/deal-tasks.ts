/** A deal's tasks: https://developers.weeek.net, CRM, Deals, Tasks */
import type { DealTaskCreate, DealTaskMove, Task } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function dealTasks({ http }: WeeekContext) {
  return {
    /** Creates a task in a deal. A request that is sent twice creates two. @throws {NotFoundError} | {ValidationError} */
    create: (dealId: string, task: DealTaskCreate, call?: CallOptions): Promise<Task> =>
      unwrap(http.POST("/crm/deals/{id}/tasks", { params: { path: { id: dealId } }, body: task, call })),

    /** Moves a task among the tasks of a deal. @throws {NotFoundError} */
    move: (dealId: string, taskId: number, to: DealTaskMove, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST("/crm/deals/{id}/tasks/{taskId}/move", () => ({
          params: pathParams(dealId, taskId),
          body: to,
          call,
        })),
      ),

    /** Detaches a task from a deal. It is not documented whether the task itself is deleted. @throws {NotFoundError} */
    detach: (dealId: string, taskId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/deals/{id}/tasks/{taskId}", () => ({ params: pathParams(dealId, taskId), call }))),
  };
}

/** `weeek.deals.tasks` */
export interface WeeekDealTasks extends ReturnType<typeof dealTasks> {}

// Ids of tasks are integers in bodies and text in paths.
function pathParams(dealId: string, taskId: number) {
  return { path: { id: dealId, taskId: String(checkId("taskId", taskId)) } };
}
