/** Weeek as a mirror's source. */
import { NotFoundError } from "../../core/errors.ts";
import type { CallOptions } from "../../core/options.ts";
import type { Contact, Deal, User, WeeekClient } from "../../weeek/index.ts";
import type { Source, SourceContact, SourceDeal, SourceUser } from "../records.ts";

const pageSize = { limit: 100 };
const closed = ["won", "lost", "archived"] as const;

/**
 * Makes a mirror's source from Weeek. A deal's first assignee is responsible for it.
 * @param client a client of the workspace
 */
export function weeekSource(client: WeeekClient): Source {
  return {
    name: "weeek",
    users: (call) => users(client, call),
    contacts: (call) => contacts(client, call),
    deals: (_users, call) => deals(client, call),
    async findDeal(id, _users, call) {
      if (!/^[\w-]+$/.test(id)) return undefined;
      try {
        return dealOf(await client.deals.get(id, call));
      } catch (error) {
        if (error instanceof NotFoundError) return undefined;
        throw error;
      }
    },
  };
}

async function* users({ members }: WeeekClient, call: CallOptions): AsyncGenerator<SourceUser> {
  yield* (await members.list(call)).map(userOf);
}

async function* contacts({ contacts }: WeeekClient, call: CallOptions): AsyncGenerator<SourceContact> {
  for await (const contact of contacts.list(pageSize, call)) yield contactOf(contact);
}

async function* deals({ funnels, statuses, deals }: WeeekClient, call: CallOptions): AsyncGenerator<SourceDeal> {
  for (const funnel of await funnels.list(call)) {
    for (const { id } of await statuses.list(funnel.id, call)) {
      // Whether a list without `winStatuses` has closed deals is not documented.
      for await (const deal of deals.list(id, pageSize, call)) yield dealOf(deal);
      for await (const deal of deals.list(id, { ...pageSize, winStatuses: [...closed] }, call)) yield dealOf(deal);
    }
  }
}

const userOf = ({ id, firstName, lastName, email = "" }: User): SourceUser => ({
  id,
  name: joined(firstName, lastName) || email,
});
const contactOf = ({ id, firstName, middleName, lastName, phones = [] }: Contact): SourceContact => ({
  id,
  name: joined(firstName, middleName, lastName),
  phones: phones.map(({ phone }) => phone),
});
const dealOf = ({ id, title, assignees, contacts, winStatus, createdAt }: Deal): SourceDeal => ({
  id,
  name: title ?? "",
  userId: assignees[0],
  contactIds: contacts,
  closed: winStatus !== null,
  age: Date.parse(createdAt) || 0,
});

function joined(...names: (string | null | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
