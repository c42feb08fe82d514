/** https://wazzup24.com/help/api-en/sending-messages/ */
import type { MessageAccepted, MessageCreate, MessageEdit } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import { checkChat } from "./checks.ts";
import type { WazzupV3Context } from "./context.ts";

export function messages({ http }: WazzupV3Context) {
  return {
    /**
     * Sends a text, a file or a WABA template. Accepted does not mean delivered: webhooks report the status. The call is not retried. Wazzup
     * rejects a second message with the same `crmMessageId` within 60 s.
     * @throws {ConfigError} for a message without `chatId`, `username` and `phone`, and for a phone that is not digits only
     * @throws {ValidationError} with the codes of `InvalidMessage` as messages
     */
    send: (message: MessageCreate, call?: CallOptions): Promise<MessageAccepted> =>
      unwrap(http.POST("/v3/message", () => ({ body: checkChat("message", message), call }))),

    /** Replaces a message's text or file, where the messenger allows it. @throws {NotFoundError} | {ValidationError} */
    edit: (id: string, changes: MessageEdit, call?: CallOptions): Promise<void> =>
      unwrap(http.PATCH("/v3/message/{messageId}", { params: { path: { messageId: id } }, body: changes, call })),

    /** Deletes a message, where the messenger allows it. @throws {NotFoundError} | {ValidationError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v3/message/{messageId}", { params: { path: { messageId: id } }, call })),
  };
}

/** `wazzup.messages` */
export interface WazzupV3Messages extends ReturnType<typeof messages> {}
