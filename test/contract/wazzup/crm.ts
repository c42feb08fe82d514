import type { WazzupClient } from "crm-deals/wazzup";
import type { Case } from "../harness.ts";

const deal = {
  id: "deal1",
  responsible_user_id: "222",
  name: "TestDeal",
  uri: "https://example.com/deal/123",
  contacts: ["chat1"],
  closed: false,
};
const contact = {
  id: "contact1",
  responsible_user_id: "1",
  name: "Oak and Sons",
  contact_data: [{ chat_type: "whatsapp", chat_id: "37199999999" }],
  uri: "https://crm.example.com/contacts/1",
};
const user = { id: "1", name: "Test" };
const pipeline = { id: "pipeline-1", name: "incoming", stages: [{ id: "stage-1", name: "new inquiry" }] };
const role = { channel_id: "bf65cc76-8e64-4fe3-bdef-e309946bcec9", user_id: "1", role: "seller" as const };

/** What the CRM pushes: deals, contacts, users with their settings, pipelines. */
export const crm: Record<string, Case<WazzupClient>> = {
  listDeals: {
    facade: async (client, call) => (await client.deals.list({ offset: 0, limit: 10 }, call).firstPage()).items,
    http: (client, call) => client.http.GET("/v2/deals", { params: { query: { limit: 100 } }, call }),
    payload: "/data",
  },
  getDeal: {
    facade: (client, call) => client.deals.get("deal1", call),
    http: (client, call) => client.http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: "deal1" } }, call }),
    payload: "/data/0",
  },
  createDeals: {
    facade: (client, call) => client.deals.create([deal, { ...deal, id: "deal2" }], call),
    http: (client, call) => client.http.POST("/v2/deals", { body: { deals: [deal] }, call }),
    payload: "/data",
  },
  updateDeals: {
    facade: (client, call) => client.deals.update([deal], call),
    http: (client, call) => client.http.PATCH("/v2/deals", { body: { deals: [deal] }, call }),
    payload: "/data",
  },
  deleteDeals: {
    facade: (client, call) => client.deals.delete(["deal1"], call),
    http: (client, call) => client.http.DELETE("/v2/deals", { body: { deal_ids: ["deal1"] }, call }),
  },
  listContacts: {
    facade: (client, call) => client.contacts.list(call),
    http: (client, call) => client.http.GET("/v2/contacts", { call }),
    payload: "/data",
  },
  getContact: {
    facade: (client, call) => client.contacts.get("contact1", call),
    http: (client, call) =>
      client.http.GET("/v2/contacts/{contact_id}", { params: { path: { contact_id: "contact1" } }, call }),
    payload: "/data/0",
  },
  createContacts: {
    facade: (client, call) => client.contacts.create([contact, { ...contact, id: "contact2" }], call),
    http: (client, call) => client.http.POST("/v2/contacts", { body: { contacts: [contact] }, call }),
    payload: "/data",
  },
  updateContacts: {
    facade: (client, call) => client.contacts.update([contact], call),
    http: (client, call) => client.http.PATCH("/v2/contacts", { body: { contacts: [contact] }, call }),
    payload: "/data",
  },
  deleteContacts: {
    facade: "none",
    http: (client, call) => client.http.DELETE("/v2/contacts", { body: { contact_ids: ["contact1"] }, call }),
  },
  listUsers: {
    facade: (client, call) => client.users.list(call),
    http: (client, call) => client.http.GET("/v2/users", { call }),
    payload: "/data",
  },
  getUser: {
    facade: (client, call) => client.users.get("1", call),
    http: (client, call) => client.http.GET("/v2/users/{user_id}", { params: { path: { user_id: "1" } }, call }),
    payload: "/data/0",
  },
  createUsers: {
    facade: (client, call) => client.users.create([user, { id: "2", name: "Ann", phone: "37199999999" }], call),
    http: (client, call) => client.http.POST("/v2/users", { body: { users: [user] }, call }),
    payload: "/data",
  },
  updateUsers: {
    facade: "none",
    http: (client, call) => client.http.PATCH("/v2/users", { body: { users: [user] }, call }),
  },
  deleteUsers: {
    facade: "none",
    http: (client, call) => client.http.DELETE("/v2/users", { body: { user_ids: ["1"] }, call }),
  },
  getSettings: {
    facade: (client, call) => client.settings.get(call),
    http: (client, call) => client.http.GET("/v2/settings", { call }),
    payload: "/data",
  },
  updateSettings: {
    facade: (client, call) => client.settings.update({ user_roles: [role] }, call),
    http: (client, call) =>
      client.http.PATCH("/v2/settings", { body: { hide_phone_numbers_for_user_ids: ["2"] }, call }),
  },
  listPipelines: {
    facade: (client, call) => client.pipelines.list(call),
    http: (client, call) => client.http.GET("/v2/pipelines", { call }),
    payload: "/data",
  },
  createPipelines: {
    facade: (client, call) => client.pipelines.create([pipeline, { id: "pipeline-2", name: "repairs" }], call),
    http: (client, call) => client.http.POST("/v2/pipelines", { body: { pipelines: [pipeline] }, call }),
    payload: "/data",
  },
};
