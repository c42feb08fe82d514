/** https://developers.weeek.net, Task Manager, Tasks, Time entries */
import type { TimeEntry, TimeEntryWrite } from "../../../generated/weeek/models.ts";
import { checkObject } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { day } from "./dates.ts";
import { mustBe } from "./must-be.ts";

export function taskTimeEntries({ http }: WeeekContext) {
  const all = "/tm/tasks/{task_id}/time-entries";
  const one = `${all}/{time_entry_id}` as const;
  return {
    /**
     * Records time that a user spent on a task, 2 to 1439 minutes. A request that is sent twice creates two entries.
     * @throws {NotFoundError} | {ValidationError}
     */
    create: (taskId: number, entry: TimeEntryWrite, call?: CallOptions): Promise<TimeEntry> =>
      unwrap(http.POST(all, () => ({ params: { path: { task_id: taskId } }, body: checkTimeEntry(entry), call }))),

    /** Sets user, day and time; all members are required. @throws {NotFoundError} | {ValidationError} */
    update: (taskId: number, id: string, entry: TimeEntryWrite, call?: CallOptions): Promise<TimeEntry> =>
      unwrap(
        http.PUT(one, () => ({
          params: { path: { task_id: taskId, time_entry_id: id } },
          body: checkTimeEntry(entry),
          call,
        })),
      ),

    /** Deletes a time entry. @throws {NotFoundError} */
    delete: (taskId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { task_id: taskId, time_entry_id: id } }, call })),
  };
}

/** `weeek.tasks.timeEntries` */
export interface WeeekTaskTimeEntries extends ReturnType<typeof taskTimeEntries> {}

function checkTimeEntry(entry: TimeEntryWrite): TimeEntryWrite {
  const { date, duration } = checkObject("entry", entry);
  mustBe(day.pattern.test(date), "date", day.shown, date);
  const isValid = Number.isInteger(duration) && duration > 1 && duration < 1440;
  mustBe(isValid, "duration", "2 to 1439 minutes", duration);
  return entry;
}
