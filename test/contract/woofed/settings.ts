import type { WoofedClient } from "crm-deals/woofed";
import type { Lines } from "../lines.ts";

/** What an account is set up with. */
export const settings: Lines<WoofedClient> = {
  listPipelines: (woofed, call) => woofed.pipelines.list(call),
  listChatwootInboxes: (woofed, call) => woofed.chatwootInboxes.list(call),
};
