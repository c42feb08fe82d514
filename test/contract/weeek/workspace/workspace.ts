import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const workspace: Lines<WeeekClient> = {
  getWorkspace: (weeek, call) => weeek.workspace.get(call),
  listMembers: (weeek, call) => weeek.members.list(call),
  getCurrentUser: (weeek, call) => weeek.user.get(call),

  listTags: (weeek, call) => weeek.tags.list(call),
  createTag: (weeek, call) => weeek.tags.create({ title: "Regular customer" }, call),
  getTag: (weeek, call) => weeek.tags.get(12, call),
  updateTag: (weeek, call) => weeek.tags.update(12, { title: "Best customer", color: "#3f7d20" }, call),
  deleteTag: (weeek, call) => weeek.tags.delete(12, call),

  getAttachment: (weeek, call) => weeek.attachments.get("5a93c0e7-1d4b-4f82-96a0-c7e2b85d3f14", call),
};
