/** The custom fields of a board's tasks: https://developers.weeek.net, Task Manager, Boards, Custom fields */
import type { CustomField, CustomFieldCreate, CustomFieldUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { boardCustomFieldOptions, type WeeekBoardCustomFieldOptions } from "./board-custom-field-options.ts";

export function boardCustomFields(context: WeeekContext) {
  const { http } = context;
  const all = "/tm/boards/{board_id}/custom-fields";
  const one = `${all}/{id}` as const;
  return {
    /**
     * Creates a custom field of a board. No operation lists them; the tasks on the board show them. A request that is sent twice creates two.
     * @throws {ValidationError}
     */
    create: (boardId: number, field: CustomFieldCreate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.POST(all, { params: { path: { board_id: boardId } }, body: field, call })),

    /** Sets name or settings; the type cannot change. @throws {NotFoundError} | {ValidationError} */
    update: (boardId: number, id: string, changes: CustomFieldUpdate, call?: CallOptions): Promise<CustomField> =>
      unwrap(http.PUT(one, { params: { path: { board_id: boardId, id } }, body: changes, call })),

    /** Deletes a custom field. It is not known what happens to its values. @throws {NotFoundError} */
    delete: (boardId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: { path: { board_id: boardId, id } }, call })),

    /** Makes the field global. It is not known whether it keeps its id and values. @throws {NotFoundError} */
    transferToTaskManager: (boardId: number, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.POST(`${one}/transfer-to-task-manager`, { params: { path: { board_id: boardId, id } }, call })),

    /** Transfers the field to a project. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError} */
    transferToProject: (boardId: number, id: string, projectId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-project`, () => ({
          params: { path: { board_id: boardId, id } },
          body: { projectId: checkId("projectId", projectId) },
          call,
        })),
      ),

    /** Transfers the field to another board. It is not known whether it keeps its id and values. @throws {NotFoundError} | {ValidationError} */
    transferToBoard: (boardId: number, id: string, toBoardId: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/transfer-to-board`, () => ({
          params: { path: { board_id: boardId, id } },
          body: { boardId: checkId("toBoardId", toBoardId) },
          call,
        })),
      ),

    options: boardCustomFieldOptions(context),
  };
}

/** `weeek.boards.customFields` */
export interface WeeekBoardCustomFields extends ReturnType<typeof boardCustomFields> {
  /** The choices of a `select` or `multiselect` field. */
  options: WeeekBoardCustomFieldOptions;
}
