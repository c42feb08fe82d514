/** The choices of a board's custom field: https://developers.weeek.net, Task Manager */
import type { CustomFieldOption, CustomFieldOptionWrite, Place } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { checkPlace } from "../place.ts";

export function boardCustomFieldOptions({ http }: WeeekContext) {
  const all = "/tm/boards/{board_id}/custom-fields/{custom_field_id}/options";
  const one = `${all}/{id}` as const;
  return {
    /** Creates an option. A request that is sent twice creates two. @throws {NotFoundError} | {ValidationError} */
    create: (
      boardId: number,
      fieldId: string,
      option: CustomFieldOptionWrite,
      call?: CallOptions,
    ): Promise<CustomFieldOption> =>
      unwrap(
        http.POST(all, {
          params: { path: { board_id: boardId, custom_field_id: fieldId } },
          body: option,
          call,
        }),
      ),

    /** Sets name and colour. @throws {NotFoundError} | {ValidationError} */
    update: (
      boardId: number,
      fieldId: string,
      id: string,
      option: CustomFieldOptionWrite,
      call?: CallOptions,
    ): Promise<CustomFieldOption> =>
      unwrap(http.PUT(one, { params: pathParams(boardId, fieldId, id), body: option, call })),

    /** Deletes an option. It is not known what happens to the values that chose it. @throws {NotFoundError} */
    delete: (boardId: number, fieldId: string, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: pathParams(boardId, fieldId, id), call })),

    /** Moves an option after or before another one. @throws {NotFoundError} | {ValidationError} */
    move: (boardId: number, fieldId: string, id: string, to: Place, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/move`, () => ({ params: pathParams(boardId, fieldId, id), body: checkPlace(to), call })),
      ),
  };
}

/** `weeek.boards.customFields.options` */
export interface WeeekBoardCustomFieldOptions extends ReturnType<typeof boardCustomFieldOptions> {}

function pathParams(boardId: number, fieldId: string, id: string) {
  return { path: { board_id: boardId, custom_field_id: fieldId, id } };
}
