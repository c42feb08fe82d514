import { createWazzupClient } from "crm-deals/wazzup";
import { contract } from "./harness.ts";
import { crm } from "./wazzup/crm.ts";
import { messaging } from "./wazzup/messaging.ts";
import { partner } from "./wazzup/partner.ts";

contract("wazzup", {
  createClient: (options) =>
    createWazzupClient({ token: "token", partner: { email: "partner@example.com", password: "p" }, ...options }),
  lines: { ...crm, ...messaging, ...partner },
});
