/** https://developers.weeek.net, Attachments */
import type { Attachment } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function attachments({ http }: WeeekContext) {
  return {
    /**
     * Reads an attachment, with the address of its file. One public client says that the vendor responds with the file itself; that would be a
     * `ResponseError`.
     * @throws {NotFoundError}
     */
    get: (id: string, call?: CallOptions): Promise<Attachment> =>
      unwrap(http.GET("/ws/attachments/{file_id}", { params: { path: { file_id: id } }, call })),
  };
}

/** `weeek.attachments` */
export interface WeeekAttachments extends ReturnType<typeof attachments> {}
