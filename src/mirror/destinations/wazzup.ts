/** Wazzup's Tech API v2 as a mirror's destination. */
import type { Contact, Deal, User, WazzupClient } from "../../wazzup/index.ts";
import type { Destination, MirrorContact, MirrorDeal, MirrorUser } from "../records.ts";
import { found, mapped } from "./reading.ts";

const once = { retry: false } as const;

/**
 * Makes a mirror's destination from Wazzup's Tech API v2.
 * @param client a client of the account. Writes are sent without the client's retries.
 */
export function wazzupDestination({ users, contacts, deals }: WazzupClient): Destination {
  const pushUsers = async (bodies: readonly MirrorUser[]) => (await users.create(bodies, once)).processed;
  return {
    name: "wazzup",
    users: {
      // Documented for users alone. What an update takes is not documented.
      upserts: true,
      maxIdLength: 64,
      list: (call) => mapped(users.list(call), userOf),
      get: (id, call) => found(users.get(id, call), userOf),
      create: pushUsers,
      update: pushUsers,
    },
    contacts: {
      upserts: false,
      maxIdLength: 100,
      list: (call) => mapped(contacts.list(call), contactOf),
      get: (id, call) => found(contacts.get(id, call), contactOf),
      create: async (bodies) => (await contacts.create(bodies.map(contactBody), once)).processed,
      update: async (bodies) => (await contacts.update(bodies.map(contactBody), once)).processed,
    },
    deals: {
      upserts: false,
      maxIdLength: 100,
      list: (call) => mapped(deals.list({}, call), dealOf),
      get: (id, call) => found(deals.get(id, call), dealOf),
      create: async (bodies) => (await deals.create(bodies.map(dealBody), once)).processed,
      update: async (bodies) => (await deals.update(bodies.map(dealBody), once)).processed,
    },
    removeDeals: (ids) => deals.delete(ids, once),
  };
}

// The vendor's table calls ids numbers: one that came back as such is the same id.
const userOf = ({ id, name }: User) => ({ id: String(id), name });
const contactOf = ({ id, responsible_user_id, name, contact_data, uri }: Contact) => ({
  id: String(id),
  responsibleUserId: String(responsible_user_id),
  name,
  contactData: contact_data.map(({ chat_type, chat_id }) => ({ chatType: chat_type, chatId: chat_id })),
  uri,
});
const dealOf = ({ id, responsible_user_id, name, uri, contacts, closed }: Deal) => ({
  id: String(id),
  responsibleUserId: String(responsible_user_id),
  name,
  uri,
  contacts: contacts.map(String),
  closed,
});

const contactBody = ({ responsibleUserId, contactData, ...contact }: MirrorContact): Contact => ({
  ...contact,
  responsible_user_id: responsibleUserId,
  contact_data: contactData.map(({ chatType, chatId }) => ({ chat_type: chatType, chat_id: chatId })),
});
const dealBody = ({ responsibleUserId, contacts, ...deal }: MirrorDeal): Deal => ({
  ...deal,
  responsible_user_id: responsibleUserId,
  contacts: [...contacts],
});
