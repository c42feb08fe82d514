/**
 * A fake of Weeek: the CRM with its links, the workspace, and of the Task Manager projects, boards, columns and tasks. Attachments, timers,
 * portfolios and the definitions of custom fields are not served.
 */
import type { FakeContext } from "../context.ts";
import type { Model } from "../server.ts";
import { deals } from "./deals.ts";
import { addFunnel, funnels } from "./funnels.ts";
import { links } from "./links.ts";
import { people } from "./people.ts";
import type { WeeekQuirks } from "./quirks.ts";
import type { WeeekFakeData } from "./store.ts";
import { addBoard, boards } from "./tm/boards.ts";
import { dealTasks } from "./tm/deal-tasks.ts";
import { addProject, projects } from "./tm/projects.ts";
import { taskParts } from "./tm/task-parts.ts";
import { tasks } from "./tm/tasks.ts";
import { workspace } from "./workspace.ts";

export { type WeeekQuirks, weeekQuirks } from "./quirks.ts";
export type { WeeekFakeComment, WeeekFakeData, WeeekFakeStatus } from "./store.ts";

export function weeek(context: FakeContext<WeeekQuirks>): Model<WeeekFakeData> {
  const data: WeeekFakeData = {
    funnels: new Map(),
    statuses: new Map(),
    deals: new Map(),
    contacts: new Map(),
    organizations: new Map(),
    users: new Map(),
    tags: new Map(),
    currencies: new Map([[1, { id: 1, name: "US dollar", code: "USD", symbol: "$" }]]),
    projects: new Map(),
    boards: new Map(),
    columns: new Map(),
    tasks: new Map(),
    comments: new Map(),
    customFields: new Map(),
  };
  for (const [firstName, lastName] of [
    ["Anna", "Petrova"],
    ["John", "Smith"],
  ] as const) {
    const id = context.random.uuid();
    const email = `${firstName.toLowerCase()}@example.com`;
    data.users.set(id, {
      id,
      email,
      logo: null,
      lastName,
      firstName,
      middleName: null,
      position: null,
      timeZone: "UTC",
    });
  }
  const store = { ...context, data };
  addFunnel(store, { name: "Sales" }, ["New", "Offer", "Contract"]);
  const project = addProject(store, { name: "Orders" });
  addBoard(store, { id: 1, name: "Orders", projectId: project.id, isPrivate: false }, ["To do", "In progress", "Done"]);
  const linked = links(store);
  return {
    data,
    error: (status, message) => ({ status, body: { success: false, message } }),
    reject: (headers) =>
      /^Bearer \S/.test(headers.get("authorization") ?? "")
        ? undefined
        : { status: 401, body: { success: false, code: 2000000, message: "Unauthorized" } },
    handlers: {
      ...funnels(store),
      ...deals(store),
      ...people(store, linked),
      ...linked.handlers,
      ...workspace(store, linked),
      ...projects(store),
      ...boards(store),
      ...tasks(store),
      ...taskParts(store),
      ...dealTasks(store),
    },
  };
}
