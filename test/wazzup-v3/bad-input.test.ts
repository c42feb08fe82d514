/** What Wazzup would reject or fail on never leaves the process, and the error names the item. */
import { ConfigError } from "crm-deals";
import { type ContactUpsert, createWazzupV3Client, type DealUpsert, type UserUpsert } from "crm-deals/wazzup-v3";
import { expect, test } from "vitest";
import { scripted } from "../support/scripted.ts";

const { fetch, sent } = scripted({ status: 200 });
const { users, contacts, deals, messages, iframe } = createWazzupV3Client({ apiKey: "key", fetch });

const user = (id: string, phone?: string): UserUpsert => ({
  id,
  name: "Anna",
  ...(phone === undefined ? {} : { phone }),
});
const deal = (id: string): DealUpsert => ({
  id,
  responsibleUserId: "12",
  name: "Oak doors",
  uri: "https://crm.example.com/deals/1",
  contacts: [],
  closed: false,
});
const contact = (...contactData: ContactUpsert["contactData"]): ContactUpsert => ({
  id: "501",
  responsibleUserId: "12",
  name: "Oak and Sons",
  contactData,
});
const many = Array.from({ length: 101 }, (_, index) => String(index));
const chat = { channelId: "c", text: "x", chatType: "whatsapp" } as const;
const window = { user: { id: "12" }, scope: "card" } as const;

test.each<[what: string, message: string, call: () => Promise<unknown>]>([
  ["a user's phone with a plus", "`users.1.phone` must be digits", () => users.upsert([user("1"), user("2", "+3712")])],
  ["a user's phone with a space", "`users.0.phone` must be digits", () => users.upsert([user("1", "371 2")])],
  ["a user's empty phone", "`users.0.phone` must be digits", () => users.upsert([user("1", "")])],
  [
    "two users with one phone",
    "`users.1.phone` is the same as in `users.0`",
    () => users.upsert([user("1", "3"), user("2", "3")]),
  ],
  [
    "the same user twice",
    "`users.2.id` is the same as in `users.0`",
    () => users.upsert([user("1"), user("2"), user("1")]),
  ],
  ["a user without an id", "`users.0.id` is ", () => users.upsert([user("")])],
  ["a long id", "`users.0.id` must be a string of at most 64", () => users.upsert([user("x".repeat(65))])],
  [
    "a contact's long id",
    "`contacts.0.id` must be a string of at most",
    () => contacts.upsert([{ ...contact(), id: "x".repeat(65) }]),
  ],
  ["no users", "`users` must be an array that is not empty", () => users.upsert([])],
  [
    "a contact without chats",
    "`contacts.0.contactData` must be an array that is not empty",
    () => contacts.upsert([contact()]),
  ],
  [
    "a WhatsApp chat with a plus",
    "`contacts.0.contactData.1.chatId` must be digits",
    () => contacts.upsert([contact({ chatType: "vk", chatId: "x+1" }, { chatType: "whatsapp", chatId: "+3712" })]),
  ],
  [
    "a Telegram chat that nothing identifies",
    "`contacts.0.contactData.0.chatId` is missing",
    () => contacts.upsert([contact({ chatType: "telegram" })]),
  ],
  ["the same deal twice", "`deals.1.id` is the same as in `deals.0`", () => deals.upsert([deal("1"), deal("1")])],
  [
    "a deal's long id",
    "`deals.1.id` must be a string of at most 64",
    () => deals.upsert([deal("1"), deal("x".repeat(65))]),
  ],
  ["101 deals", "use `inBatches(deals, …, { size: 100 })`", () => deals.upsert(many.map(deal))],
  ["101 ids", "use `inBatches(ids, …, { size: 100 })`", () => contacts.deleteMany(many)],
  ["an id that would walk up the path", "`ids.1` is ", () => users.deleteMany(["1", ".."])],
  [
    "a message to a phone with a plus",
    "`message.chatId` must be digits",
    () => messages.send({ ...chat, chatId: "+3712" }),
  ],
  [
    "a WhatsApp message by phone",
    "`message.chatId` is missing",
    () => messages.send({ ...chat, phone: "37120000501" }),
  ],
  ["a message to nobody", "`message.chatId` is missing", () => messages.send(chat)],
  [
    "a card with a malformed phone",
    "`filter.0.chatId` must be digits",
    () => iframe.link({ ...window, filter: [{ chatType: "viber", chatId: "371-2" }] }),
  ],
  ["a card with one chat for a list", "`filter.0` must be an object", () => iframe.link(Object({ filter: "x" }))],
  ["a list for a card", "`body` must be an object", () => iframe.link(Object([]))],
])("%s is a ConfigError", async (_what, message, call) => {
  const error: unknown = await call().catch((error: unknown) => error);
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toHaveProperty("message", expect.stringContaining(message));
  expect(sent).toEqual([]);
});

test("what the pages allow passes: 64 characters, 100 records, Telegram by user name, nulls, user names that are not phones", async () => {
  const client = createWazzupV3Client({ apiKey: "key", fetch: scripted({ status: 200 }).fetch });
  await client.users.upsert(many.slice(0, 100).map((id) => user(id)));
  await client.deals.upsert([deal("x".repeat(64))]);
  await client.contacts.upsert([
    contact({ chatType: "telegram", username: "oak", phone: null }, { chatType: "instagram", chatId: "oak.and.sons" }),
  ]);
});
