/** WoofedCRM as a mirror's source. */
import { NotFoundError } from "../../core/errors.ts";
import type { CallOptions } from "../../core/options.ts";
import type { Deal, WoofedClient } from "../../woofed/index.ts";
import type { Source, SourceContact, SourceDeal, SourceUser } from "../records.ts";

/**
 * Makes a mirror's source from WoofedCRM. The assignee with the lowest id is responsible for a deal.
 * @param client a client of the account
 * @param accountId the account's id: a store belongs to one
 */
export function woofedSource(client: WoofedClient, accountId: number): Source {
  return {
    name: `woofed ${accountId}`,
    users: (call) => users(client, call),
    contacts: (call) => contacts(client, call),
    deals: (users, call) => deals(client, users, call),
    async findDeal(id, _users, call) {
      // The server cuts ids to their digits: `5abc` would be deal 5.
      if (!/^[1-9]\d{0,14}$/.test(id)) return undefined;
      try {
        const deal = await client.deals.get(Number(id), call);
        return dealOf(deal, lowest(deal.deal_assignees.map(({ user_id }) => user_id)));
      } catch (error) {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }
    },
  };
}

async function* users({ users }: WoofedClient, call: CallOptions): AsyncGenerator<SourceUser> {
  for await (const { id, full_name, email } of users.search({}, call)) {
    yield { id: String(id), name: full_name || email };
  }
}

async function* contacts({ contacts }: WoofedClient, call: CallOptions): AsyncGenerator<SourceContact> {
  for await (const { id, full_name, phone } of contacts.search({}, call)) {
    yield { id: String(id), name: full_name, phones: phone ? [phone] : [] };
  }
}

/**
 * A deal of a list does not show its assignees. A search for each user's deals, read side by side with that of all deals, takes one request
 * for ten deals instead of ten.
 */
async function* deals(
  { deals }: WoofedClient,
  users: readonly SourceUser[],
  call: CallOptions,
): AsyncGenerator<SourceDeal> {
  const ids = users.map(({ id }) => Number(id)).filter(Number.isInteger);
  const walks = ids
    .sort((a, b) => a - b)
    .map((userId) => ({
      userId,
      deals: deals.search({ users_id_eq: userId }, call)[Symbol.asyncIterator](),
      at: 0,
    }));
  for await (const deal of deals.search({}, call)) {
    let responsible: number | undefined;
    for (const walk of walks) {
      while (walk.at < deal.id) {
        const next = await walk.deals.next();
        walk.at = next.done ? Number.POSITIVE_INFINITY : next.value.id;
      }
      if (walk.at === deal.id) responsible ??= walk.userId;
    }
    yield dealOf(deal, responsible);
  }
}

function dealOf({ id, name, contact_id, status, created_at }: Deal, userId: number | undefined): SourceDeal {
  return {
    id: String(id),
    name,
    userId: userId === undefined ? undefined : String(userId),
    contactIds: [String(contact_id)],
    closed: status !== "open",
    age: Date.parse(created_at) || 0,
  };
}

function lowest(ids: readonly number[]): number | undefined {
  return ids.length === 0 ? undefined : Math.min(...ids);
}
