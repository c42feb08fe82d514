/** Wazzup, API v3: what the CRM pushed, and messages to customers. */
import { ApiError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { WazzupV3Client } from "../wazzup-v3/index.ts";
import { flag, list, oneOf, optional, record, text } from "./input.ts";
import { idOf, type Named } from "./lookup.ts";
import { matching, pageOf, paging } from "./paging.ts";
import { pushed } from "./pushing.ts";
import { readable } from "./readable.ts";
import { type Tool, tool } from "./tool.ts";
import { unansweredOf } from "./unanswered.ts";
import { maxQuestion as maxMessage, quoted } from "./words.ts";

const chatType = oneOf([
  "whatsapp",
  "whatsgroup",
  "viber",
  "instagram",
  "telegram",
  "telegroup",
  "vk",
  "avito",
  "max",
  "maxgroup",
]);

export function wazzupV3Tools(client: WazzupV3Client): Tool[] {
  return [
    tool({
      name: "wazzup_v3_context",
      title: "Wazzup account",
      description: "Channels, users and pipelines, with ids.",
      input: {},
      run: async (_args, { read }) => {
        const channels = async () =>
          (await client.channels.list(read)).map(({ channelId, transport, state, name, plainId }) => ({
            id: channelId,
            transport,
            state,
            name,
            plainId,
          }));
        const parts = { channels: channels(), users: client.users.list(read), pipelines: client.pipelines.list(read) };
        return { data: await readable(parts) };
      },
    }),

    tool({
      name: "wazzup_v3_find_deals",
      title: "Find pushed deals",
      description: "Deals that were pushed to Wazzup, by part of the name, or one by its id.",
      input: { id: optional(text()), search: optional(text()), closed: optional(flag()), ...paging },
      run: async ({ id, search, closed, limit, skip }, { read }) => {
        if (id) return { data: { deals: [await client.deals.get(id, read)] } };
        const deals = matching(client.deals.list({}, read), search, closed);
        const { items, more } = await pageOf(deals, { limit, skip });
        return { data: { deals: items }, more };
      },
    }),

    tool({
      name: "wazzup_v3_get_contact",
      title: "Get a contact",
      description: "One pushed contact with its chats.",
      input: { id: text() },
      run: async ({ id }, { read }) => ({ data: { contact: await client.contacts.get(id, read) } }),
    }),

    tool({
      name: "wazzup_v3_push_records",
      title: "Push deals or contacts",
      description: "Creates or replaces deals and contacts by the CRM's ids. Send complete records.",
      input: {
        deals: optional(
          list(
            record({
              id: text(),
              responsibleUserId: text("User."),
              name: text(),
              uri: text("The deal's page."),
              contacts: list(text(), 50),
              closed: flag(),
            }),
            20,
          ),
        ),
        contacts: optional(
          list(
            record({
              id: text(),
              responsibleUserId: text(),
              name: text(),
              uri: text(),
              contactData: list(record({ chatType, chatId: text("Digits for whatsapp.") }), 10),
            }),
            20,
          ),
        ),
      },
      run: async ({ contacts = [], deals = [] }, { read, write }) => {
        const users = contacts.length + deals.length > 0 ? await usersOf(client, read) : [];
        const owned = <Item extends { responsibleUserId: string }>(item: Item) => ({
          ...item,
          responsibleUserId: idOf("user", item.responsibleUserId, users),
        });
        const done = [
          ...(await pushed({
            kind: "contacts",
            records: contacts.map(owned),
            get: (id) => client.contacts.get(id, read),
            send: async (items) => void (await client.contacts.upsert(items, write())),
          })),
          ...(await pushed({
            kind: "deals",
            records: deals.map(owned),
            get: (id) => client.deals.get(id, read),
            send: async (items) => void (await client.deals.upsert(items, write())),
          })),
        ];
        return { data: { done } };
      },
    }),

    tool({
      name: "wazzup_v3_send_message",
      title: "Send a message to a customer",
      description: "Sends a text to a customer's chat after a person confirms.",
      input: {
        channel: text("Channel id or name."),
        chatType,
        chatId: text("Digits for whatsapp."),
        text: text("", maxMessage),
      },
      run: async ({ channel, chatType, chatId, text }, { read, write }) => {
        const channels = await channelsOf(client, read);
        const channelId = channels ? idOf("channel", channel, channels) : channel;
        const to = channels?.find(({ id }) => id === channelId);
        return {
          question: `Send to ${chatType} ${quoted(chatId)} over the channel ${quoted(to?.name ?? channelId)}: ${text}`,
          state: to,
          perform: async () => {
            const body = { channelId, chatType, chatId, text };
            return { data: { accepted: await client.messages.send(body, write()) } };
          },
        };
      },
    }),

    tool({
      name: "wazzup_v3_unanswered",
      title: "Unanswered messages",
      description: "How many messages wait for a reply, for one user or all.",
      input: { user: optional(text()) },
      run: async ({ user }, { read }) =>
        await unansweredOf(
          user,
          await usersOf(client, read),
          async (id) => (await client.counters.unanswered(id, read)).counterV2,
        ),
    }),

    tool({
      name: "wazzup_v3_delete",
      title: "Delete a pushed record",
      description: "Deletes a deal or contact from Wazzup after a person confirms. A contact's chats stay.",
      input: { kind: oneOf(["deal", "contact"]), id: text() },
      run: async ({ kind, id }, { read, write }) => {
        const of = kind === "deal" ? client.deals : client.contacts;
        const stored = await of.get(id, read);
        return {
          question: `Delete the ${kind} ${quoted(stored.name)} (${id}) from Wazzup?`,
          state: stored,
          perform: async () => {
            await of.delete(id, write());
            return { data: { deleted: { kind, id } } };
          },
        };
      },
    }),
  ];
}

async function usersOf(client: WazzupV3Client, read: CallOptions): Promise<Named[]> {
  return (await client.users.list(read)).map(({ id, name }) => ({ id, name }));
}

/** `undefined` when the channels cannot be read: then a channel is named by its id. */
async function channelsOf(client: WazzupV3Client, read: CallOptions): Promise<Named[] | undefined> {
  try {
    const channels = await client.channels.list(read);
    return channels.map(({ channelId, name, plainId }) => ({ id: channelId, name: name ?? plainId }));
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
