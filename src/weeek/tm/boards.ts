/** https://developers.weeek.net, Task Manager, Boards */
import type { Board, BoardCreate, BoardMove, BoardUpdate } from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { boardColumns, type WeeekBoardColumns } from "./board-columns.ts";
import { boardCustomFields, type WeeekBoardCustomFields } from "./board-custom-fields.ts";

export function boards(context: WeeekContext) {
  const { http } = context;
  return {
    /** Lists all boards of a project. @throws {ValidationError} for a project that does not exist */
    list: (projectId: number, call?: CallOptions): Promise<Board[]> =>
      unwrap(
        http.GET("/tm/boards", () => ({ params: { query: { projectId: checkId("projectId", projectId) } }, call })),
      ),

    /** Creates a board in a project. A request that is sent twice creates two. @throws {ValidationError} */
    create: (board: BoardCreate, call?: CallOptions): Promise<Board> =>
      unwrap(http.POST("/tm/boards", { body: board, call })),

    /** Renames a board. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, board: BoardUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/tm/boards/{id}", { params: { path: { id } }, body: board, call })),

    /** Deletes a board. It is not known what happens to its tasks. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/tm/boards/{id}", { params: { path: { id } }, call })),

    /** Moves a board after another one of its project, or to the first place. @throws {NotFoundError} | {ValidationError} */
    move: (id: number, to: BoardMove, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/boards/{id}/move", { params: { path: { id } }, body: to, call })),

    columns: boardColumns(context),
    customFields: boardCustomFields(context),
  };
}

/** `weeek.boards` */
export interface WeeekBoards extends ReturnType<typeof boards> {
  /** The columns of a board: the statuses of its tasks. */
  columns: WeeekBoardColumns;
  /** The custom fields of a board's tasks. */
  customFields: WeeekBoardCustomFields;
}
