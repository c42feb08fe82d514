import type {
  DealUpsert,
  IframeLinkCreate,
  KnownWazzupV3Webhook,
  WazzupV3Client,
  WazzupV3Webhook,
} from "crm-deals/wazzup-v3";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { type Equal, holds } from "./expect.ts";

declare const wazzup: WazzupV3Client;
const { users, contacts, deals, messages, webhooks, iframe } = wazzup;
declare const deal: DealUpsert;

// What the methods take.
users.upsert([{ id: "12", name: "Anna" }] as const);
contacts.list({ offset: 100 }, { maxPages: 3 });
createWazzupV3Client({ apiKey: async () => "key", rateLimit: { requests: 100, perMs: 5_000 } });

// @ts-expect-error `apiKey` is missing
createWazzupV3Client({});
// @ts-expect-error the Tech API's option
createWazzupV3Client({ apiKey: "k", token: "t" });
// @ts-expect-error the Tech API's name
deals.upsert([{ ...deal, responsible_user_id: "12" }]);
// @ts-expect-error a page has 100 contacts, whatever is asked for
contacts.list({ limit: 10 });
// @ts-expect-error an id is text
deals.get(9001);

// A chat is by its id; Telegram's also by user name or phone.
const contact = { id: "501", responsibleUserId: "12", name: "Oak and Sons" };
contacts.upsert([{ ...contact, contactData: [{ chatType: "telegram", username: "oak" }] }]);
// @ts-expect-error `chatId` is missing
contacts.upsert([{ ...contact, contactData: [{ chatType: "whatsapp", phone: "37120000501" }] }]);
// @ts-expect-error not a kind of chat
contacts.upsert([{ ...contact, contactData: [{ chatType: "signal", chatId: "1" }] }]);

// A message has a text or a file, and so has an edit.
const chat = { channelId: "c", chatType: "whatsapp", chatId: "37120000501" } as const;
messages.send({ ...chat, templateId: "t", templateValues: ["9001"] });
// @ts-expect-error both
messages.send({ ...chat, text: "x", contentUri: "https://crm.example.com/offer.pdf" });
// @ts-expect-error neither
messages.send(chat);
// @ts-expect-error both
messages.edit("m", { text: "x", contentUri: "https://crm.example.com/offer.pdf" });

// @ts-expect-error the switches are booleans
webhooks.set({ webhooksUri: "https://crm.example.com", subscriptions: { messagesAndStatuses: "true" } });

// A window shows all chats, or those of a card.
const user = { id: "12" };
iframe.link({ user, scope: "card", filter: [{ chatType: "whatsapp", chatId: "37120000501" }] });
// @ts-expect-error a card has chats
const card: IframeLinkCreate = { user, scope: "card" };
// @ts-expect-error all chats have no filter
const all: IframeLinkCreate = { user, scope: "global", filter: [] };
void [card, all];

// `kind` narrows an event.
declare const event: WazzupV3Webhook;
holds<
  Equal<
    KnownWazzupV3Webhook["kind"],
    "messages" | "statuses" | "channelsUpdates" | "templateStatus" | "createContact" | "createDeal" | "test"
  >
>();
if (event.kind === "messages") for (const { messageId } of event.data) holds<Equal<typeof messageId, string>>();
if (event.kind === "createDeal") holds<Equal<typeof event.data.contacts, string[]>>();
if (event.kind === "other") holds<Equal<typeof event.data, unknown>>();
// @ts-expect-error no such event
event.kind === "message";
