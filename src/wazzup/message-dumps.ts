/** https://wazzup24.com/help/api/messages/ */
import type { MessagesDump, MessagesDumpCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function messageDumps({ http }: WazzupContext) {
  return {
    /** Starts an export of the messages of a period. A request that is sent twice may start two. @throws {ValidationError} */
    create: (dump: MessagesDumpCreate, call?: CallOptions): Promise<MessagesDump> =>
      unwrap(http.POST("/v2/messages/messages_dump", { body: dump, call })),

    /** Reads the state of an export. @throws {NotFoundError} */
    get: (exportId: string, call?: CallOptions): Promise<MessagesDump> =>
      unwrap(http.GET("/v2/messages/messages_dump/{export_id}", { params: { path: { export_id: exportId } }, call })),
  };
}

/** `wazzup.messages.dumps` */
export interface WazzupMessageDumps extends ReturnType<typeof messageDumps> {}
