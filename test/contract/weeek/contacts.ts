import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { otherUuid, uuid } from "./ids.ts";

const path = { id: uuid };
const owner = { contactId: uuid };

export const contacts: Record<string, Case<WeeekClient>> = {
  listContacts: {
    facade: async (client, call) =>
      (await client.contacts.list({ organizations: [uuid, otherUuid], limit: 2, sort: "-alphabet" }, call).firstPage())
        .items,
    http: (client, call) =>
      client.http.GET("/crm/contacts", {
        params: { query: { "organizations[]": [uuid], search: "Nora", offset: 0, sort: "updatedAt" } },
        call,
      }),
    payload: "/contacts",
  },
  createContact: {
    facade: (client, call) =>
      client.contacts.create({ firstName: "Nora", phones: ["+49 30 5550142"], tags: [12] }, call),
    http: (client, call) => client.http.POST("/crm/contacts", { body: { firstName: "Nora", emails: null }, call }),
    payload: "/contact",
  },
  getContact: {
    facade: (client, call) => client.contacts.get(uuid, call),
    http: (client, call) => client.http.GET("/crm/contacts/{id}", { params: { path }, call }),
    payload: "/contact",
  },
  updateContact: {
    facade: (client, call) =>
      client.contacts.update(uuid, { firstName: "Nora", phones: ["+49 30 5550142"], tags: [12] }, call),
    http: (client, call) =>
      client.http.PUT("/crm/contacts/{id}", { params: { path }, body: { firstName: "Nora", emails: null }, call }),
    payload: "/contact",
  },
  deleteContact: {
    facade: (client, call) => client.contacts.delete(uuid, call),
    http: (client, call) => client.http.DELETE("/crm/contacts/{id}", { params: { path }, call }),
  },
  createContactEmail: {
    facade: (client, call) => client.contacts.emails.create(uuid, { email: "office@vega.example" }, call),
    http: (client, call) =>
      client.http.POST("/crm/contacts/{contactId}/emails", {
        params: { path: owner },
        body: { email: "office@vega.example" },
        call,
      }),
    payload: "/email",
  },
  updateContactEmail: {
    facade: (client, call) => client.contacts.emails.update(uuid, otherUuid, { email: "office@vega.example" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/contacts/{contactId}/emails/{emailId}", {
        params: { path: { ...owner, emailId: otherUuid } },
        body: { email: "office@vega.example" },
        call,
      }),
    payload: "/email",
  },
  deleteContactEmail: {
    facade: (client, call) => client.contacts.emails.delete(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/contacts/{contactId}/emails/{emailId}", {
        params: { path: { ...owner, emailId: otherUuid } },
        call,
      }),
  },
  createContactPhone: {
    facade: (client, call) => client.contacts.phones.create(uuid, { phone: "+49 30 5550199" }, call),
    http: (client, call) =>
      client.http.POST("/crm/contacts/{contactId}/phones", {
        params: { path: owner },
        body: { phone: "+49 30 5550199" },
        call,
      }),
    payload: "/phone",
  },
  updateContactPhone: {
    facade: (client, call) => client.contacts.phones.update(uuid, otherUuid, { phone: "+49 30 5550199" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/contacts/{contactId}/phones/{phoneId}", {
        params: { path: { ...owner, phoneId: otherUuid } },
        body: { phone: "+49 30 5550199" },
        call,
      }),
    payload: "/phone",
  },
  deleteContactPhone: {
    facade: (client, call) => client.contacts.phones.delete(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/contacts/{contactId}/phones/{phoneId}", {
        params: { path: { ...owner, phoneId: otherUuid } },
        call,
      }),
  },
  attachContactTag: {
    facade: (client, call) => client.contacts.tags.attach(uuid, 12, call),
    http: (client, call) =>
      client.http.POST("/crm/contacts/{contactId}/tags", { params: { path: owner }, body: { tagId: 12 }, call }),
  },
  detachContactTag: {
    facade: (client, call) => client.contacts.tags.detach(uuid, 12, call),
    http: (client, call) =>
      client.http.DELETE("/crm/contacts/{contactId}/tags", { params: { path: owner }, body: { tagId: 12 }, call }),
  },
};
