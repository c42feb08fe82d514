import type { WazzupClient } from "crm-deals/wazzup";
import type { Lines } from "../lines.ts";

/** What the CRM pushes: deals, contacts, users with their settings, pipelines. */
export const crm: Lines<WazzupClient> = {
  listDeals: (wazzup, call) => wazzup.deals.list({ offset: 20, limit: 100 }, call),
  getDeal: (wazzup, call) => wazzup.deals.get("deal1", call),
  createDeals: (wazzup, call) =>
    wazzup.deals.create(
      [
        {
          id: "deal1",
          responsible_user_id: "222",
          name: "Oak doors",
          uri: "https://crm.example.com/deals/deal1",
          contacts: ["contact1"],
          closed: false,
        },
      ],
      call,
    ),
  updateDeals: (wazzup, call) =>
    wazzup.deals.update(
      [
        {
          id: "deal1",
          responsible_user_id: "222",
          name: "Oak doors",
          uri: "https://crm.example.com/deals/deal1",
          contacts: ["contact1"],
          closed: true,
        },
      ],
      call,
    ),
  deleteDeals: (wazzup, call) => wazzup.deals.delete(["deal1", "deal2"], call),

  listContacts: (wazzup, call) => wazzup.contacts.list(call),
  getContact: (wazzup, call) => wazzup.contacts.get("contact1", call),
  createContacts: (wazzup, call) =>
    wazzup.contacts.create(
      [
        {
          id: "contact1",
          responsible_user_id: "222",
          name: "Oak and Sons",
          contact_data: [{ chat_type: "whatsapp", chat_id: "37199999999" }],
          uri: "https://crm.example.com/contacts/contact1",
        },
      ],
      call,
    ),
  updateContacts: (wazzup, call) =>
    wazzup.contacts.update(
      [
        {
          id: "contact1",
          responsible_user_id: "223",
          name: "Oak and Sons",
          contact_data: [{ chat_type: "whatsapp", chat_id: "37199999999" }],
          uri: "https://crm.example.com/contacts/contact1",
        },
      ],
      call,
    ),
  deleteContacts: "none",

  listUsers: (wazzup, call) => wazzup.users.list(call),
  getUser: (wazzup, call) => wazzup.users.get("1", call),
  createUsers: (wazzup, call) => wazzup.users.create([{ id: "1", name: "Anna Berg", phone: "37199999999" }], call),
  updateUsers: "none",
  deleteUsers: "none",

  getSettings: (wazzup, call) => wazzup.settings.get(call),
  updateSettings: (wazzup, call) =>
    wazzup.settings.update(
      {
        user_roles: [{ channel_id: "bf65cc76-8e64-4fe3-bdef-e309946bcec9", user_id: "1", role: "seller" }],
        hide_phone_numbers_for_user_ids: ["2"],
      },
      call,
    ),

  listPipelines: (wazzup, call) => wazzup.pipelines.list(call),
  createPipelines: (wazzup, call) =>
    wazzup.pipelines.create([{ id: "sales", name: "Sales", stages: [{ id: "new", name: "New inquiry" }] }], call),
};
