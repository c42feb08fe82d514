import type * as models from "../../../generated/weeek/models.ts";
import { rejectUnless } from "../context.ts";
import * as rules from "../rules.ts";
import type { Handler } from "../server.ts";
import {
  currentUser,
  find,
  notFound,
  now,
  ok,
  place,
  read,
  requireThat,
  type WeeekFakeStatus,
  type WeeekStore,
} from "./store.ts";

const funnelShape = {
  name: rules.text(255),
  currencyId: rules.integer(),
  isPrivate: rules.enumerated(true, false, 0, 1),
};
const statusShape = { name: rules.text(255) };

function addStatus(store: WeeekStore, funnelId: string, name: string, first = false): WeeekFakeStatus {
  const { data, random } = store;
  const creatorId = currentUser(store);
  const status = { id: random.slug(), funnelId, creatorId, name, createdAt: now(), updatedAt: now() };
  data.statuses.set(status.id, status);
  if (first) place(data.statuses, status.id, { after: null });
  return status;
}

export function addFunnel(
  store: WeeekStore,
  written: Partial<models.Funnel>,
  statuses: readonly string[],
): models.Funnel {
  const { data, random } = store;
  const funnel: models.Funnel = {
    id: random.slug(),
    creatorId: currentUser(store),
    currencyId: 1,
    name: "",
    logo: null,
    isPrivate: false,
    isBookmarked: false,
    createdAt: now(),
    updatedAt: now(),
    team: [],
    customFields: [],
    ...written,
  };
  data.funnels.set(funnel.id, funnel);
  for (const name of statuses) addStatus(store, funnel.id, name);
  return funnel;
}

export function statusesOf({ data }: WeeekStore, funnelId: string): WeeekFakeStatus[] {
  return [...data.statuses.values()].filter((status) => status.funnelId === funnelId);
}

/** @throws {Rejection} with 404, which was seen live */
export function findStatus({ data }: WeeekStore, id = ""): WeeekFakeStatus {
  const status = data.statuses.get(id);
  rejectUnless(status !== undefined, notFound);
  return status;
}

export function funnels(store: WeeekStore): Record<string, Handler> {
  const { data, quirk } = store;
  function worth(holds: (deal: models.Deal) => boolean) {
    const deals = [...data.deals.values()].filter(
      (deal) => holds(deal) && (quirk("countsClosed") || deal.winStatus === null),
    );
    return { dealsCount: deals.length, dealsAmount: deals.reduce((sum, { amount }) => sum + (amount ?? 0), 0) };
  }
  const shownFunnel = (funnel: models.Funnel) => ({ ...funnel, ...worth(({ funnelId }) => funnelId === funnel.id) });
  const shownStatus = ({ funnelId: _funnelId, ...status }: WeeekFakeStatus) => ({
    ...status,
    ...worth(({ statusId }) => statusId === status.id),
  });
  function writtenFunnel(body: unknown): Partial<models.Funnel> {
    const { isPrivate, ...written } = read(body, funnelShape);
    return { ...written, ...(isPrivate !== undefined && { isPrivate: Boolean(isPrivate) }), updatedAt: now() };
  }
  function named(name: string | undefined): string {
    requireThat(name !== undefined || quirk("nameless") === "accept", "name", "is required");
    return name ?? "";
  }
  function removeDeals(holds: (deal: models.Deal) => boolean): void {
    const deals = [...data.deals.values()].filter(holds);
    const rejected = deals.length > 0 && quirk("deleteInUse") === "reject";
    requireThat(!rejected, "id", "has deals");
    for (const { id } of deals) data.deals.delete(id);
  }

  return {
    listFunnels: () => ok({ funnels: [...data.funnels.values()].map(shownFunnel) }),
    createFunnel: ({ body }) => {
      const written = writtenFunnel(body);
      const names = Array.from({ length: quirk("newFunnelStatuses") }, (_, index) => `Status ${index + 1}`);
      return ok({ funnel: shownFunnel(addFunnel(store, { ...written, name: named(written.name) }, names)) });
    },
    getFunnel: ({ path }) => ok({ funnel: shownFunnel(find(store, data.funnels, path.id)) }),
    updateFunnel: ({ path, body }) => {
      const before = find(store, data.funnels, path.id);
      const omitted = quirk("updateKeepsOmitted") ? {} : { name: "", currencyId: 1, isPrivate: false };
      const funnel = { ...before, ...omitted, ...writtenFunnel(body) };
      data.funnels.set(funnel.id, funnel);
      return ok({ funnel: shownFunnel(funnel) });
    },
    deleteFunnel: ({ path }) => {
      const { id } = find(store, data.funnels, path.id);
      removeDeals(({ funnelId }) => funnelId === id);
      for (const status of statusesOf(store, id)) data.statuses.delete(status.id);
      data.funnels.delete(id);
      return ok();
    },
    listFunnelStatuses: ({ path }) => {
      const { id } = find(store, data.funnels, path.funnelId);
      return ok({ statuses: statusesOf(store, id).map(shownStatus) });
    },
    createFunnelStatus: ({ path, body }) => {
      const { id } = find(store, data.funnels, path.funnelId);
      const name = named(read(body, statusShape).name);
      return ok({ status: shownStatus(addStatus(store, id, name, quirk("newStatusPlace") === "first")) });
    },
    getFunnelStatus: ({ path }) => ok({ status: shownStatus(findStatus(store, path.id)) }),
    updateFunnelStatus: ({ path, body }) => {
      const before = findStatus(store, path.id);
      const status = { ...before, name: read(body, statusShape).name ?? named(before.name), updatedAt: now() };
      data.statuses.set(status.id, status);
      return ok({ status: shownStatus(status) });
    },
    deleteFunnelStatus: ({ path }) => {
      const { id } = findStatus(store, path.id);
      removeDeals(({ statusId }) => statusId === id);
      data.statuses.delete(id);
      return ok();
    },
  };
}
