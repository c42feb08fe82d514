/** https://developers.weeek.net, CRM, Deals, Attachments */
import type { Attachment } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { type Upload, uploadBody } from "../upload.ts";

export function dealAttachments({ http }: WeeekContext) {
  return {
    /** Uploads a file and attaches it to a deal. A file that is sent twice is attached twice. @throws {NotFoundError} | {ValidationError} */
    upload: (dealId: string, file: Upload, call?: CallOptions): Promise<Attachment> =>
      unwrap(
        http.POST("/crm/deals/{deal_id}/attachments", () => ({
          params: { path: { deal_id: dealId } },
          body: uploadBody(file),
          call,
        })),
      ),
  };
}

/** `weeek.deals.attachments` */
export interface WeeekDealAttachments extends ReturnType<typeof dealAttachments> {}
