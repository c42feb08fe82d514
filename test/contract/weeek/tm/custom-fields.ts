import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const customFields: Lines<WeeekClient> = {
  listGlobalCustomFields: (weeek, call) => weeek.customFields.list(call),
  createGlobalCustomField: (weeek, call) => weeek.customFields.create({ name: "Delivery", type: "select" }, call),
  updateGlobalCustomField: (weeek, call) =>
    weeek.customFields.update("58d0c7e3-a914-4bf2-8e06-7713f5da92b4", { name: "Kind of delivery" }, call),
  deleteGlobalCustomField: (weeek, call) => weeek.customFields.delete("58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  transferGlobalCustomFieldToProject: (weeek, call) =>
    weeek.customFields.transferToProject("58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 9, call),
  transferGlobalCustomFieldToBoard: (weeek, call) =>
    weeek.customFields.transferToBoard("58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 22, call),
  createGlobalCustomFieldOption: (weeek, call) =>
    weeek.customFields.options.create(
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { name: "Express", color: "turquoise" },
      call,
    ),
  updateGlobalCustomFieldOption: (weeek, call) =>
    weeek.customFields.options.update(
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { name: "Next day", color: "green" },
      call,
    ),
  deleteGlobalCustomFieldOption: (weeek, call) =>
    weeek.customFields.options.delete(
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      call,
    ),
  moveGlobalCustomFieldOption: (weeek, call) =>
    weeek.customFields.options.move(
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { after: "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3" },
      call,
    ),

  createProjectCustomField: (weeek, call) =>
    weeek.projects.customFields.create(8, { name: "Delivery", type: "select" }, call),
  updateProjectCustomField: (weeek, call) =>
    weeek.projects.customFields.update(8, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", { name: "Kind of delivery" }, call),
  deleteProjectCustomField: (weeek, call) =>
    weeek.projects.customFields.delete(8, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  transferProjectCustomFieldToTaskManager: (weeek, call) =>
    weeek.projects.customFields.transferToTaskManager(8, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  transferProjectCustomFieldToProject: (weeek, call) =>
    weeek.projects.customFields.transferToProject(8, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 9, call),
  transferProjectCustomFieldToBoard: (weeek, call) =>
    weeek.projects.customFields.transferToBoard(8, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 22, call),
  createProjectCustomFieldOption: (weeek, call) =>
    weeek.projects.customFields.options.create(
      8,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { name: "Express", color: "turquoise" },
      call,
    ),
  updateProjectCustomFieldOption: (weeek, call) =>
    weeek.projects.customFields.options.update(
      8,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { name: "Next day", color: "green" },
      call,
    ),
  deleteProjectCustomFieldOption: (weeek, call) =>
    weeek.projects.customFields.options.delete(
      8,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      call,
    ),
  moveProjectCustomFieldOption: (weeek, call) =>
    weeek.projects.customFields.options.move(
      8,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { after: "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3" },
      call,
    ),

  createBoardCustomField: (weeek, call) =>
    weeek.boards.customFields.create(21, { name: "Delivery", type: "select" }, call),
  updateBoardCustomField: (weeek, call) =>
    weeek.boards.customFields.update(21, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", { name: "Kind of delivery" }, call),
  deleteBoardCustomField: (weeek, call) =>
    weeek.boards.customFields.delete(21, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  transferBoardCustomFieldToTaskManager: (weeek, call) =>
    weeek.boards.customFields.transferToTaskManager(21, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", call),
  transferBoardCustomFieldToProject: (weeek, call) =>
    weeek.boards.customFields.transferToProject(21, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 9, call),
  transferBoardCustomFieldToBoard: (weeek, call) =>
    weeek.boards.customFields.transferToBoard(21, "58d0c7e3-a914-4bf2-8e06-7713f5da92b4", 22, call),
  createBoardCustomFieldOption: (weeek, call) =>
    weeek.boards.customFields.options.create(
      21,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      { name: "Express", color: "turquoise" },
      call,
    ),
  updateBoardCustomFieldOption: (weeek, call) =>
    weeek.boards.customFields.options.update(
      21,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { name: "Next day", color: "green" },
      call,
    ),
  deleteBoardCustomFieldOption: (weeek, call) =>
    weeek.boards.customFields.options.delete(
      21,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      call,
    ),
  moveBoardCustomFieldOption: (weeek, call) =>
    weeek.boards.customFields.options.move(
      21,
      "58d0c7e3-a914-4bf2-8e06-7713f5da92b4",
      "c15e7a08-4b92-4f6d-9d37-e8206fb1a94c",
      { after: "3f86d2c9-17ab-4e50-a4b8-6c25e9017df3" },
      call,
    ),
};
