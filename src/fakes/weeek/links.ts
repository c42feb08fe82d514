/** What a record names by ids, and the operations that attach and detach them. */
import * as rules from "../rules.ts";
import type { Call, Handler } from "../server.ts";
import { find, ok, read, rejectProblems, requireThat, unknownIds, type WeeekStore } from "./store.ts";

export interface Links {
  readonly handlers: Record<string, Handler>;
  /** Takes an id from every record that names it. */
  drop(targets: ReadonlyMap<string | number, unknown>, id: string | number): void;
  /** Whether a record names it. */
  isUsed(targets: ReadonlyMap<string | number, unknown>, id: string | number): boolean;
}

/** Records with an array of ids. */
type Naming<OwnerId, Member extends string, Id> = { id: OwnerId } & { [M in Member]?: Id[] };

interface Kind<Owner, Member, Id> {
  readonly owners: Map<string, Owner>;
  /** The member of the record. */
  readonly member: Member;
  readonly targets: ReadonlyMap<Id, unknown>;
  /** As in the operation ids: `attachDealTag`. */
  readonly name: string;
  /** The parameter of the path. */
  readonly owner: string;
  /** The member of the body. */
  readonly written: string;
  readonly rule: rules.Rule<Id>;
}

export function links(store: WeeekStore): Links {
  const { data, quirk } = store;

  /** The records of a map that name others in a member. */
  function naming<Owner extends Naming<OwnerId, Member, Id>, OwnerId, Member extends string, Id>(
    owners: Map<OwnerId, Owner>,
    member: Member,
    targets: ReadonlyMap<Id, unknown>,
  ) {
    const idsOf = (owner: Owner): readonly Id[] => owner[member] ?? [];
    const save = (owner: Owner, ids: Id[]) => void owners.set(owner.id, { ...owner, [member]: ids });
    return {
      idsOf,
      save,
      targets,
      drop: (gone: string | number) => {
        for (const owner of owners.values()) {
          const ids = idsOf(owner).filter((id) => id !== gone);
          if (ids.length < idsOf(owner).length) save(owner, ids);
        }
      },
      isUsed: (id: string | number) => [...owners.values()].some((owner) => idsOf(owner).some((other) => other === id)),
    };
  }

  /** The same, with operations. */
  function link<Owner extends Naming<string, Member, Id>, Member extends string, Id extends string | number>(
    kind: Kind<Owner, Member, Id>,
  ) {
    const { name, owners, member, targets, written } = kind;
    const records = naming(owners, member, targets);
    const asked = ({ path, body }: Call) => {
      const owner = find(store, owners, path[kind.owner]);
      const { id } = read(rules.isRecord(body) ? { id: body[written] } : {}, { id: rules.required(kind.rule) });
      return { owner, id, ids: records.idsOf(owner) };
    };
    const rejectRelink = (relinks: boolean, text: string) =>
      requireThat(!relinks || quirk("relink") === "ignore", written, text);
    const handlers: Record<string, Handler> = {
      [`attach${name}`]: (call) => {
        const { owner, id, ids } = asked(call);
        rejectProblems(unknownIds(store, targets, written, [id]));
        rejectRelink(ids.includes(id), "is attached already");
        records.save(owner, [...new Set([...ids, id])]);
        return ok();
      },
      [`detach${name}`]: (call) => {
        const { owner, id, ids } = asked(call);
        rejectRelink(!ids.includes(id), "is not attached");
        records.save(
          owner,
          ids.filter((other) => other !== id),
        );
        return ok();
      },
    };
    return { ...records, handlers };
  }

  const ofDeals = { owner: "dealId", owners: data.deals };
  const ofOrganizations = { owner: "organizationId", owners: data.organizations };
  const toUsers = { written: "assigneeId", rule: rules.uuid, targets: data.users };
  const toContacts = { written: "contactId", rule: rules.uuid, targets: data.contacts };
  const toOrganizations = { written: "organizationId", rule: rules.uuid, targets: data.organizations };
  const toTags = { written: "tagId", rule: rules.integer(), targets: data.tags };
  const attached = [
    link({ ...ofDeals, ...toUsers, name: "DealAssignee", member: "assignees" }),
    link({ ...ofDeals, ...toContacts, name: "DealContact", member: "contacts" }),
    link({ ...ofDeals, ...toOrganizations, name: "DealOrganization", member: "organizations" }),
    link({ ...ofDeals, ...toTags, written: "tag", name: "DealTag", member: "tags" }),
    link({ ...ofOrganizations, ...toContacts, name: "OrganizationContact", member: "contacts" }),
    link({ ...ofOrganizations, ...toTags, name: "OrganizationTag", member: "tags" }),
    link({ owner: "contactId", owners: data.contacts, ...toTags, name: "ContactTag", member: "tags" }),
  ];
  const all = [
    ...attached,
    // Written with their records: no operation attaches them.
    naming(data.contacts, "organizations", data.organizations),
    naming(data.tasks, "tags", data.tags),
  ];
  const to = (targets: ReadonlyMap<string | number, unknown>) => all.filter((link) => link.targets === targets);
  return {
    handlers: Object.assign({}, ...attached.map(({ handlers }) => handlers)),
    drop: (targets, id) => {
      for (const link of to(targets)) link.drop(id);
    },
    isUsed: (targets, id) => to(targets).some((link) => link.isUsed(id)),
  };
}
