import { createWeeekClient } from "crm-deals/weeek";
import { contract } from "./harness.ts";
import { contacts } from "./weeek/crm/contacts.ts";
import { dealMethods, deals } from "./weeek/crm/deals.ts";
import { funnels } from "./weeek/crm/funnels.ts";
import { organizations } from "./weeek/crm/organizations.ts";
import { workspace } from "./weeek/workspace/workspace.ts";

contract("weeek", {
  createClient: (options) => createWeeekClient({ token: "token", ...options }),
  lines: { ...deals, ...funnels, ...organizations, ...contacts, ...workspace },
  composed: dealMethods,
  notFound: ["400 modelNotFound"],
});
