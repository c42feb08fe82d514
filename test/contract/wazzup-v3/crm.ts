import type { WazzupV3Client } from "crm-deals/wazzup-v3";
import type { Lines } from "../lines.ts";

/** What the CRM sends: users, contacts, deals, pipelines. */
export const crm: Lines<WazzupV3Client> = {
  listUsers: (wazzup, call) => wazzup.users.list(call),
  getUser: (wazzup, call) => wazzup.users.get("12", call),
  upsertUsers: (wazzup, call) => wazzup.users.upsert([{ id: "12", name: "Anna Ozola", phone: "37120000012" }], call),
  deleteUser: (wazzup, call) => wazzup.users.delete("12", call),
  deleteUsers: (wazzup, call) => wazzup.users.deleteMany(["7", "12"], call),

  listContacts: (wazzup, call) => wazzup.contacts.list({ offset: 0 }, call),
  getContact: (wazzup, call) => wazzup.contacts.get("501", call),
  upsertContacts: (wazzup, call) =>
    wazzup.contacts.upsert(
      [
        {
          id: "501",
          responsibleUserId: "12",
          name: "Oak and Sons",
          contactData: [{ chatType: "whatsapp", chatId: "37120000501" }],
          uri: "https://crm.example.com/contacts/501",
        },
      ],
      call,
    ),
  deleteContact: (wazzup, call) => wazzup.contacts.delete("501", call),
  deleteContacts: (wazzup, call) => wazzup.contacts.deleteMany(["501", "502"], call),

  listDeals: (wazzup, call) => wazzup.deals.list({ offset: 0 }, call),
  getDeal: (wazzup, call) => wazzup.deals.get("9001", call),
  upsertDeals: (wazzup, call) =>
    wazzup.deals.upsert(
      [
        {
          id: "9001",
          responsibleUserId: "12",
          name: "Oak doors",
          uri: "https://crm.example.com/deals/9001",
          contacts: ["501"],
          closed: false,
        },
      ],
      call,
    ),
  deleteDeal: (wazzup, call) => wazzup.deals.delete("9001", call),
  deleteDeals: (wazzup, call) => wazzup.deals.deleteMany(["9001", "9002"], call),

  listPipelines: (wazzup, call) => wazzup.pipelines.list(call),
  uploadPipelines: (wazzup, call) =>
    wazzup.pipelines.upload([{ id: "3", name: "Sales", stages: [{ id: "31", name: "New" }] }], call),
};
