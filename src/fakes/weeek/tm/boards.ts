/** The boards of a project and the columns of a board: both are names in an order. */
import type * as models from "../../../../generated/weeek/models.ts";
import { nextId } from "../../context.ts";
import * as rules from "../../rules.ts";
import type { Call, Handler } from "../../server.ts";
import { find, integerOf, missingId, ok, place, read, rejectProblems, type WeeekStore } from "../store.ts";
import { removePlace } from "./places.ts";

const { required, nullable, integer } = rules;
const nameShape = { name: required(rules.filled) };

interface Kind<Part> {
  /** As in the operation ids. */
  readonly name: "Board" | "BoardColumn";
  /** The member of responses. */
  readonly member: "board" | "boardColumn";
  /** What names the part in a task's location. */
  readonly id: "boardId" | "boardColumnId";
  readonly parent: "projectId" | "boardId";
  readonly parents: ReadonlyMap<number, unknown>;
  readonly parts: Map<number, Part>;
  readonly parentOf: (part: Part) => number;
  readonly read: (body: unknown) => Part;
  readonly add: (part: Part) => void;
  /** Reads the part to stand behind. */
  readonly upper: (body: unknown) => number | null;
}

export function addBoard({ data }: WeeekStore, board: models.Board, columns: readonly string[]): void {
  data.boards.set(board.id, board);
  for (const name of columns) {
    const id = nextId(data.columns);
    data.columns.set(id, { id, name, boardId: board.id });
  }
}

export function boards(store: WeeekStore): Record<string, Handler> {
  const { data, quirk } = store;

  function handlersOf<Part extends { id: number }>(kind: Kind<Part>): Record<string, Handler> {
    const { name, member, parent, parents, parts, parentOf } = kind;
    const partOf = ({ path }: Call) => find(store, parts, Number(path.id));
    const siblings = (parentId: number) => [...parts.values()].filter((part) => parentOf(part) === parentId);
    return {
      [`list${name}s`]: (call) => {
        const parentId = integerOf(call, parent, 0, 1);
        rejectProblems(missingId(parents, parent, parentId));
        return ok({ [`${member}s`]: siblings(parentId) });
      },
      [`create${name}`]: ({ body }) => {
        const part = kind.read(body);
        rejectProblems(missingId(parents, parent, parentOf(part)));
        kind.add(part);
        return ok({ [member]: part });
      },
      [`update${name}`]: (call) => {
        const part = partOf(call);
        parts.set(part.id, { ...part, ...read(call.body, nameShape) });
        return ok();
      },
      [`delete${name}`]: (call) => {
        removePlace(store, kind.id, partOf(call).id);
        return ok();
      },
      [`move${name}`]: (call) => {
        const part = partOf(call);
        const upper = kind.upper(call.body);
        const known = new Map(siblings(parentOf(part)).map((sibling) => [sibling.id, sibling]));
        rejectProblems(missingId(known, "upper", upper));
        place(parts, part.id, { after: upper });
        return ok();
      },
    };
  }

  return {
    ...handlersOf({
      name: "Board",
      member: "board",
      id: "boardId",
      parent: "projectId",
      parents: data.projects,
      parts: data.boards,
      parentOf: ({ projectId }) => projectId,
      read: (body) => ({
        id: nextId(data.boards),
        ...read(body, { ...nameShape, projectId: required(integer()) }),
        isPrivate: false,
      }),
      add: (board: models.Board) => {
        const names = Array.from({ length: quirk("newBoardColumns") }, (_, index) => `Column ${index + 1}`);
        addBoard(store, board, names);
      },
      // Without it: first.
      upper: (body) => read(body, { upperBoardId: nullable(integer()) }).upperBoardId ?? null,
    }),
    ...handlersOf({
      name: "BoardColumn",
      member: "boardColumn",
      id: "boardColumnId",
      parent: "boardId",
      parents: data.boards,
      parts: data.columns,
      parentOf: ({ boardId }) => boardId,
      read: (body) => ({ id: nextId(data.columns), ...read(body, { ...nameShape, boardId: required(integer()) }) }),
      add: (column: models.BoardColumn) => {
        data.columns.set(column.id, column);
        if (quirk("newStatusPlace") === "first") place(data.columns, column.id, { after: null });
      },
      upper: (body) => read(body, { upperBoardColumnId: required(nullable(integer())) }).upperBoardColumnId,
    }),
  };
}
