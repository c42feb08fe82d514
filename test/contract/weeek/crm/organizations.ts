import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const organizations: Lines<WeeekClient> = {
  listOrganizations: (weeek, call) =>
    weeek.organizations.list(
      { responsible: ["7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713"], tags: ["12"], limit: 50, sort: "-updatedAt" },
      call,
    ),
  createOrganization: (weeek, call) =>
    weeek.organizations.create(
      { name: "Vega", emails: ["office@vega.example"], responsibles: ["7d1f0a52-3c8e-4b6d-9e41-52a8c0f6b713"] },
      call,
    ),
  getOrganization: (weeek, call) => weeek.organizations.get("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", call),
  updateOrganization: (weeek, call) =>
    weeek.organizations.update(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      { name: "Vega", phones: ["+49 30 5550199"] },
      call,
    ),
  deleteOrganization: (weeek, call) => weeek.organizations.delete("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", call),

  createOrganizationAddress: (weeek, call) =>
    weeek.organizations.addresses.create(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      { address: "Lindenstraße 12, Berlin" },
      call,
    ),
  updateOrganizationAddress: (weeek, call) =>
    weeek.organizations.addresses.update(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "0b6f9e25-d7c1-4a38-9f04-3e8a5c71d2b6",
      { address: "Lindenstraße 14, Berlin" },
      call,
    ),
  deleteOrganizationAddress: (weeek, call) =>
    weeek.organizations.addresses.delete(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "0b6f9e25-d7c1-4a38-9f04-3e8a5c71d2b6",
      call,
    ),
  createOrganizationEmail: (weeek, call) =>
    weeek.organizations.emails.create("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", { email: "office@vega.example" }, call),
  updateOrganizationEmail: (weeek, call) =>
    weeek.organizations.emails.update(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "41e8a7d3-6b0c-4f95-8a2e-b97d13c5f068",
      { email: "orders@vega.example" },
      call,
    ),
  deleteOrganizationEmail: (weeek, call) =>
    weeek.organizations.emails.delete(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "41e8a7d3-6b0c-4f95-8a2e-b97d13c5f068",
      call,
    ),
  createOrganizationPhone: (weeek, call) =>
    weeek.organizations.phones.create("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", { phone: "+49 30 5550199" }, call),
  updateOrganizationPhone: (weeek, call) =>
    weeek.organizations.phones.update(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "d3970f6a-28be-4c14-b5d9-60a2e7f84c31",
      { phone: "+49 30 5550198" },
      call,
    ),
  deleteOrganizationPhone: (weeek, call) =>
    weeek.organizations.phones.delete(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "d3970f6a-28be-4c14-b5d9-60a2e7f84c31",
      call,
    ),

  attachOrganizationContact: (weeek, call) =>
    weeek.organizations.contacts.attach(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5",
      call,
    ),
  detachOrganizationContact: (weeek, call) =>
    weeek.organizations.contacts.detach(
      "b04e6c1d-95f2-4a37-8d60-1f7c3e92a584",
      "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5",
      call,
    ),
  attachOrganizationTag: (weeek, call) =>
    weeek.organizations.tags.attach("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", 12, call),
  detachOrganizationTag: (weeek, call) =>
    weeek.organizations.tags.detach("b04e6c1d-95f2-4a37-8d60-1f7c3e92a584", 12, call),
};
