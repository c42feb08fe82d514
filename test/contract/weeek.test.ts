import { createWeeekClient } from "crm-deals/weeek";
import { contract } from "./harness.ts";
import { contacts } from "./weeek/crm/contacts.ts";
import { dealMethods, deals } from "./weeek/crm/deals.ts";
import { funnels } from "./weeek/crm/funnels.ts";
import { organizations } from "./weeek/crm/organizations.ts";
import { boards } from "./weeek/tm/boards.ts";
import { customFields } from "./weeek/tm/custom-fields.ts";
import { projects } from "./weeek/tm/projects.ts";
import { taskParts } from "./weeek/tm/task-parts.ts";
import { tasks } from "./weeek/tm/tasks.ts";
import { workspace } from "./weeek/workspace/workspace.ts";

contract("weeek", {
  createClient: (options) => createWeeekClient({ token: "token", ...options }),
  lines: {
    ...deals,
    ...funnels,
    ...organizations,
    ...contacts,
    ...projects,
    ...boards,
    ...tasks,
    ...taskParts,
    ...customFields,
    ...workspace,
  },
  composed: dealMethods,
  notFound: ["400 modelNotFound"],
});
