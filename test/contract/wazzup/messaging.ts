import type { WazzupClient } from "crm-deals/wazzup";
import type { Case } from "../harness.ts";

const channel_id = "bf65cc76-8e64-4fe3-bdef-e309946bcec9";
const message_id = "7c0c8a5e-0d6c-4f3f-8d0b-2f9e0e6f1a21";
const recipient = { chat_type: "whatsapp", chat_id: "37199999999" };
const subscription = { url: "https://crm.example.com/wazzup/a-secret", event: "message.add" };
const template = {
  title: "Order ready",
  waba: { waba_id: "1", waba_name: "Oak" },
  channels: [channel_id],
  category: "UTILITY",
  language: "en",
  components: [{ text: "Your order is ready." }],
};
const period = { start_at: "2026-07-01T00:00:00Z", end_at: "2026-07-02T00:00:00Z" };
const path = { channel_id };

/** Channels and what goes through them. */
export const messaging: Record<string, Case<WazzupClient>> = {
  listChannels: {
    facade: (client, call) => client.channels.list(call),
    http: (client, call) => client.http.GET("/v2/channels", { call }),
    payload: "/data",
  },
  getChannel: {
    facade: (client, call) => client.channels.get(channel_id, call),
    http: (client, call) => client.http.GET("/v2/channels/{channel_id}", { params: { path }, call }),
    payload: "/data/0",
  },
  createChannel: {
    facade: (client, call) => client.channels.create({ transport: "instagram", credentials: {} }, call),
    http: (client, call) =>
      client.http.POST("/v2/channels", { body: { transport: "avito", credentials: { code: "c" } }, call }),
    payload: "/data/0",
  },
  deleteChannel: {
    facade: (client, call) => client.channels.delete(channel_id, { delete_chats: false }, call),
    http: (client, call) => client.http.DELETE("/v2/channels/{channel_id}", { params: { path }, call }),
  },
  submitChannelTwoFactor: {
    facade: "none",
    http: (client, call) =>
      client.http.POST("/v2/channels/{channel_id}/auth/2fa", { params: { path }, body: { code: "1" }, call }),
  },
  reinitChannel: {
    facade: "none",
    http: (client, call) => client.http.POST("/v2/channels/{channel_id}/reinit", { params: { path }, call }),
  },
  requestChannelPairingCode: {
    facade: "none",
    http: (client, call) => client.http.POST("/v2/channels/{channel_id}/pairing-code", { params: { path }, call }),
  },
  listWabaTransactions: {
    facade: (client, call) => client.channels.wabaTransactions.list(channel_id, "2025-09-07", call),
    http: (client, call) =>
      client.http.GET("/v2/channels/waba/{channel_id}/transactions/{date}", {
        params: { path: { channel_id, date: "2025-09-07" } },
        call,
      }),
    payload: "/data/transactions",
  },
  sendMessage: {
    facade: (client, call) => client.messages.send({ channel_id, recipient, text: "Ready." }, call),
    http: (client, call) =>
      client.http.POST("/v2/messages", {
        body: { channel_id, recipient, attachment: { url: "https://a.example/b.pdf" } },
        call,
      }),
    payload: "/data",
  },
  editMessage: {
    facade: "none",
    http: (client, call) =>
      client.http.PATCH("/v2/messages/{message_id}", {
        params: { path: { message_id } },
        body: { text: "Now." },
        call,
      }),
  },
  deleteMessage: {
    facade: (client, call) => client.messages.delete(message_id, call),
    http: (client, call) => client.http.DELETE("/v2/messages/{message_id}", { params: { path: { message_id } }, call }),
  },
  createMessagesDump: {
    facade: (client, call) => client.messages.dumps.create(period, call),
    http: (client, call) => client.http.POST("/v2/messages/messages_dump", { body: { ...period, channel_id }, call }),
    payload: "/data",
  },
  getMessagesDump: {
    facade: (client, call) => client.messages.dumps.get("1001", call),
    http: (client, call) =>
      client.http.GET("/v2/messages/messages_dump/{export_id}", { params: { path: { export_id: "1001" } }, call }),
    payload: "/data",
  },
  listWebhooks: {
    facade: (client, call) => client.webhooks.list(call),
    http: (client, call) => client.http.GET("/v2/webhooks", { call }),
    payload: "/data",
  },
  createWebhooks: {
    facade: (client, call) => client.webhooks.create([subscription], call),
    http: (client, call) => client.http.POST("/v2/webhooks", { body: { data: [subscription] }, call }),
    payload: "/data",
  },
  updateWebhooks: {
    facade: (client, call) => client.webhooks.update([{ id: "1", ...subscription }], call),
    http: (client, call) => client.http.PATCH("/v2/webhooks", { body: { data: [{ id: "1", ...subscription }] }, call }),
  },
  deleteWebhooks: {
    facade: (client, call) => client.webhooks.delete(["1", "2"], call),
    http: (client, call) => client.http.DELETE("/v2/webhooks", { body: { data: [{ id: "1" }] }, call }),
  },
  createChatsLink: {
    facade: (client, call) => client.iframeLinks.chats({ user_id: "1", scope: "global" }, call),
    http: (client, call) =>
      client.http.POST("/v2/iframe-links/chats", { body: { user_id: "1", scope: "card", chats: [recipient] }, call }),
    payload: "/data",
  },
  createChannelsLink: {
    facade: (client, call) => client.iframeLinks.channels({}, call),
    http: (client, call) =>
      client.http.POST("/v2/iframe-links/channels", { body: { options: { transport: "wapi" } }, call }),
    payload: "/data",
  },
  createTemplate: {
    facade: (client, call) => client.templates.create({ template, is_draft: true }, call),
    http: (client, call) => client.http.POST("/v2/templates/waba", { body: { template, is_draft: false }, call }),
    payload: "/data",
  },
  getUnansweredCounter: {
    facade: (client, call) => client.counters.get("1", call),
    http: (client, call) =>
      client.http.GET("/v2/counters/unanswered/{user_id}", { params: { path: { user_id: "1" } }, call }),
    payload: "/data",
  },
  clearUnanswered: {
    facade: (client, call) => client.counters.clear(call),
    http: (client, call) => client.http.DELETE("/v2/chats/unanswered", { call }),
    payload: "/data",
  },
};
