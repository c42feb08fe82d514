/** What narrows a list of tasks. */
import type { TaskFilter as TaskQuery } from "../../../generated/weeek/models.ts";
import { checkBoolean, checkObject } from "../../core/checks.ts";
import { bracketed } from "../filter.ts";
import { checkDates, filterDay } from "./dates.ts";

/**
 * Filters, sorting, `offset` and `perPage` (the page size; its default and maximum are not documented). A task matches all filters.
 * Days are `dd.mm.yyyy` here.
 */
export interface TaskFilter extends Omit<TaskQuery, "completed" | "all"> {
  /** True: only completed tasks. False: only open ones. */
  completed?: boolean | undefined;
  /** True: also deleted and completed tasks; `completed` is then ignored. */
  all?: boolean | undefined;
}

/**
 * A filter under its wire names, with booleans as 1 and 0.
 * @throws {ConfigError} for a day that is not `dd.mm.yyyy`, or a flag that is not a boolean
 */
export function taskQuery(given: TaskFilter) {
  const { completed, all, ...filter } = checkObject("filter", given);
  const { day, startDate, endDate, completedAtFrom, completedAtTo } = filter;
  checkDates(filterDay, { day, startDate, endDate, completedAtFrom, completedAtTo });
  return bracketed({ ...filter, completed: flag("completed", completed), all: flag("all", all) });
}

function flag(name: string, value: boolean | undefined): 0 | 1 | undefined {
  if (value === undefined) return undefined;
  // The text "false" would be sent as 1.
  checkBoolean(name, value);
  return value ? 1 : 0;
}
