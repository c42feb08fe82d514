import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const taskParts: Lines<WeeekClient> = {
  addTaskLocation: (weeek, call) => weeek.tasks.locations.add(4127, { projectId: 8, boardColumnId: 65 }, call),
  removeTaskLocation: (weeek, call) => weeek.tasks.locations.remove(4127, 8, call),
  uploadTaskAttachment: {
    line: (weeek, call) =>
      weeek.tasks.attachments.upload(
        4127,
        [
          { name: "note.txt", content: new Blob(["Forty desks"], { type: "text/plain" }) },
          { name: "plan.txt", content: new Blob(["Second floor"], { type: "text/plain" }) },
        ],
        call,
      ),
    sends: {
      body: {
        "files[]": [
          new File(["Forty desks"], "note.txt", { type: "text/plain" }),
          new File(["Second floor"], "plan.txt", { type: "text/plain" }),
        ],
      },
    },
    returns: (payload) => [payload].flat(),
  },
  attachTaskWatchers: {
    line: (weeek, call) => weeek.tasks.watchers.attach(4127, "b8e2c914-60d7-4f3a-a95b-1c7d42e08f6a", call),
    sends: { body: { watchers: ["b8e2c914-60d7-4f3a-a95b-1c7d42e08f6a"] } },
  },
  detachTaskWatchers: (weeek, call) =>
    weeek.tasks.watchers.detach(4127, ["b8e2c914-60d7-4f3a-a95b-1c7d42e08f6a"], call),
  attachTaskAssignees: (weeek, call) =>
    weeek.tasks.assignees.attach(
      4127,
      ["7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", "b8e2c914-60d7-4f3a-a95b-1c7d42e08f6a"],
      call,
    ),
  detachTaskAssignees: {
    line: (weeek, call) => weeek.tasks.assignees.detach(4127, "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", call),
    sends: { body: { assignees: ["7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713"] } },
  },
  startTaskTimer: (weeek, call) => weeek.tasks.timer.start(4127, call),
  stopTaskTimer: (weeek, call) => weeek.tasks.timer.stop(4127, call),
  createTaskTimeEntry: (weeek, call) =>
    weeek.tasks.timeEntries.create(
      4127,
      { userId: "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", isOvertime: false, date: "2026-03-12", duration: 45 },
      call,
    ),
  updateTaskTimeEntry: (weeek, call) =>
    weeek.tasks.timeEntries.update(
      4127,
      "6f04d1b7-8e29-4c5a-b3f6-20a7d95c18e4",
      { userId: "7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713", isOvertime: true, date: "2026-03-13", duration: 90 },
      call,
    ),
  deleteTaskTimeEntry: (weeek, call) =>
    weeek.tasks.timeEntries.delete(4127, "6f04d1b7-8e29-4c5a-b3f6-20a7d95c18e4", call),
  listTaskComments: (weeek, call) => weeek.tasks.comments.list(4127, { limit: 20 }, call),
  createTaskComment: (weeek, call) =>
    weeek.tasks.comments.create(4127, { markdown: "They can take it from **eight**.", parentId: 901 }, call),
  deleteTaskComment: (weeek, call) => weeek.tasks.comments.delete(4127, 901, call),
};
