import type { YsuiteClient } from "crm-deals/ysuite";
import type { Lines } from "../lines.ts";

export const contacts: Lines<YsuiteClient> = {
  listContacts: (ysuite, call) => ysuite.contacts.list({ type: 1, search: "Johnson" }, call),
  getContact: (ysuite, call) => ysuite.contacts.get(10, call),
  createContact: (ysuite, call) =>
    ysuite.contacts.create({ cstname: "Sarah Johnson", contact_type: 2, cstemail: "sarah@vega.example" }, call),

  listLeads: (ysuite, call) => ysuite.leads.list({ lead_status: "Qualified", sortBy: "cstname" }, call),
  createLead: (ysuite, call) => ysuite.leads.create({ cstname: "Sarah Johnson", lead_source: "Website" }, call),
};
