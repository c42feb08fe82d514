/** Wazzup's API v3 as a mirror's destination. */
import type { Contact, Deal, User, WazzupV3Client } from "../../wazzup-v3/index.ts";
import type { Destination, DestinationKind } from "../records.ts";
import { found, mapped } from "./reading.ts";

// The pages state 64, 100 or 200 characters; 64 is what the client accepts.
const maxIdLength = 64;
const once = { retry: false } as const;

/**
 * Makes a mirror's destination from Wazzup's API v3.
 * @param client a client of the account. Writes are sent without the client's retries.
 */
export function wazzupV3Destination({ users, contacts, deals }: WazzupV3Client): Destination {
  return {
    name: "wazzup-v3",
    users: upserting({
      list: (call) => mapped(users.list(call), userOf),
      get: (id, call) => found(users.get(id, call), userOf),
      upsert: (bodies) => users.upsert(bodies, once),
    }),
    contacts: upserting({
      list: (call) => mapped(contacts.list({}, call), contactOf),
      get: (id, call) => found(contacts.get(id, call), contactOf),
      upsert: (bodies) =>
        contacts.upsert(
          bodies.map(({ contactData, ...contact }) => ({ ...contact, contactData: [...contactData] })),
          once,
        ),
    }),
    deals: upserting({
      list: (call) => mapped(deals.list({}, call), dealOf),
      get: (id, call) => found(deals.get(id, call), dealOf),
      upsert: (bodies) =>
        deals.upsert(
          bodies.map((deal) => ({ ...deal, contacts: [...deal.contacts] })),
          once,
        ),
    }),
    removeDeals: async (ids) => void (await deals.deleteMany(ids, once)),
  };
}

/** One request creates and updates. */
function upserting<Body>({
  upsert,
  ...reads
}: Pick<DestinationKind<Body>, "list" | "get"> & {
  upsert(bodies: readonly Body[]): Promise<void>;
}): DestinationKind<Body> {
  const write = async (bodies: readonly Body[]): Promise<undefined> => void (await upsert(bodies));
  return { ...reads, upserts: true, maxIdLength, create: write, update: write };
}

const userOf = ({ id, name }: User) => ({ id, name });
const contactOf = ({ id, responsibleUserId, name, contactData, uri }: Contact) => ({
  id,
  responsibleUserId,
  name,
  contactData: contactData.map(({ chatType, chatId }) => ({ chatType, chatId })),
  uri: uri ?? "",
});
const dealOf = ({ id, responsibleUserId, name, uri = "", contacts, closed }: Deal) => ({
  id,
  responsibleUserId,
  name,
  uri,
  contacts,
  closed,
});
