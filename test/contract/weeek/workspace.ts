import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { uuid } from "./ids.ts";

const path = { id: "12" };
const tag = { title: "Best customer", color: "#3F7d20" };

export const workspace: Record<string, Case<WeeekClient>> = {
  listCurrencies: {
    facade: (client, call) => client.currencies.list(call),
    http: (client, call) => client.http.GET("/crm/currencies", { call }),
    payload: "/currencies",
  },
  getWorkspace: {
    facade: (client, call) => client.workspace.get(call),
    http: (client, call) => client.http.GET("/ws", { call }),
    payload: "/workspace",
  },
  listMembers: {
    facade: (client, call) => client.members.list(call),
    http: (client, call) => client.http.GET("/ws/members", { call }),
    payload: "/members",
  },
  getCurrentUser: {
    facade: (client, call) => client.user.get(call),
    http: (client, call) => client.http.GET("/user/me", { call }),
    payload: "/user",
  },
  listTags: {
    facade: (client, call) => client.tags.list(call),
    http: (client, call) => client.http.GET("/ws/tags", { call }),
    payload: "/tags",
  },
  createTag: {
    facade: (client, call) => client.tags.create({ title: "Regular customer" }, call),
    http: (client, call) => client.http.POST("/ws/tags", { body: { title: "Regular customer" }, call }),
    payload: "/tag",
  },
  getTag: {
    facade: (client, call) => client.tags.get(12, call),
    http: (client, call) => client.http.GET("/ws/tags/{id}", { params: { path }, call }),
    payload: "/tag",
  },
  updateTag: {
    facade: (client, call) => client.tags.update(12, tag, call),
    http: (client, call) => client.http.PUT("/ws/tags/{id}", { params: { path }, body: tag, call }),
  },
  deleteTag: {
    facade: (client, call) => client.tags.delete(12, call),
    http: (client, call) => client.http.DELETE("/ws/tags/{id}", { params: { path }, call }),
  },
  getAttachment: {
    facade: (client, call) => client.attachments.get(uuid, call),
    http: (client, call) => client.http.GET("/ws/attachments/{file_id}", { params: { path: { file_id: uuid } }, call }),
    payload: "/data",
  },
};
