/** Checks bodies of tasks before anything is sent: the vendor ignores many invalid members without an error. */
import type { TaskCreate, TaskUpdate } from "../../../generated/weeek/models.ts";
import { checkObject, must } from "../../core/checks.ts";
import { ConfigError } from "../../core/errors.ts";
import { checkDates, dateTime, day } from "./dates.ts";
import { mustBe } from "./must-be.ts";

/** @throws {ConfigError} naming the member that is invalid, or that the vendor ignores */
export function checkTaskCreate(task: TaskCreate): TaskCreate {
  checkIgnored(checkObject("task", task), { tags: "Set them with `tasks.update` afterwards." });
  checkDates(day, { dueDate: task.dueDate });
  checkShared(task);
  return task;
}

/** @throws {ConfigError} naming the member that is invalid, or that the vendor ignores */
export function checkTaskUpdate(changes: TaskUpdate): TaskUpdate {
  checkIgnored(checkObject("changes", changes), {
    description: "Only `tasks.create` stores a description.",
    assignees: "Use `tasks.assignees.attach` and `tasks.assignees.detach`.",
    isCompleted: "Use `tasks.complete` and `tasks.uncomplete`.",
  });
  const { startDate, dueDate, startDateTime, dueDateTime, tags } = changes;
  checkDates(day, { startDate, dueDate });
  checkDates(dateTime, { startDateTime, dueDateTime });
  // Four nulls in one body clear all dates, so only values exclude each other.
  if ((startDate || dueDate) && (startDateTime || dueDateTime)) {
    throw new ConfigError(
      "pass either days (`startDate`, `dueDate`) or times (`startDateTime`, `dueDateTime`), and not both.",
    );
  }
  const areIds = tags === undefined || (Array.isArray(tags) && tags.every(Number.isInteger));
  must(areIds, "tags", "an array of tag ids (integers)");
  checkShared(changes);
  return changes;
}

function checkShared({ priority, customFields }: TaskCreate | TaskUpdate): void {
  mustBe([undefined, null, 0, 1, 2, 3].includes(priority), "priority", "0, 1, 2, 3 or null", priority);
  const isMap = !Array.isArray(customFields);
  must(isMap, "customFields", "a map by field id: the server drops an array. See `customFieldValues`");
}

function checkIgnored(body: object, ignored: Record<string, string>): void {
  for (const [name, instead] of Object.entries(ignored)) {
    if (Reflect.get(body, name) !== undefined) throw new ConfigError(`the server ignores \`${name}\` here. ${instead}`);
  }
}
