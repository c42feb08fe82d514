import type { WeeekClient } from "crm-deals/weeek";
import type { Case } from "../harness.ts";
import { otherUuid, uuid } from "./ids.ts";

const path = { id: uuid };
const owner = { organizationId: uuid };

export const organizations: Record<string, Case<WeeekClient>> = {
  listOrganizations: {
    facade: async (client, call) =>
      (
        await client.organizations
          .list({ responsible: [uuid, otherUuid], contacts: [uuid], tags: ["12"], limit: 2, sort: "-updatedAt" }, call)
          .firstPage()
      ).items,
    http: (client, call) =>
      client.http.GET("/crm/organizations", {
        params: { query: { "responsible[]": [uuid], search: "Vega", offset: 0, sort: "alphabet" } },
        call,
      }),
    payload: "/organizations",
  },
  createOrganization: {
    facade: (client, call) =>
      client.organizations.create({ name: "Vega", emails: ["office@vega.example"], responsibles: [uuid] }, call),
    http: (client, call) => client.http.POST("/crm/organizations", { body: {}, call }),
    payload: "/organization",
  },
  getOrganization: {
    facade: (client, call) => client.organizations.get(uuid, call),
    http: (client, call) => client.http.GET("/crm/organizations/{id}", { params: { path }, call }),
    payload: "/organization",
  },
  updateOrganization: {
    facade: (client, call) =>
      client.organizations.update(uuid, { name: "Vega", emails: ["office@vega.example"], responsibles: [uuid] }, call),
    http: (client, call) => client.http.PUT("/crm/organizations/{id}", { params: { path }, body: {}, call }),
    payload: "/organization",
  },
  deleteOrganization: {
    facade: (client, call) => client.organizations.delete(uuid, call),
    http: (client, call) => client.http.DELETE("/crm/organizations/{id}", { params: { path }, call }),
  },
  createOrganizationAddress: {
    facade: (client, call) => client.organizations.addresses.create(uuid, { address: "Lindenstraße 12" }, call),
    http: (client, call) =>
      client.http.POST("/crm/organizations/{organizationId}/addresses", {
        params: { path: owner },
        body: { address: "Lindenstraße 12" },
        call,
      }),
    payload: "/address",
  },
  updateOrganizationAddress: {
    facade: (client, call) =>
      client.organizations.addresses.update(uuid, otherUuid, { address: "Lindenstraße 12" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/organizations/{organizationId}/addresses/{addressId}", {
        params: { path: { ...owner, addressId: otherUuid } },
        body: { address: "Lindenstraße 12" },
        call,
      }),
    payload: "/address",
  },
  deleteOrganizationAddress: {
    facade: (client, call) => client.organizations.addresses.delete(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/organizations/{organizationId}/addresses/{addressId}", {
        params: { path: { ...owner, addressId: otherUuid } },
        call,
      }),
  },
  createOrganizationEmail: {
    facade: (client, call) => client.organizations.emails.create(uuid, { email: "office@vega.example" }, call),
    http: (client, call) =>
      client.http.POST("/crm/organizations/{organizationId}/emails", {
        params: { path: owner },
        body: { email: "office@vega.example" },
        call,
      }),
    payload: "/email",
  },
  updateOrganizationEmail: {
    facade: (client, call) =>
      client.organizations.emails.update(uuid, otherUuid, { email: "office@vega.example" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/organizations/{organizationId}/emails/{emailId}", {
        params: { path: { ...owner, emailId: otherUuid } },
        body: { email: "office@vega.example" },
        call,
      }),
    payload: "/email",
  },
  deleteOrganizationEmail: {
    facade: (client, call) => client.organizations.emails.delete(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/organizations/{organizationId}/emails/{emailId}", {
        params: { path: { ...owner, emailId: otherUuid } },
        call,
      }),
  },
  createOrganizationPhone: {
    facade: (client, call) => client.organizations.phones.create(uuid, { phone: "+49 30 5550199" }, call),
    http: (client, call) =>
      client.http.POST("/crm/organizations/{organizationId}/phones", {
        params: { path: owner },
        body: { phone: "+49 30 5550199" },
        call,
      }),
    payload: "/phone",
  },
  updateOrganizationPhone: {
    facade: (client, call) => client.organizations.phones.update(uuid, otherUuid, { phone: "+49 30 5550199" }, call),
    http: (client, call) =>
      client.http.PUT("/crm/organizations/{organizationId}/phones/{phoneId}", {
        params: { path: { ...owner, phoneId: otherUuid } },
        body: { phone: "+49 30 5550199" },
        call,
      }),
    payload: "/phone",
  },
  deleteOrganizationPhone: {
    facade: (client, call) => client.organizations.phones.delete(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/organizations/{organizationId}/phones/{phoneId}", {
        params: { path: { ...owner, phoneId: otherUuid } },
        call,
      }),
  },
  attachOrganizationContact: {
    facade: (client, call) => client.organizations.contacts.attach(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.POST("/crm/organizations/{organizationId}/contacts", {
        params: { path: owner },
        body: { contactId: otherUuid },
        call,
      }),
  },
  detachOrganizationContact: {
    facade: (client, call) => client.organizations.contacts.detach(uuid, otherUuid, call),
    http: (client, call) =>
      client.http.DELETE("/crm/organizations/{organizationId}/contacts", {
        params: { path: owner },
        body: { contactId: otherUuid },
        call,
      }),
  },
  attachOrganizationTag: {
    facade: (client, call) => client.organizations.tags.attach(uuid, 12, call),
    http: (client, call) =>
      client.http.POST("/crm/organizations/{organizationId}/tags", {
        params: { path: owner },
        body: { tagId: 12 },
        call,
      }),
  },
  detachOrganizationTag: {
    facade: (client, call) => client.organizations.tags.detach(uuid, 12, call),
    http: (client, call) =>
      client.http.DELETE("/crm/organizations/{organizationId}/tags", {
        params: { path: owner },
        body: { tagId: 12 },
        call,
      }),
  },
};
