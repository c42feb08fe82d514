/** Fakes of Weeek and Wazzup for mirrors of many deals. */
import { createFake } from "crm-deals/fakes";
import { createWeeekClient } from "crm-deals/weeek";

/** A fake of Weeek with many deals, and one of Wazzup without any. */
export async function fakesWith(deals: number) {
  const crm = createFake("weeek", { quirks: { pageCap: 100 } });
  const wazzup = createFake("wazzup-v3");
  const client = createWeeekClient({ token: "token", fetch: crm.fetch });
  const [user = ""] = crm.data.users.keys();
  const [statusId = ""] = crm.data.statuses.keys();
  const contact = await client.contacts.create({ firstName: "Inga", phones: ["+37129123456"] });
  const deal = await client.deals.create(statusId, { title: "Deal", assignees: [user], contacts: [contact.id] });
  crm.data.deals.clear();
  for (let index = 0; index < deals; index += 1) {
    const id = `${index}`.padStart(16, "d");
    crm.data.deals.set(id, { ...deal, id, title: `Deal ${index}` });
  }
  return { crm, wazzup };
}

/** The same, which listen. */
export async function crmWith(deals: number) {
  const { crm, wazzup } = await fakesWith(deals);
  const [weeek, to] = [await crm.listen(), await wazzup.listen()];
  return {
    crm,
    wazzup,
    environment: {
      WEEEK_TOKEN: "token",
      WAZZUP_V3_KEY: "key",
      WEEEK_BASE_URL: weeek.baseUrl,
      WAZZUP_V3_BASE_URL: to.baseUrl,
    },
    close: () => Promise.all([weeek.close(), to.close()]),
  };
}
