/** https://developers.weeek.net, CRM, Deals, Attachments; Attachments */
import type * as Described from "../../generated/weeek/paths.ts";
import { checkObject } from "../core/checks.ts";
import { ConfigError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WeeekContext } from "./context.ts";

/** A file attached to a record. The `url` of a file that Weeek keeps is good for one hour; the token is not for it. */
export interface Attachment extends Described.Attachment {}

/** A file to upload, at most 100 MB. */
export interface Upload {
  /** The file's name. */
  name: string;
  /** What is in it. */
  content: Blob | Uint8Array<ArrayBuffer>;
}

export function attachments({ http }: WeeekContext) {
  return {
    /**
     * Reads what is known of an attachment, with the address of its file. One client says that the vendor answers with the file itself;
     * that would be a `ResponseError`.
     * @throws {NotFoundError}
     */
    get: (id: string, call?: CallOptions): Promise<Attachment> =>
      unwrap(http.GET("/ws/attachments/{file_id}", { params: { path: { file_id: id } }, call }), "data"),
  };
}

export function dealAttachments({ http }: WeeekContext) {
  return {
    /** Uploads a file and attaches it to a deal. Sent twice, it is attached twice. @throws {NotFoundError} | {ValidationError} */
    upload: async (dealId: string, file: Upload, call?: CallOptions): Promise<Attachment> => {
      const { name, content } = checkObject("file", file);
      if (!name) throw new ConfigError("An upload needs a `name`.");
      const body = { "files[]": new File([content], name, content instanceof Blob ? { type: content.type } : {}) };
      return unwrap(
        http.POST("/crm/deals/{deal_id}/attachments", { params: { path: { deal_id: dealId } }, body, call }),
        "data",
      );
    },
  };
}
