/** https://wazzup24.com/help/api/messages/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import type { CallOptions } from "../core/options.ts";
import { acknowledge, unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

/**
 * A message to send, with a text, an attachment or a template, and with one of them only.
 * @useDeclaredType
 */
export type MessageCreate = Described.MessageCreate;
/** To whom a message goes: a chat. */
export interface Recipient extends Described.Recipient {}
/** A file to send, by its address. */
export interface Attachment extends Described.Attachment {}
/**
 * What a send answers: the id of the request. The message's own comes with a webhook.
 * @interface
 */
export type MessageAccepted = Described.MessageAccepted;
/** The period to export. */
export interface MessagesDumpCreate extends Described.MessagesDumpCreate {}
/** An export: its status, and its file's address once it is done. */
export interface MessagesDump extends Described.MessagesDump {}

/** An edit is reached through `http`: its body is not known. */
export function messages({ http }: WazzupContext) {
  return {
    /** Hands a message over for sending. What became of it comes with the webhook `message.status_update`. @throws {ValidationError} */
    send: (message: MessageCreate, call?: CallOptions): Promise<MessageAccepted> =>
      unwrap(http.POST("/v2/messages", { body: message, call }), "data"),

    /** Deletes a message, where the messenger allows it. @throws {NotFoundError} | {ValidationError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      acknowledge(http.DELETE("/v2/messages/{message_id}", { params: { path: { message_id: id } }, call })),

    /** Exports of messages. */
    dumps: {
      /** Starts an export of the messages of a period. Sent twice, it may start two. @throws {ValidationError} */
      create: (dump: MessagesDumpCreate, call?: CallOptions): Promise<MessagesDump> =>
        unwrap(http.POST("/v2/messages/messages_dump", { body: dump, call }), "data"),

      /** Says how far an export is. @throws {NotFoundError} */
      get: (exportId: string, call?: CallOptions): Promise<MessagesDump> =>
        unwrap(
          http.GET("/v2/messages/messages_dump/{export_id}", { params: { path: { export_id: exportId } }, call }),
          "data",
        ),
    },
  };
}
