import type { WoofedClient } from "../../woofed/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const woofedRound: WriteRound<WoofedClient> = {
  plan: "creates a contact and, in the stage of an existing deal, a deal of that contact, reads and updates them, and deletes the contact, and its deal with it",

  async run(woofed, cleanUp) {
    const contact = await woofed.contacts.create({ full_name: recordName });
    cleanUp(`contact ${contact.id} with its deals`, () => woofed.contacts.delete(contact.id));
    await woofed.contacts.get(contact.id);

    const { items } = await woofed.deals.search().firstPage();
    const stageId = items[0]?.stage_id;
    if (!stageId) return;
    const deal = await woofed.deals.create({ name: recordName, stage_id: stageId, contact_id: contact.id });
    await woofed.deals.get(deal.id);
    await woofed.deals.update(deal.id, { name: `${recordName}, updated` });
  },
};
