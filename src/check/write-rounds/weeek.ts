import { customFieldValues, type WeeekClient } from "../../weeek/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const weeekRound: WriteRound<WeeekClient> = {
  plan: "creates a contact, an organization and a deal in the first funnel's first status, reads them, updates them and deletes them",

  async run(weeek, cleanUp) {
    const contact = await weeek.contacts.create({ firstName: recordName });
    cleanUp(`contact ${contact.id}`, () => weeek.contacts.delete(contact.id));
    await weeek.contacts.get(contact.id);
    await weeek.contacts.update(contact.id, { firstName: recordName, lastName: "updated" });

    const organization = await weeek.organizations.create({ name: recordName });
    cleanUp(`organization ${organization.id}`, () => weeek.organizations.delete(organization.id));
    await weeek.organizations.get(organization.id);
    await weeek.organizations.update(organization.id, { name: `${recordName}, updated` });

    const [funnel] = await weeek.funnels.list();
    const [status] = funnel ? await weeek.statuses.list(funnel.id) : [];
    if (!status) return;
    const deal = await weeek.deals.create(status.id, { title: recordName });
    cleanUp(`deal ${deal.id}`, () => weeek.deals.delete(deal.id));
    const read = await weeek.deals.get(deal.id);
    await weeek.deals.update(deal.id, { title: `${recordName}, updated`, customFields: customFieldValues(read) });
    await weeek.deals.patch(deal.id, { amount: 1 });
    await weeek.deals.contacts.attach(deal.id, contact.id);
    await weeek.deals.contacts.detach(deal.id, contact.id);
  },
};
