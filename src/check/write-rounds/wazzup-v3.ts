import type { WazzupV3Client } from "../../wazzup-v3/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const wazzupV3Round: WriteRound<WazzupV3Client> = {
  plan: "creates a deal for an existing user and contact, reads it, updates it and deletes it",

  async run(wazzup, cleanUp) {
    const [user] = await wazzup.users.list();
    const [contact] = (await wazzup.contacts.list().firstPage()).items;
    if (!user || !contact) return;
    const id = `crm-deals-check-${crypto.randomUUID()}`;
    const deal = {
      id,
      responsibleUserId: user.id,
      name: recordName,
      contacts: [contact.id],
      uri: `https://example.com/deals/${id}`,
      closed: false,
    };
    cleanUp(`deal ${id}`, () => wazzup.deals.delete(id));
    await wazzup.deals.upsert([deal]);
    await wazzup.deals.get(id);
    await wazzup.deals.upsert([{ ...deal, closed: true }]);
  },
};
