import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const tasks: Lines<WeeekClient> = {
  listTasks: {
    line: (weeek, call) =>
      weeek.tasks.list(
        {
          projectId: 8,
          completed: false,
          tags: ["12"],
          startDate: "01.03.2026",
          endDate: "31.03.2026",
          sortBy: "-date",
        },
        call,
      ),
    sends: {
      query: {
        projectId: 8,
        completed: 0,
        "tags[]": ["12"],
        startDate: "01.03.2026",
        endDate: "31.03.2026",
        sortBy: "-date",
      },
    },
  },
  createTask: (weeek, call) =>
    weeek.tasks.create(
      {
        title: "Deliver the desks",
        description: "<p>Forty desks, second floor</p>",
        locations: [{ projectId: 8, boardColumnId: 64 }],
        priority: 2,
        dueDate: "2026-03-16",
        customFields: { "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3": "Lindenstraße 12, Berlin" },
      },
      call,
    ),
  getTask: (weeek, call) => weeek.tasks.get(4127, call),
  updateTask: (weeek, call) =>
    weeek.tasks.update(4127, { startDate: "2026-03-18", dueDate: "2026-03-19", tags: [12, 15] }, call),
  deleteTask: (weeek, call) => weeek.tasks.delete(4127, call),
  completeTask: (weeek, call) => weeek.tasks.complete(4127, call),
  uncompleteTask: (weeek, call) => weeek.tasks.uncomplete(4127, call),
  setTaskBoard: (weeek, call) => weeek.tasks.setBoard(4127, 21, call),
  setTaskBoardColumn: (weeek, call) => weeek.tasks.setColumn(4127, 65, call),
  setTaskParent: (weeek, call) => weeek.tasks.setParent(4128, { parentId: 4127, after: 4129 }, call),
};
