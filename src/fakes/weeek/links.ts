/** What a record names by ids, and the operations that attach and detach them. */
import { rejectUnless } from "../context.ts";
import * as rules from "../rules.ts";
import type { Call, Handler } from "../server.ts";
import { find, invalid, ok, read, rejectProblems, unknownIds, type WeeekStore } from "./store.ts";

export interface Links {
  readonly handlers: Record<string, Handler>;
  /** Takes an id from every record that names it. */
  drop(targets: ReadonlyMap<string | number, unknown>, id: string | number): void;
  /** Whether a record names it. */
  isUsed(targets: ReadonlyMap<string | number, unknown>, id: string | number): boolean;
}

interface Kind<Owner, Id> {
  /** As in the operation ids: `attachDealTag`. */
  readonly name: string;
  readonly owner: string;
  /** The member of the body. */
  readonly member: string;
  readonly rule: rules.Rule<Id>;
  readonly owners: Map<string, Owner>;
  readonly targets: ReadonlyMap<Id, unknown>;
  readonly idsOf: (owner: Owner) => readonly Id[] | undefined;
  readonly withIds: (owner: Owner, ids: Id[]) => Owner;
}

export function links(store: WeeekStore): Links {
  const { data, quirk } = store;

  function link<Owner extends { id: string }, Id extends string | number>(kind: Kind<Owner, Id>) {
    const { name, member, owners, targets, idsOf, withIds } = kind;
    const save = (owner: Owner, ids: Id[]) => owners.set(owner.id, withIds(owner, ids));
    const asked = ({ path, body }: Call) => {
      const owner = find(store, owners, path[kind.owner]);
      const id = read(rules.isRecord(body) ? { id: body[member] } : {}, { id: rules.required(kind.rule) }).id;
      return { owner, id, ids: idsOf(owner) ?? [] };
    };
    const rejectRelink = (relinks: boolean, text: string) =>
      rejectUnless(!relinks || quirk("relink") === "ignore", () => invalid([[member, text]]));
    const handlers: Record<string, Handler> = {
      [`attach${name}`]: (call) => {
        const { owner, id, ids } = asked(call);
        rejectProblems(unknownIds(store, targets, member, [id]));
        rejectRelink(ids.includes(id), "is attached already");
        save(owner, [...new Set([...ids, id])]);
        return ok();
      },
      [`detach${name}`]: (call) => {
        const { owner, id, ids } = asked(call);
        rejectRelink(!ids.includes(id), "is not attached");
        save(
          owner,
          ids.filter((other) => other !== id),
        );
        return ok();
      },
    };
    return {
      handlers,
      targets,
      drop: (gone: string | number) => {
        for (const owner of owners.values()) {
          const ids = idsOf(owner) ?? [];
          if (ids.some((id) => id === gone))
            save(
              owner,
              ids.filter((id) => id !== gone),
            );
        }
      },
      isUsed: (id: string | number) =>
        [...owners.values()].some((owner) => idsOf(owner)?.some((other) => other === id)),
    };
  }

  const ofDeals = { owner: "dealId", owners: data.deals };
  const ofOrganizations = { owner: "organizationId", owners: data.organizations };
  const ofContacts = { owner: "contactId", owners: data.contacts };
  const uuid = { rule: rules.uuid };
  const tag = { member: "tagId", rule: rules.integer(), targets: data.tags };
  const all = [
    link({
      ...ofDeals,
      ...uuid,
      name: "DealAssignee",
      member: "assigneeId",
      targets: data.users,
      idsOf: (deal) => deal.assignees,
      withIds: (deal, assignees) => ({ ...deal, assignees }),
    }),
    link({
      ...ofDeals,
      ...uuid,
      name: "DealContact",
      member: "contactId",
      targets: data.contacts,
      idsOf: (deal) => deal.contacts,
      withIds: (deal, contacts) => ({ ...deal, contacts }),
    }),
    link({
      ...ofDeals,
      ...uuid,
      name: "DealOrganization",
      member: "organizationId",
      targets: data.organizations,
      idsOf: (deal) => deal.organizations,
      withIds: (deal, organizations) => ({ ...deal, organizations }),
    }),
    link({
      ...ofDeals,
      ...tag,
      name: "DealTag",
      member: "tag",
      idsOf: (deal) => deal.tags,
      withIds: (deal, tags) => ({ ...deal, tags }),
    }),
    link({
      ...ofOrganizations,
      ...uuid,
      name: "OrganizationContact",
      member: "contactId",
      targets: data.contacts,
      idsOf: (organization) => organization.contacts,
      withIds: (organization, contacts) => ({ ...organization, contacts }),
    }),
    link({
      ...ofOrganizations,
      ...tag,
      name: "OrganizationTag",
      idsOf: (organization) => organization.tags,
      withIds: (organization, tags) => ({ ...organization, tags }),
    }),
    link({
      ...ofContacts,
      ...tag,
      name: "ContactTag",
      idsOf: (contact) => contact.tags,
      withIds: (contact, tags) => ({ ...contact, tags }),
    }),
    // Written with the contact: no operation attaches it.
    link({
      ...ofContacts,
      ...uuid,
      name: "ContactOrganization",
      member: "organizationId",
      targets: data.organizations,
      idsOf: (contact) => contact.organizations,
      withIds: (contact, organizations) => ({ ...contact, organizations }),
    }),
  ];
  const to = (targets: ReadonlyMap<string | number, unknown>) => all.filter((link) => link.targets === targets);
  return {
    handlers: Object.assign({}, ...all.map(({ handlers }) => handlers)),
    drop: (targets, id) => {
      for (const link of to(targets)) link.drop(id);
    },
    isUsed: (targets, id) => to(targets).some((link) => link.isUsed(id)),
  };
}
