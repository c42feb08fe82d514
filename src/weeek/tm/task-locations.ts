/** The projects that show a task: https://developers.weeek.net, Task Manager, Tasks, Locations */
import type { TaskLocationAdd } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function taskLocations({ http }: WeeekContext) {
  const path = "/tm/tasks/{task_id}/locations";
  return {
    /** Adds a task to a project, or moves it within a project that it is in. @throws {NotFoundError} | {ValidationError} */
    add: (taskId: number, location: TaskLocationAdd, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(path, { params: { path: { task_id: taskId } }, body: location, call })),

    /** Removes a task from a project. @throws {NotFoundError} | {ValidationError} */
    remove: (taskId: number, projectId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE(path, () => ({
          params: { path: { task_id: taskId } },
          body: { projectId: checkId("projectId", projectId) },
          call,
        })),
      ),
  };
}

/** `weeek.tasks.locations` */
export interface WeeekTaskLocations extends ReturnType<typeof taskLocations> {}
