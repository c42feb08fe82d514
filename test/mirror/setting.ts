/** A mirror between fakes: Weeek with deals, and Wazzup. */
import { createFake, type FakeQuirks } from "crm-deals/fakes";
import {
  type MirrorOptions,
  memoryStore,
  type RecordOutcome,
  runMirror,
  wazzupDestination,
  wazzupV3Destination,
  weeekSource,
} from "crm-deals/mirror";
import { createWazzupClient } from "crm-deals/wazzup";
import { createWazzupV3Client } from "crm-deals/wazzup-v3";
import { createWeeekClient, type Deal } from "crm-deals/weeek";

export const uri = "https://crm.example.com/{kind}/{id}";
const noWaits = { attempts: 3, baseDelayMs: 1, maxDelayMs: 1 };

export interface Setting {
  contacts?: number;
  deals?: number;
  quirks?: Partial<FakeQuirks["wazzup"]>;
  weeekQuirks?: Partial<FakeQuirks["weeek"]>;
}

/** Weeek with contacts, each with a valid phone, and deals of the first user; Wazzup's both APIs, empty. */
export async function setting({ contacts = 2, deals = 3, quirks = {}, weeekQuirks = {} }: Setting = {}) {
  const crm = createFake("weeek", { quirks: weeekQuirks });
  const weeek = createWeeekClient({ token: "token", fetch: crm.fetch, retry: noWaits });
  const wazzup = createFake("wazzup-v3");
  const wazzupV2 = createFake("wazzup", { quirks });
  const store = memoryStore();
  const records: RecordOutcome[] = [];
  const [user = ""] = crm.data.users.keys();
  const [statusId = ""] = crm.data.statuses.keys();

  const addContact = (firstName: string, ...phones: string[]) => weeek.contacts.create({ firstName, phones });
  const addDeal = (title: string, contactIds: string[] = [], assignees: string[] = [user]): Promise<Deal> =>
    weeek.deals.create(statusId, { title, contacts: contactIds, assignees });
  const contactIds: string[] = [];
  for (let index = 0; index < contacts; index += 1) {
    contactIds.push((await addContact(`Contact ${index}`, `+3712912${1000 + index}`)).id);
  }
  const dealIds: string[] = [];
  for (let index = 0; index < deals; index += 1) {
    const contact = contactIds[index % Math.max(1, contacts)];
    dealIds.push((await addDeal(`Deal ${index}`, contact === undefined ? [] : [contact])).id);
  }
  const to = {
    v3: wazzupV3Destination(createWazzupV3Client({ apiKey: "key", fetch: wazzup.fetch, retry: noWaits })),
    v2: wazzupDestination(createWazzupClient({ token: "token", fetch: wazzupV2.fetch, retry: noWaits })),
  };
  const run = (options: Partial<MirrorOptions> = {}) => {
    records.length = 0;
    return runMirror({
      source: weeekSource(weeek),
      destination: to.v3,
      store,
      uri,
      onRecord: (record) => records.push(record),
      ...options,
    });
  };
  const writes = () =>
    [...wazzup.requests, ...wazzupV2.requests].filter(({ operation }) => !/^(list|get)/.test(operation)).length;
  return {
    ...{ crm, weeek, wazzup, wazzupV2, store, records, user, statusId, contactIds, dealIds },
    ...{ addContact, addDeal, to, run, writes },
  };
}
