import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const boards: Lines<WeeekClient> = {
  listBoards: { line: (weeek, call) => weeek.boards.list(8, call), sends: { query: { projectId: 8 } } },
  createBoard: (weeek, call) => weeek.boards.create({ name: "Delivery", projectId: 8 }, call),
  updateBoard: (weeek, call) => weeek.boards.update(21, { name: "Delivery and assembly" }, call),
  deleteBoard: (weeek, call) => weeek.boards.delete(21, call),
  moveBoard: (weeek, call) => weeek.boards.move(21, { upperBoardId: 22 }, call),

  listBoardColumns: { line: (weeek, call) => weeek.boards.columns.list(21, call), sends: { query: { boardId: 21 } } },
  createBoardColumn: (weeek, call) => weeek.boards.columns.create({ name: "To do", boardId: 21 }, call),
  updateBoardColumn: (weeek, call) => weeek.boards.columns.update(64, { name: "Planned" }, call),
  deleteBoardColumn: (weeek, call) => weeek.boards.columns.delete(64, call),
  moveBoardColumn: (weeek, call) => weeek.boards.columns.move(64, { upperBoardColumnId: 65 }, call),
};
