/** https://developers.weeek.net, Task Manager, Tasks, Timer */
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { pathId } from "../path-id.ts";

export function taskTimer({ http }: WeeekContext) {
  return {
    /** Starts the timer of a task, presumably for the token's user. What a second start does is unknown. @throws {NotFoundError} */
    start: async (taskId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/start-timer", { params: pathParams(taskId), call })),

    /** Stops the timer of a task. What it does when no timer runs is unknown. @throws {NotFoundError} */
    stop: async (taskId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/stop-timer", { params: pathParams(taskId), call })),
  };
}

/** `weeek.tasks.timer` */
export interface WeeekTaskTimer extends ReturnType<typeof taskTimer> {}

function pathParams(taskId: number) {
  return { path: { id: pathId("taskId", taskId) } };
}
