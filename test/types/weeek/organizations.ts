import type { WeeekClient } from "crm-deals/weeek";

declare const weeek: WeeekClient;
const { organizations } = weeek;

// @ts-expect-error addresses are written as text
organizations.create({ emails: [{ id: "e", email: "office@vega.example" }] });
// @ts-expect-error written as `responsibles`
organizations.create({ responsibleId: "u" });
// @ts-expect-error contacts are attached
organizations.create({ contacts: ["c"] });
// @ts-expect-error a filter's name has no brackets
organizations.list({ "tags[]": ["1"] });
// @ts-expect-error not an order
organizations.list({ sort: "name" });
// @ts-expect-error an e-mail address is a record to be
organizations.emails.create("o", "office@vega.example");
// @ts-expect-error a phone is no e-mail address
organizations.phones.create("o", { email: "office@vega.example" });
// @ts-expect-error which e-mail address
organizations.emails.update("o", { email: "office@vega.example" });
// @ts-expect-error a tag's id is a number
organizations.tags.attach("o", "5");
// @ts-expect-error a contact's id is text
organizations.contacts.detach("o", 5);
weeek.http.POST("/crm/organizations/{organizationId}/tags", {
  params: { path: { organizationId: "o" } },
  // @ts-expect-error deals say `tag`, organizations `tagId`
  body: { tag: 5 },
});
