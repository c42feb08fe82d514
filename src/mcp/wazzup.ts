/** Wazzup, Tech API v2: what the CRM pushed, and messages to customers. */
import { ApiError } from "../core/errors.ts";
import type { CallOptions } from "../core/options.ts";
import type { WazzupClient } from "../wazzup/index.ts";
import { flag, list, oneOf, optional, record, text } from "./input.ts";
import { idOf, type Named } from "./lookup.ts";
import { matching, pageOf, paging } from "./paging.ts";
import { pushed } from "./pushing.ts";
import { readable } from "./readable.ts";
import { type Tool, tool } from "./tool.ts";
import { unansweredOf } from "./unanswered.ts";
import { maxQuestion as maxMessage, quoted } from "./words.ts";

export function wazzupTools(client: WazzupClient): Tool[] {
  return [
    tool({
      name: "wazzup_context",
      title: "Wazzup account",
      description: "Channels, users and pipelines, with ids.",
      input: {},
      run: async (_args, { read }) => {
        const channels = async () =>
          (await client.channels.list(read)).map(({ channel_id, transport, state, name, phone }) => ({
            id: channel_id,
            transport,
            state,
            name,
            phone,
          }));
        const parts = { channels: channels(), users: client.users.list(read), pipelines: client.pipelines.list(read) };
        return { data: await readable(parts) };
      },
    }),

    tool({
      name: "wazzup_find_deals",
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
      name: "wazzup_get_contact",
      title: "Get a contact",
      description: "One pushed contact with its chats.",
      input: { id: text() },
      run: async ({ id }, { read }) => ({ data: { contact: await client.contacts.get(id, read) } }),
    }),

    tool({
      name: "wazzup_push_records",
      title: "Push deals or contacts",
      description: "Creates or replaces deals and contacts by the CRM's ids. Send complete records.",
      input: {
        deals: optional(
          list(
            record({
              id: text(),
              responsible_user_id: text("User."),
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
              responsible_user_id: text(),
              name: text(),
              uri: text(),
              contact_data: list(
                record({ chat_type: text("Such as whatsapp."), chat_id: text("Digits for whatsapp.") }),
                10,
              ),
            }),
            20,
          ),
        ),
      },
      run: async ({ contacts = [], deals = [] }, { read, write }) => {
        const users = contacts.length + deals.length > 0 ? await usersOf(client, read) : [];
        const owned = <Item extends { responsible_user_id: string }>(item: Item) => ({
          ...item,
          responsible_user_id: idOf("user", item.responsible_user_id, users),
        });
        const done = [
          ...(await pushed({
            kind: "contacts",
            records: contacts.map(owned),
            get: (id) => client.contacts.get(id, read),
            send: async (items, isNew) =>
              (
                await (isNew ? client.contacts.create(items, write()) : client.contacts.update(items, write()))
              ).processed,
          })),
          ...(await pushed({
            kind: "deals",
            records: deals.map(owned),
            get: (id) => client.deals.get(id, read),
            send: async (items, isNew) =>
              (
                await (isNew ? client.deals.create(items, write()) : client.deals.update(items, write()))
              ).processed,
          })),
        ];
        return { data: { done } };
      },
    }),

    tool({
      name: "wazzup_send_message",
      title: "Send a message to a customer",
      description: "Sends a text to a customer's chat after a person confirms.",
      input: {
        channel: text("Channel id or name."),
        chat_type: text("Such as whatsapp."),
        chat_id: text("Digits for whatsapp."),
        text: text("", maxMessage),
      },
      run: async ({ channel, chat_type, chat_id, text }, { read, write }) => {
        const channels = await channelsOf(client, read);
        const channel_id = channels ? idOf("channel", channel, channels) : channel;
        const to = channels?.find(({ id }) => id === channel_id);
        return {
          question: `Send to ${chat_type} ${quoted(chat_id)} over the channel ${quoted(to?.name ?? channel_id)}: ${text}`,
          state: to,
          perform: async () => {
            const body = { channel_id, recipient: { chat_type, chat_id }, text };
            return { data: { accepted: await client.messages.send(body, write()) } };
          },
        };
      },
    }),

    tool({
      name: "wazzup_unanswered",
      title: "Unanswered messages",
      description: "How many messages wait for a reply, for one user or all.",
      input: { user: optional(text()) },
      run: async ({ user }, { read }) =>
        await unansweredOf(
          user,
          await usersOf(client, read),
          async (id) => (await client.counters.get(id, read)).counter,
        ),
    }),

    tool({
      name: "wazzup_delete",
      title: "Delete a pushed deal",
      description: "Deletes a deal from Wazzup after a person confirms.",
      input: { kind: oneOf(["deal"]), id: text() },
      run: async ({ id }, { read, write }) => {
        const deal = await client.deals.get(id, read);
        return {
          question: `Delete the deal ${quoted(deal.name)} (${id}) from Wazzup?`,
          state: deal,
          perform: async () => {
            await client.deals.delete([id], write());
            return { data: { deleted: { kind: "deal", id } } };
          },
        };
      },
    }),
  ];
}

async function usersOf(client: WazzupClient, read: CallOptions): Promise<Named[]> {
  return (await client.users.list(read)).map(({ id, name }) => ({ id, name }));
}

/** `undefined` when the channels cannot be read: then a channel is named by its id. */
async function channelsOf(client: WazzupClient, read: CallOptions): Promise<Named[] | undefined> {
  try {
    const channels = await client.channels.list(read);
    return channels.map(({ channel_id, name, phone }) => ({ id: channel_id, name: name ?? phone ?? "" }));
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
