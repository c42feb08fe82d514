import type { WazzupV3Client } from "crm-deals/wazzup-v3";
import type { Lines } from "../lines.ts";

/** Channels, and what goes through them. */
export const messaging: Lines<WazzupV3Client> = {
  listChannels: (wazzup, call) => wazzup.channels.list(call),

  sendMessage: (wazzup, call) =>
    wazzup.messages.send(
      {
        channelId: "b96a353b-63cd-4cac-8413-ba5a4f981c20",
        chatType: "whatsapp",
        chatId: "37120000501",
        text: "Your doors are ready.",
        crmUserId: "12",
      },
      call,
    ),
  editMessage: (wazzup, call) =>
    wazzup.messages.edit("f66c53a6-957a-46b2-b41b-5a2ef4844bcb", { text: "Your doors are ready until 6 pm." }, call),
  deleteMessage: (wazzup, call) => wazzup.messages.delete("f66c53a6-957a-46b2-b41b-5a2ef4844bcb", call),

  getWebhooks: (wazzup, call) => wazzup.webhooks.get(call),
  setWebhooks: (wazzup, call) =>
    wazzup.webhooks.set(
      {
        webhooksUri: "https://crm.example.com/wazzup?secret=a-secret",
        subscriptions: { messagesAndStatuses: true, contactsAndDealsCreation: false },
      },
      call,
    ),

  createIframeLink: (wazzup, call) => wazzup.iframe.link({ user: { id: "12" }, scope: "global" }, call),
  listWabaTemplates: (wazzup, call) => wazzup.templates.list({ limit: 50 }, call),
  getUnansweredCounter: (wazzup, call) => wazzup.counters.unanswered("12", call),
};
