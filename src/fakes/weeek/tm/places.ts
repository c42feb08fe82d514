/** Where a task is: in a project, on a board, in a column. */
import type * as models from "../../../../generated/weeek/models.ts";
import { missingId, rejectProblems, requireThat, type WeeekStore } from "../store.ts";

type Name = "projectId" | "boardId" | "boardColumnId";

export function columnsOf({ data }: WeeekStore, boardId: number): models.BoardColumn[] {
  return [...data.columns.values()].filter((column) => column.boardId === boardId);
}

/** The board follows from the column, the project from the board. @throws {Rejection} where they do not exist or do not fit */
export function locationOf(
  { data }: WeeekStore,
  given: { [N in Name]?: number | null | undefined },
  path = "",
): models.TaskLocation {
  const column = data.columns.get(given.boardColumnId ?? 0);
  const board = data.boards.get(column?.boardId ?? given.boardId ?? 0);
  const projectId = given.projectId ?? board?.projectId ?? 0;
  rejectProblems([
    ...missingId(data.columns, `${path}boardColumnId`, given.boardColumnId),
    ...missingId(data.boards, `${path}boardId`, given.boardId),
    ...missingId(data.projects, `${path}projectId`, projectId),
  ]);
  requireThat(!board || board.projectId === projectId, `${path}projectId`, "is not the project of the board");
  return { projectId, boardId: board?.id ?? null, boardColumnId: column?.id ?? null };
}

/** Puts a task into a project, or to another place in it. */
export function withLocation({ locations = [] }: models.Task, added: models.TaskLocation): models.TaskLocation[] {
  const isSame = ({ projectId }: models.TaskLocation) => projectId === added.projectId;
  return locations.some(isSame)
    ? locations.map((location) => (isSame(location) ? added : location))
    : [...locations, added];
}

/** Deletes a project, a board or a column, and takes its tasks off it. @throws {Rejection} where it has tasks and a quirk says so */
export function removePlace(store: WeeekStore, name: Name, id: number): void {
  const { data, quirk } = store;
  const held = [...data.tasks.values()].filter(({ locations = [] }) => locations.some((place) => place[name] === id));
  requireThat(held.length === 0 || quirk("deleteInUse") === "cascade", "id", "has tasks");
  for (const task of held) {
    const locations = (task.locations ?? []).flatMap((place) => {
      if (place[name] !== id) return [place];
      return name === "projectId" ? [] : [{ ...place, boardId: null, boardColumnId: null }];
    });
    data.tasks.set(task.id, { ...task, locations });
  }
  ({ projectId: data.projects, boardId: data.boards, boardColumnId: data.columns })[name].delete(id);
  for (const board of data.boards.values()) if (!data.projects.has(board.projectId)) data.boards.delete(board.id);
  for (const column of data.columns.values()) if (!data.boards.has(column.boardId)) data.columns.delete(column.id);
}
