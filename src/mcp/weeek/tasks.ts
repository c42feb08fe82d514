/** Weeek's tasks: one tool, which only finds unless the server may write. */
import type { Task, WeeekClient } from "../../weeek/index.ts";
import { creating } from "../creating.ts";
import { flag, given, integer, oneOf, optional, text } from "../input.ts";
import { pageOf, paging } from "../paging.ts";
import { inOrder, type Step } from "../steps.ts";
import { type Gates, type Success, type Tool, type ToolCall, ToolError, tool } from "../tool.ts";
import { type Directory, directoryOf, memberIds } from "./directory.ts";

interface TaskInput {
  id?: number | undefined;
  title?: string | undefined;
  description?: string | undefined;
  due?: string | undefined;
  deal?: string | undefined;
  project?: number | undefined;
  assignee?: string | undefined;
  completed?: boolean | undefined;
}

export function weeekTasks(client: WeeekClient, { write }: Gates): Tool {
  return tool({
    name: "weeek_tasks",
    title: "Tasks",
    description: write
      ? "Finds tasks; with `action` creates one (in a deal or project) or changes one: title, due, completed."
      : "Finds tasks.",
    input: {
      action: optional(oneOf(["find", "create", "change"], "Default find.")),
      id: optional(integer("To change.")),
      search: optional(text()),
      title: optional(text()),
      description: optional(text()),
      due: optional(text("YYYY-MM-DD.")),
      deal: optional(text("Id.")),
      project: optional(integer("Id.")),
      assignee: optional(text()),
      completed: optional(flag()),
      ...paging,
    },
    hidden: write ? [] : ["action", "id", "title", "description", "due", "deal"],
    run: async ({ action = "find", search, limit, skip, ...task }, call) => {
      const directory = directoryOf(client, call.read);
      if (action === "create") return await create(client, directory, task, call);
      if (action === "change") return await change(client, task, call);
      const [userId] = await memberIds(directory, task.assignee ? [task.assignee] : []);
      const filter = given({ search, userId, projectId: task.project, completed: task.completed });
      const { items, more } = await pageOf(client.tasks.list(filter, call.read), { limit, skip });
      return { data: { tasks: items.map(summaryOf) }, more };
    },
  });
}

async function create(
  client: WeeekClient,
  directory: Directory,
  task: TaskInput,
  { read, write }: ToolCall,
): Promise<Success> {
  const { title, description, due, deal, project, assignee } = task;
  if (!title) throw new ToolError("A new task needs `title`.");
  const [userId] = await memberIds(directory, assignee ? [assignee] : []);
  const body = given({ title, description, dueDate: due, userId });
  return await creating({
    kind: "task",
    id: ({ id }) => id,
    matches: async () => {
      const tasks = deal
        ? (await client.deals.get(deal, read)).tasks
        : await client.tasks.list(given({ search: title, projectId: project }), read).toArray({ max: 200 });
      return tasks.filter((it) => it.title === title);
    },
    create: async () => {
      const locations = project === undefined ? [] : [{ projectId: project, boardColumnId: null }];
      const made = deal
        ? await client.deals.tasks.create(deal, { ...body, ...given({ projectId: project }) }, write())
        : await client.tasks.create({ ...body, locations }, write());
      return { data: { made: true, task: summaryOf(made) } };
    },
    found: async (found) => ({ task: summaryOf(found) }),
  });
}

async function change(
  client: WeeekClient,
  { id, title, due, completed }: TaskInput,
  { read, write }: ToolCall,
): Promise<Success> {
  if (id === undefined) throw new ToolError("`id` is missing: pass the id of the task to change.");
  const before = await client.tasks.get(id, read);
  // Start and due are one pair: an update without one of them clears it.
  const startDate = due === undefined ? undefined : (before.startDate ?? undefined);
  const changes = given({ title, dueDate: due, startDate });
  const steps: Step[] = [
    ...(title !== undefined || due !== undefined
      ? [{ done: "title or due set", run: () => client.tasks.update(id, changes, write()) }]
      : []),
    // A recurring task creates its next one each time it is completed.
    ...(completed === undefined || completed === before.isCompleted
      ? []
      : [
          {
            done: completed ? "completed" : "opened again",
            run: () => (completed ? client.tasks.complete(id, write()) : client.tasks.uncomplete(id, write())),
          },
        ]),
  ];
  if (steps.length === 0) throw new ToolError("Nothing to change: pass `title`, `due` or `completed`.");
  const done = await inOrder(steps);
  return { data: { done, task: summaryOf(await client.tasks.get(id, read)) } };
}

function summaryOf({ id, title, isCompleted, dueDate, dueDateTime, assignees, projectId }: Task) {
  return { id, title, completed: isCompleted, due: dueDate ?? dueDateTime, assignees, project: projectId };
}
