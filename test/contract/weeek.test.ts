import { createWeeekClient } from "crm-deals/weeek";
import { contract } from "./harness.ts";
import { contacts } from "./weeek/contacts.ts";
import { deals } from "./weeek/deals.ts";
import { funnels } from "./weeek/funnels.ts";
import { organizations } from "./weeek/organizations.ts";
import { statuses } from "./weeek/statuses.ts";
import { workspace } from "./weeek/workspace.ts";

contract("weeek", {
  createClient: (options) => createWeeekClient({ token: "token", ...options }),
  notFound: ["400 modelNotFound"],
  cases: { ...funnels, ...statuses, ...deals, ...organizations, ...contacts, ...workspace },
});
