import type { WazzupClient } from "crm-deals/wazzup";
import type { Lines } from "../lines.ts";

/** Channels and what goes through them. */
export const messaging: Lines<WazzupClient> = {
  listChannels: (wazzup, call) => wazzup.channels.list(call),
  getChannel: (wazzup, call) => wazzup.channels.get("bf65cc76-8e64-4fe3-bdef-e309946bcec9", call),
  createChannel: (wazzup, call) =>
    wazzup.channels.create(
      { transport: "telegram", credentials: { telegram_token: "110201543:AAHdqTcvCH1vGWJx" } },
      call,
    ),
  deleteChannel: (wazzup, call) =>
    wazzup.channels.delete("bf65cc76-8e64-4fe3-bdef-e309946bcec9", { delete_chats: false }, call),
  submitChannelTwoFactor: "none",
  reinitChannel: "none",
  requestChannelPairingCode: "none",
  listWabaTransactions: (wazzup, call) =>
    wazzup.channels.wabaTransactions.list("bf65cc76-8e64-4fe3-bdef-e309946bcec9", "2026-07-01", call),

  sendMessage: (wazzup, call) =>
    wazzup.messages.send(
      {
        channel_id: "bf65cc76-8e64-4fe3-bdef-e309946bcec9",
        recipient: { chat_type: "whatsapp", chat_id: "37199999999" },
        text: "Your doors are ready.",
        crm_user_id: "1",
      },
      call,
    ),
  editMessage: "none",
  deleteMessage: (wazzup, call) => wazzup.messages.delete("7c0c8a5e-0d6c-4f3f-8d0b-2f9e0e6f1a21", call),
  createMessagesDump: (wazzup, call) =>
    wazzup.messages.dumps.create({ start_at: "2026-07-01T00:00:00Z", end_at: "2026-07-02T00:00:00Z" }, call),
  getMessagesDump: (wazzup, call) => wazzup.messages.dumps.get("1001", call),

  listWebhooks: (wazzup, call) => wazzup.webhooks.list(call),
  createWebhooks: (wazzup, call) =>
    wazzup.webhooks.create([{ url: "https://crm.example.com/wazzup/a-secret", event: "message.add" }], call),
  updateWebhooks: (wazzup, call) =>
    wazzup.webhooks.update([{ id: "1", url: "https://crm.example.com/wazzup/b-secret", event: "message.add" }], call),
  deleteWebhooks: {
    line: (wazzup, call) => wazzup.webhooks.delete(["1", "2"], call),
    sends: { body: { data: [{ id: "1" }, { id: "2" }] } },
  },

  createChatsLink: (wazzup, call) =>
    wazzup.iframeLinks.chats(
      {
        user_id: "1",
        scope: "card",
        chats: [{ chat_type: "whatsapp", chat_id: "37199999999", contact_name: "Oak and Sons" }],
      },
      call,
    ),
  createChannelsLink: (wazzup, call) => wazzup.iframeLinks.channels({ transport: "whatsapp" }, call),

  listTemplates: (wazzup, call) => wazzup.templates.list(call),
  getTemplate: (wazzup, call) => wazzup.templates.get("2d8f0f1c-5b1e-4a57-9f0e-6f1f6f3a9c11", call),
  getWabaPricing: (wazzup, call) => wazzup.templates.prices(call),
  createTemplate: (wazzup, call) =>
    wazzup.templates.create(
      {
        template: {
          title: "Order ready",
          waba: { waba_id: "100200300", waba_name: "Oak Doors" },
          channels: ["bf65cc76-8e64-4fe3-bdef-e309946bcec9"],
          category: "UTILITY",
          language: "en",
          components: [{ text: "Your order is ready." }],
        },
        is_draft: true,
      },
      call,
    ),

  listQuickTemplates: (wazzup, call) => wazzup.templates.quick.list(call),
  getQuickTemplate: (wazzup, call) => wazzup.templates.quick.get("2d8f0f1c-5b1e-4a57-9f0e-6f1f6f3a9c12", call),
  createQuickTemplate: (wazzup, call) =>
    wazzup.templates.quick.create({ name: "Price list", text: "Here are our prices.", order: 1 }, call),
  updateQuickTemplate: "none",
  deleteQuickTemplate: (wazzup, call) => wazzup.templates.quick.delete("2d8f0f1c-5b1e-4a57-9f0e-6f1f6f3a9c12", call),

  getUnansweredCounter: (wazzup, call) => wazzup.counters.get("1", call),
  clearUnanswered: (wazzup, call) => wazzup.counters.clear(call),
};
