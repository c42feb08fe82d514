import type { WazzupClient } from "../../wazzup/index.ts";
import { recordName, type WriteRound } from "./round.ts";

export const wazzupRound: WriteRound<WazzupClient> = {
  plan: "creates a deal for an existing user and contact, reads it, updates it and deletes it",

  async run(wazzup, cleanUp) {
    const [user] = await wazzup.users.list();
    const [contact] = await wazzup.contacts.list();
    if (!user || !contact) return;
    const id = `crm-deals-check-${crypto.randomUUID()}`;
    const deal = {
      id,
      responsible_user_id: user.id,
      name: recordName,
      uri: `https://example.com/deals/${id}`,
      contacts: [contact.id],
      closed: false,
    };
    cleanUp(`deal ${id}`, () => wazzup.deals.delete([id]));
    await wazzup.deals.create([deal]);
    await wazzup.deals.get(id);
    await wazzup.deals.update([{ ...deal, closed: true }]);
  },
};
