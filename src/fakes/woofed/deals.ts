import type * as models from "../../../generated/woofed/models.ts";
import { rejectUnless } from "../context.ts";
import { isRecord } from "../rules.ts";
import type { Handler, Reply } from "../server.ts";
import type { Contacts } from "./contacts.ts";
import {
  type Given,
  idOf,
  membersOf,
  notFound,
  objectOf,
  ok,
  oneOfThese,
  textOf,
  timeOf,
  unprocessable,
  type WoofedStore,
} from "./store.ts";

const statuses = ["open", "won", "lost"] as const;

export function deals(
  store: WoofedStore,
  { contactOf, contactProblems, saveContact, sentencesOf }: Contacts,
): Record<string, Handler> {
  const { data, quirk, now, fresh, add, find, where } = store;
  const { deals, contacts, dealProducts, dealAssignees, stages, pipelines, users } = data;
  /** The contact that a deal gets, with what `contact_attributes` does to it: it is saved with the deal. */
  function contactOfDeal(given: Given, before?: models.Deal): { id: number | undefined; save?: () => number } {
    const id = idOf(given.contact_id) ?? before?.contact_id;
    if (!isRecord(given.contact_attributes)) return { id };
    const { id: named, ...attributes } = given.contact_attributes;
    const own = named === undefined ? undefined : contacts.get(id ?? 0);
    rejectUnless(named === undefined || (own !== undefined && idOf(named) === own.id), notFound);
    const problems = sentencesOf(contactProblems(contactOf(attributes, own)));
    rejectUnless(problems.length === 0, () => unprocessable(problems));
    return { id: own?.id, save: () => saveContact(attributes, own).id };
  }
  function saveDeal(body: unknown, before?: models.Deal, created_by_id: number | null = null): models.Deal {
    const given = membersOf(body);
    const status = oneOfThese(statuses, given.status, before?.status ?? "open");
    const name = textOf(given.name, before?.name);
    const reason = given.lost_reason === null ? "" : textOf(given.lost_reason, before?.lost_reason);
    const contact = contactOfDeal(given, before);
    const asked = given.pipeline_id === undefined ? before?.pipeline_id : idOf(given.pipeline_id);
    const ofPipeline = where(stages, (stage) => stage.pipeline_id === asked);
    // An unknown stage becomes the first one of the pipeline.
    const stage =
      stages.get((given.stage_id === undefined ? before?.stage_id : idOf(given.stage_id)) ?? 0) ?? ofPipeline[0];
    const pipeline_id = pipelines.has(asked ?? 0) ? asked : stage?.pipeline_id;
    const problems = [
      ...(contact.save || contacts.has(contact.id ?? 0) ? [] : ["Contact must exist"]),
      ...(stage ? [] : ["Stage must exist"]),
      ...(pipeline_id ? [] : ["Pipeline must exist"]),
    ];
    rejectUnless(problems.length === 0 && stage !== undefined && !!pipeline_id, () => unprocessable(problems));

    const changed = status !== before?.status;
    const closed = (when: unknown) => (quirk("keepsClosingTimes") ? timeOf(when, now()) : now());
    const closing = changed
      ? {
          won_at: status === "won" ? closed(given.won_at) : null,
          lost_at: status === "lost" ? closed(given.lost_at) : null,
        }
      : { won_at: timeOf(given.won_at, before.won_at), lost_at: timeOf(given.lost_at, before.lost_at) };
    const last = where(deals, (deal) => deal.stage_id === stage.id).length;
    return add(deals, {
      ...(before ?? { ...fresh(deals), created_by_id, total_deal_products_amount_in_cents: 0 }),
      ...(before && { updated_at: now() }),
      name,
      status,
      ...closing,
      lost_reason: changed && status !== "lost" ? "" : reason,
      stage_id: stage.id,
      pipeline_id,
      contact_id: contact.save?.() ?? contact.id ?? 0,
      position: Math.max(1, idOf(given.position) ?? before?.position ?? last + 1),
      custom_attributes: objectOf(given.custom_attributes, before?.custom_attributes ?? {}),
    });
  }
  function upsertDeal(body: unknown): Reply {
    const contact = idOf(membersOf(body).contact_id);
    const [before] = where(deals, (deal) => deal.contact_id === contact).sort((a, b) => a.id - b.id);
    return ok(saveDeal(body, before), before ? 200 : quirk("upsertCreatedStatus"));
  }
  function removeDeal({ id }: models.Deal): void {
    deals.delete(id);
    for (const records of [dealProducts, dealAssignees])
      for (const part of where<{ id: number; deal_id: number }>(records, ({ deal_id }) => deal_id === id))
        records.delete(part.id);
  }
  const partsOf = ({ id }: models.Deal) => ({
    deal_assignees: where(dealAssignees, ({ deal_id }) => deal_id === id),
    deal_products: where(dealProducts, ({ deal_id }) => deal_id === id),
  });

  return {
    createDeal: ({ body }) => {
      const [creator] = users.keys();
      const deal = saveDeal(body, undefined, creator);
      if (creator !== undefined) add(dealAssignees, { ...fresh(dealAssignees), user_id: creator, deal_id: deal.id });
      return ok(deal, 201);
    },
    upsertDeal: ({ body }) => upsertDeal(body),
    getDeal: ({ path }) => {
      const deal = find(deals, path.id);
      const [contact, stage, pipeline] = [
        contacts.get(deal.contact_id),
        stages.get(deal.stage_id),
        pipelines.get(deal.pipeline_id ?? 0),
      ];
      return ok({ ...deal, contact, stage, pipeline, ...partsOf(deal) });
    },
    updateDeal: ({ path, body }) => ok(saveDeal(body, find(deals, path.id))),
    deleteContact: ({ path }) => {
      const { id } = find(contacts, path.id);
      for (const deal of where(deals, ({ contact_id }) => contact_id === id)) removeDeal(deal);
      contacts.delete(id);
      return { status: 204 };
    },
  };
}
