/** https://developers.weeek.net, Task Manager, Board columns */
import type {
  BoardColumn,
  BoardColumnCreate,
  BoardColumnMove,
  BoardColumnUpdate,
} from "../../../generated/weeek/models.ts";
import { checkId } from "../../core/checks.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function boardColumns({ http }: WeeekContext) {
  return {
    /** Lists all columns of a board in their order. @throws {ValidationError} for a board that does not exist */
    list: (boardId: number, call?: CallOptions): Promise<BoardColumn[]> =>
      unwrap(
        http.GET("/tm/board-columns", () => ({ params: { query: { boardId: checkId("boardId", boardId) } }, call })),
      ),

    /** Creates a column on a board. A request that is sent twice creates two. @throws {ValidationError} */
    create: (column: BoardColumnCreate, call?: CallOptions): Promise<BoardColumn> =>
      unwrap(http.POST("/tm/board-columns", { body: column, call })),

    /** Renames a column. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, column: BoardColumnUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/tm/board-columns/{id}", { params: { path: { id } }, body: column, call })),

    /** Deletes a column. It is not known what happens to its tasks. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/tm/board-columns/{id}", { params: { path: { id } }, call })),

    /** Moves a column after another one of its board, or to the first place. @throws {NotFoundError} | {ValidationError} */
    move: (id: number, to: BoardColumnMove, call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/tm/board-columns/{id}/move", { params: { path: { id } }, body: to, call })),
  };
}

/** `weeek.boards.columns` */
export interface WeeekBoardColumns extends ReturnType<typeof boardColumns> {}
