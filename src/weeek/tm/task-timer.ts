/** https://developers.weeek.net, Task Manager, Tasks, Timer */
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function taskTimer({ http }: WeeekContext) {
  return {
    /** Starts the timer of a task, presumably for the token's user. It is not known what a second start does. @throws {NotFoundError} */
    start: (taskId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/start-timer", { params: { path: { id: taskId } }, call })),

    /** Stops the timer of a task. It is not known what happens when no timer runs. @throws {NotFoundError} */
    stop: (taskId: number, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/tasks/{id}/stop-timer", { params: { path: { id: taskId } }, call })),
  };
}

/** `weeek.tasks.timer` */
export interface WeeekTaskTimer extends ReturnType<typeof taskTimer> {}
