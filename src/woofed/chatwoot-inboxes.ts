/** Chatwoot's inboxes. The vendor's documentation does not have them; the description states the source. */
import type { ChatwootInbox } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function chatwootInboxes({ http, account }: WoofedContext) {
  return {
    /**
     * Lists the inboxes of the account's first connection to Chatwoot. Without a connection the list is empty. Servers of March 2026 do not have
     * this operation.
     * @throws {NotFoundError} when the server does not have it
     */
    list: (call?: CallOptions): Promise<ChatwootInbox[]> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/apps/chatwoots/inboxes", { params: { path: account }, call })),
  };
}

/** `woofed.chatwootInboxes` */
export interface WoofedChatwootInboxes extends ReturnType<typeof chatwootInboxes> {}
