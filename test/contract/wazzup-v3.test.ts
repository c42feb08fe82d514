import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { contract } from "./harness.ts";
import { crm } from "./wazzup-v3/crm.ts";
import { messaging } from "./wazzup-v3/messaging.ts";

contract("wazzup-v3", {
  createClient: (options) => createWazzupV3Client({ apiKey: "key", ...options }),
  lines: { ...crm, ...messaging },
});
