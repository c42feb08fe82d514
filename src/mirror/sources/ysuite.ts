/** Y-Suite as a mirror's source. */
import { NotFoundError } from "../../core/errors.ts";
import type { CallOptions } from "../../core/options.ts";
import type { Deal, YsuiteClient } from "../../ysuite/index.ts";
import type { Source, SourceContact, SourceDeal, SourceUser } from "../records.ts";

const pageSize = 100;

/**
 * Makes a mirror's source from Y-Suite. A deal's owner is responsible for it. The API does not list users: a mirror needs the option `users`.
 * @param client a client of the organisation
 */
export function ysuiteSource(client: YsuiteClient): Source {
  return {
    name: "ysuite",
    contacts: (call) => contacts(client, call),
    deals: (users, call) => deals(client, users, call),
    async findDeal(id, users, call) {
      if (!/^[1-9]\d{0,14}$/.test(id)) return undefined;
      try {
        const deal = await client.deals.get(Number(id), call);
        return dealOf(deal, await ownerOf(client, deal, users, call));
      } catch (error) {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }
    },
  };
}

async function* contacts({ contacts }: YsuiteClient, call: CallOptions): AsyncGenerator<SourceContact> {
  for await (const { cstid, cstname, cstmobile } of contacts.list({ pageSize }, call)) {
    yield { id: String(cstid), name: cstname, phones: cstmobile ? [cstmobile] : [] };
  }
}

/** A record shows its owner's name alone: each user's deals are listed first, then those of nobody. */
async function* deals(
  { deals }: YsuiteClient,
  users: readonly SourceUser[],
  call: CallOptions,
): AsyncGenerator<SourceDeal> {
  for (const { id } of users) {
    const deal_owner_id = userId(id);
    if (deal_owner_id === undefined) continue;
    for await (const deal of deals.list({ pageSize, deal_owner_id }, call)) yield dealOf(deal, id);
  }
  for await (const deal of deals.list({ pageSize }, call)) yield dealOf(deal, undefined);
}

async function ownerOf(
  { deals }: YsuiteClient,
  { deal_id, deal_name }: Deal,
  users: readonly SourceUser[],
  call: CallOptions,
) {
  for (const { id } of users) {
    const deal_owner_id = userId(id);
    if (deal_owner_id === undefined) continue;
    for await (const deal of deals.list({ pageSize, deal_owner_id, search: deal_name }, call)) {
      if (deal.deal_id === deal_id) return id;
    }
  }
  return undefined;
}

function userId(id: string): number | undefined {
  return /^[1-9]\d{0,14}$/.test(id) ? Number(id) : undefined;
}

function dealOf({ deal_id, deal_name, cstid }: Deal, userId: string | undefined): SourceDeal {
  // Nothing shows whether a deal is closed, or when it was created.
  return { id: String(deal_id), name: deal_name, userId, contactIds: [String(cstid)], closed: false, age: deal_id };
}
