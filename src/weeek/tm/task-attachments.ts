/** https://developers.weeek.net, Task Manager, Tasks, Attachments */
import type { Attachment } from "../../../generated/weeek/models.ts";
import { checkFilled } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { fileOf, type Upload } from "../upload.ts";

export function taskAttachments({ http }: WeeekContext) {
  return {
    /**
     * Uploads one file or several and attaches them to a task. Returns an array of attachments, also for one file. Files that are sent twice are
     * attached twice.
     * @throws {NotFoundError} | {ValidationError}
     */
    upload: async (
      taskId: number,
      files: Upload | readonly [Upload, ...Upload[]],
      call?: CallOptions,
    ): Promise<Attachment[]> => {
      const attachments = http.POST("/tm/tasks/{task_id}/attachments", () => ({
        params: { path: { task_id: taskId } },
        body: { "files[]": checkFilled("files", [files].flat()).map(fileOf) },
        call,
      }));
      return [await unwrap(attachments)].flat();
    },
  };
}

/** `weeek.tasks.attachments` */
export interface WeeekTaskAttachments extends ReturnType<typeof taskAttachments> {}
