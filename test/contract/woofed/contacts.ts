import type { WoofedClient } from "crm-deals/woofed";
import type { Lines } from "../lines.ts";

export const contacts: Lines<WoofedClient> = {
  searchContacts: (woofed, call) =>
    woofed.contacts.search({ full_name_cont: "Maia", phone_present: true, s: ["created_at desc", "id asc"] }, call),
  getContact: (woofed, call) => woofed.contacts.get(12, call),
  createContact: (woofed, call) =>
    woofed.contacts.create({ full_name: "Tim Maia", email: "tim@maia.example", label_list: "vip, trial" }, call),
  upsertContact: (woofed, call) =>
    woofed.contacts.upsert({ phone: "+5541996910256", full_name: "Tim Maia", custom_attributes: { city: "RJ" } }, call),
  getContactByChatwootId: {
    line: (woofed, call) => woofed.contacts.getByChatwootId(4711, call),
    sends: { query: { chatwoot_id: 4711 } },
  },
  deleteContact: (woofed, call) => woofed.contacts.delete(12, call),
  createContactEvent: (woofed, call) =>
    woofed.contacts.events.create(12, { kind: "note", content: "Asked for a brochure.", deal_id: 7 }, call),
};
