import type { WeeekClient } from "crm-deals/weeek";
import type { Lines } from "../../lines.ts";

export const contacts: Lines<WeeekClient> = {
  listContacts: (weeek, call) =>
    weeek.contacts.list(
      { organizations: ["b04e6c1d-95f2-4a37-8d60-1f7c3e92a584"], search: "Berg", limit: 50, sort: "-alphabet" },
      call,
    ),
  createContact: (weeek, call) =>
    weeek.contacts.create({ firstName: "Nora", lastName: "Berg", phones: ["+49 30 5550142"], tags: [12] }, call),
  getContact: (weeek, call) => weeek.contacts.get("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", call),
  updateContact: (weeek, call) =>
    weeek.contacts.update(
      "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5",
      { firstName: "Nora", emails: ["nora.berg@vega.example"] },
      call,
    ),
  deleteContact: (weeek, call) => weeek.contacts.delete("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", call),

  createContactEmail: (weeek, call) =>
    weeek.contacts.emails.create("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", { email: "nora.berg@vega.example" }, call),
  updateContactEmail: (weeek, call) =>
    weeek.contacts.emails.update(
      "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5",
      "7c25d0b9-e348-4f61-a1d7-05f98e6b3c42",
      { email: "nora@vega.example" },
      call,
    ),
  deleteContactEmail: (weeek, call) =>
    weeek.contacts.emails.delete("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", "7c25d0b9-e348-4f61-a1d7-05f98e6b3c42", call),
  createContactPhone: (weeek, call) =>
    weeek.contacts.phones.create("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", { phone: "+49 30 5550142" }, call),
  updateContactPhone: (weeek, call) =>
    weeek.contacts.phones.update(
      "e5a92b70-6d14-4c83-b2f9-80d7416c3ea5",
      "a86b31f7-594d-4ec0-9273-d1e60c7f58ab",
      { phone: "+49 30 5550143" },
      call,
    ),
  deleteContactPhone: (weeek, call) =>
    weeek.contacts.phones.delete("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", "a86b31f7-594d-4ec0-9273-d1e60c7f58ab", call),

  attachContactTag: (weeek, call) => weeek.contacts.tags.attach("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", 12, call),
  detachContactTag: (weeek, call) => weeek.contacts.tags.detach("e5a92b70-6d14-4c83-b2f9-80d7416c3ea5", 12, call),
};
