/** The list of tasks: filters, sorts, pages. */
import type * as models from "../../../../generated/weeek/models.ts";
import * as rules from "../../rules.ts";
import type { Call, Reply } from "../../server.ts";
import {
  contains,
  integerOf,
  missingId,
  missingIds,
  ok,
  page,
  rejectProblems,
  rejectUnbracketed,
  requireThat,
  type WeeekStore,
} from "../store.ts";
import { shownTask } from "./records.ts";

const dueDay = ({ dueDate, dueDateTime }: models.Task) => dueDate ?? dueDateTime?.slice(0, 10) ?? "";
const startDay = ({ startDate, startDateTime }: models.Task) => startDate ?? startDateTime?.slice(0, 10) ?? "";
const sorts: Record<string, (task: models.Task) => unknown> = {
  name: ({ title }) => title,
  type: ({ type }) => type,
  priority: ({ priority }) => priority ?? -1,
  duration: ({ duration }) => duration ?? 0,
  overdue: ({ overdue }) => overdue,
  created: ({ createdAt }) => createdAt,
  date: dueDay,
  start: startDay,
};
const types = ["action", "meet", "call"];

type Test = (task: models.Task) => boolean;

/** The filters that a query names. @throws {Rejection} for one that is invalid, or names what does not exist */
function filtersOf({ data, quirk }: WeeekStore, call: Call): Test[] {
  const { query } = call;
  const filters: Test[] = [];
  const asked = (name: string, filter: () => Test) => query.has(name) && filters.push(filter());
  /** A day of the query as YYYY-MM-DD. */
  const dayOf = (name: string) => {
    const date = query.get(name)?.replace(/^(\d\d)\.(\d\d)\.(\d{4})$/, "$3-$2-$1") ?? "";
    const isDay = /^\d\d\./.test(query.get(name) ?? "") && rules.date.problems(date, name).length === 0;
    requireThat(isDay, name, "must be a day, dd.mm.yyyy");
    return date;
  };
  const filteredDay = quirk("filteredDay") === "due" ? dueDay : startDay;
  const from = (name: string, day: (task: models.Task) => string) =>
    asked(name, () => {
      const first = dayOf(name);
      return (task) => day(task) >= first;
    });
  const to = (name: string, day: (task: models.Task) => string) =>
    asked(name, () => {
      const last = dayOf(name);
      return (task) => day(task) !== "" && day(task) <= last;
    });
  const inPlace = (name: "projectId" | "boardId" | "boardColumnId", places: ReadonlyMap<number, unknown>) =>
    asked(name, () => {
      const id = integerOf(call, name, 0, 0);
      rejectProblems(missingId(places, name, id));
      return ({ locations = [] }) => locations.some((location) => location[name] === id);
    });

  from("day", filteredDay);
  to("day", filteredDay);
  from("startDate", filteredDay);
  to("endDate", filteredDay);
  from("completedAtFrom", ({ completedAt }) => completedAt ?? "");
  const completion = ["completedAtFrom", "completedAtTo"].map((name) => (query.has(name) ? dayOf(name) : undefined));
  const [first = "", last = "9"] = completion;
  requireThat(first <= last, "completedAtTo", "must not be before completedAtFrom");
  to("completedAtTo", ({ completedAt }) => completedAt?.slice(0, 10) ?? "");
  inPlace("projectId", data.projects);
  inPlace("boardId", data.boards);
  inPlace("boardColumnId", data.columns);
  asked("userId", () => {
    const id = query.get("userId") ?? "";
    rejectProblems(missingId(data.users, "userId", id));
    return ({ assignees }) => assignees?.includes(id) === true;
  });
  asked("type", () => {
    const type = query.get("type") ?? "";
    requireThat(types.includes(type), "type", `must be one of ${types.join(", ")}`);
    return (task) => task.type === type;
  });
  asked("priority", () => {
    const priority = integerOf(call, "priority", 0, 0, 3);
    return (task) => task.priority === priority;
  });
  asked("tags[]", () => {
    const ids = query.getAll("tags[]").map(Number);
    rejectProblems(missingIds(data.tags, "tags", ids));
    return ({ tags = [] }) =>
      quirk("tagFilter") === "all" ? ids.every((id) => tags.includes(id)) : ids.some((id) => tags.includes(id));
  });
  asked(
    "search",
    () =>
      ({ title, description }) =>
        contains(`${title ?? ""} ${description ?? ""}`, query.get("search")),
  );
  return filters;
}

export function listTasks(store: WeeekStore, call: Call): Reply {
  const { data, quirk } = store;
  const { query } = call;
  rejectUnbracketed(call, ["tags"]);
  const filters = filtersOf(store, call);
  const [all, completed] = [integerOf(call, "all", 0, 0, 1) === 1, integerOf(call, "completed", 0, 0, 1) === 1];
  const shows = (isCompleted: boolean) => {
    if (query.has("completed")) return isCompleted === completed;
    const rangeGiven = query.has("completedAtFrom") || query.has("completedAtTo");
    return !isCompleted || rangeGiven || quirk("plainListShowsCompleted");
  };
  const found = [...data.tasks.values()].filter(
    (task) => (all || (!task.isDeleted && shows(task.isCompleted === true))) && filters.every((passes) => passes(task)),
  );
  const { items, more } = page(store, call, found, sorts, { size: "perPage", sort: "sortBy" });
  return ok({ tasks: items.map((task) => shownTask(store, task)), hasMore: more });
}
