import type { WoofedClient } from "../../woofed/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const woofedRound: WriteRound<WoofedClient> = {
  plan: "creates a contact, and a deal of it in the stage of an existing deal; reads and updates both; deletes the contact, and with it the deal",

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
