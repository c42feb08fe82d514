/** https://wazzup24.com/help/api/messages/ */
import type { MessageAccepted, MessageCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { messageDumps, type WazzupMessageDumps } from "./message-dumps.ts";

/** An edit is reached through `http`: its body is not known. */
export function messages(context: WazzupContext) {
  const { http } = context;
  return {
    /**
     * Sends a message. A success means that Wazzup accepted it; the webhook `message.status_update` reports its status. @throws
     * {ValidationError}
     */
    send: (message: MessageCreate, call?: CallOptions): Promise<MessageAccepted> =>
      unwrap(http.POST("/v2/messages", { body: message, call })),

    /** Deletes a message, where the messenger allows it. @throws {NotFoundError} | {ValidationError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v2/messages/{message_id}", { params: { path: { message_id: id } }, call })),

    dumps: messageDumps(context),
  };
}

/** `wazzup.messages` */
export interface WazzupMessages extends ReturnType<typeof messages> {
  /** Exports of messages. */
  dumps: WazzupMessageDumps;
}
