import type * as models from "../../../generated/weeek/models.ts";
import * as rules from "../rules.ts";
import type { Call, Handler, Reply } from "../server.ts";
import { findStatus, statusesOf } from "./funnels.ts";
import {
  arrayOf,
  contains,
  currentUser,
  customFieldsOf,
  find,
  missingId,
  now,
  ok,
  page,
  passes,
  place,
  read,
  rejectProblems,
  rejectUnbracketed,
  requireThat,
  unknownIds,
  type WeeekStore,
} from "./store.ts";
import { shownTask } from "./tm/records.ts";

const updateShape = {
  title: rules.nullable(rules.text(255)),
  amount: rules.nullable(rules.number),
  winStatus: rules.enumerated("won", "lost", "archived", null),
  // The array of a deal that was read is accepted, and dropped.
  customFields: rules.anything,
};
const dealShape = {
  ...updateShape,
  description: rules.nullable(rules.text()),
  assignees: rules.list(rules.uuid),
  organizations: rules.list(rules.uuid),
  contacts: rules.list(rules.uuid),
  tags: rules.list(rules.integer()),
};
const moveShape = { statusId: rules.nullable(rules.text()), previousDealId: rules.nullable(rules.text()) };
const winStatuses = ["won", "lost", "archived"];
const day = 86_400_000;

export function deals(store: WeeekStore): Record<string, Handler> {
  const { data, random, quirk } = store;

  const fieldsOf = ({ funnelId }: models.Deal) => data.funnels.get(funnelId)?.customFields ?? [];
  /** With its tasks as they are now. */
  const shown = (deal: models.Deal) => ({ ...deal, tasks: deal.tasks.map((task) => shownTask(store, task)) });
  function save(
    before: models.Deal,
    { customFields, ...written }: Partial<rules.Shaped<typeof dealShape>>,
  ): models.Deal {
    rejectProblems([
      ...unknownIds(store, data.users, "assignees", written.assignees),
      ...unknownIds(store, data.organizations, "organizations", written.organizations),
      ...unknownIds(store, data.contacts, "contacts", written.contacts),
      ...unknownIds(store, data.tags, "tags", written.tags),
    ]);
    const deal = {
      ...before,
      ...written,
      assignees: arrayOf(store, written.assignees, before.assignees),
      organizations: arrayOf(store, written.organizations, before.organizations),
      contacts: arrayOf(store, written.contacts, before.contacts),
      tags: arrayOf(store, written.tags, before.tags),
      customFields: customFieldsOf(fieldsOf(before), before.customFields, customFields),
      updatedAt: now(),
    };
    data.deals.set(deal.id, deal);
    return deal;
  }

  function list(call: Call): Reply {
    const { id } = findStatus(store, call.path.statusId);
    rejectUnbracketed(call, ["assigneeIds", "winStatuses", "lastUpdated", "tags", "organizations", "contacts"]);
    const asked = call.query.getAll("winStatuses[]");
    rejectProblems(
      asked.filter((value) => !winStatuses.includes(value)).map((value) => ["winStatuses", `has ${value}`]),
    );
    const search = call.query.get("search");
    const everything = quirk("search") === "everything";
    const found = [...data.deals.values()].filter(
      (deal) =>
        deal.statusId === id &&
        (asked.length > 0 || deal.winStatus === null || quirk("plainListShowsClosed")) &&
        (contains(deal.title, search) || (everything && contains(deal.description, search))) &&
        passes(call, {
          assigneeIds: deal.assignees,
          winStatuses: [deal.winStatus],
          lastUpdated: spansOf(deal.updatedAt),
          tags: deal.tags,
          organizations: deal.organizations,
          contacts: deal.contacts,
        }),
    );
    const { items, more } = page(store, call, found, {
      title: ({ title }) => title,
      amount: ({ amount }) => amount ?? 0,
      // What it stands for is not documented.
      commented: () => 0,
      createdAt: ({ createdAt }) => createdAt,
      updatedAt: ({ updatedAt }) => updatedAt,
    });
    return ok({ deals: items.map(shown), hasMoreDeals: more });
  }

  function move({ path, body }: Call): Reply {
    const deal = find(store, data.deals, path.id);
    const { statusId, previousDealId } = read(body, moveShape);
    const status = statusId ? data.statuses.get(statusId) : data.statuses.get(deal.statusId);
    requireThat(status?.funnelId === deal.funnelId, "statusId", "is not a status of the deal's funnel");
    rejectProblems(missingId(data.deals, "previousDealId", previousDealId));
    const moved = { ...deal, statusId: status?.id ?? deal.statusId, updatedAt: now() };
    data.deals.set(moved.id, moved);
    if (previousDealId !== undefined) place(data.deals, moved.id, { after: previousDealId });
    return ok();
  }
  function setStatus(deal: models.Deal, name: string, statusId: string | undefined): Reply {
    const status = data.statuses.get(statusId ?? "");
    requireThat(status !== undefined, name, "does not exist");
    data.deals.set(deal.id, { ...deal, statusId: status.id, funnelId: status.funnelId, updatedAt: now() });
    return ok();
  }

  return {
    listDeals: list,
    createDeal: ({ path, body }) => {
      const status = findStatus(store, path.statusId);
      const creatorId = currentUser(store);
      const none = {
        title: null,
        description: null,
        amount: null,
        winStatus: null,
        createdAt: now(),
        updatedAt: now(),
      };
      const links = {
        assignees: [],
        organizations: [],
        contacts: [],
        tags: [],
        tasks: [],
        customFields: [],
        attachments: [],
      };
      const blank = { id: random.slug(), creatorId, funnelId: status.funnelId, statusId: status.id, ...none, ...links };
      return ok({ deal: shown(save(blank, read(body, dealShape))) });
    },
    getDeal: ({ path }) => ok({ deal: shown(find(store, data.deals, path.id)) }),
    updateDeal: ({ path, body }) => {
      const before = find(store, data.deals, path.id);
      const omitted = { title: null, amount: null, winStatus: null, customFields: [] };
      const kept = quirk("updateKeepsOmitted") ? before : { ...before, ...omitted };
      return ok({ deal: shown(save(kept, read(body, updateShape))) });
    },
    patchDeal: ({ path, body }) => {
      const before = find(store, data.deals, path.id);
      const { description = before.description, ...written } = read(body, dealShape);
      save(before, { ...written, description: quirk("updateStoresDescription") ? description : before.description });
      return ok();
    },
    deleteDeal: ({ path }) => {
      data.deals.delete(find(store, data.deals, path.id).id);
      return ok();
    },
    moveDeal: move,
    setDealStatus: ({ path, body }) =>
      setStatus(
        find(store, data.deals, path.id),
        "statusId",
        read(body, { statusId: rules.required(rules.text()) }).statusId,
      ),
    setDealFunnel: ({ path, body }) => {
      const deal = find(store, data.deals, path.id);
      const { funnelId } = read(body, { funnelId: rules.required(rules.text()) });
      const statuses = statusesOf(store, funnelId);
      return setStatus(deal, "funnelId", statuses.at(quirk("landingStatus") === "first" ? 0 : -1)?.id);
    },
  };
}

/** The spans of time that the filter `lastUpdated` names, by days of UTC. */
function spansOf(time: string): string[] {
  const days = Math.floor(Date.now() / day) - Math.floor(Date.parse(time) / day);
  return [...(days === 0 ? ["today"] : []), ...(days === 1 ? ["yesterday"] : []), ...(days <= 7 ? ["lastWeek"] : [])];
}
