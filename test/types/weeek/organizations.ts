import type { Paginated } from "crm-deals";
import type {
  Address,
  AddressWrite,
  Email,
  EmailWrite,
  Organization,
  OrganizationFilter,
  OrganizationWrite,
  Phone,
  PhoneWrite,
  WeeekClient,
} from "crm-deals/weeek";
import { type Equal, holds, type Optional, type Required } from "../expect.ts";

declare const weeek: WeeekClient;
const { organizations } = weeek;

holds<Equal<Required<Organization>, "id">>();
holds<
  Equal<
    Optional<Organization>,
    | "creatorId"
    | "name"
    | "responsibleId"
    | "addresses"
    | "emails"
    | "phones"
    | "contacts"
    | "tags"
    | "createdAt"
    | "updatedAt"
  >
>();
holds<Equal<Organization["responsibleId"], string | null | undefined>>();
holds<Equal<Required<OrganizationWrite>, never>>();
holds<Equal<Optional<OrganizationWrite>, "name" | "addresses" | "emails" | "phones" | "responsibles">>();
holds<Equal<keyof OrganizationFilter, "search" | "responsible" | "contacts" | "tags" | "limit" | "offset" | "sort">>();
holds<Equal<OrganizationFilter["sort"], "alphabet" | "updatedAt" | "-alphabet" | "-updatedAt" | undefined>>();
holds<Equal<Required<Address>, "id" | "address">>();
holds<Equal<Optional<Address>, never>>();
holds<Equal<Required<Email>, "id" | "email">>();
holds<Equal<Optional<Email>, never>>();
holds<Equal<Required<Phone>, "id" | "phone">>();
holds<Equal<Optional<Phone>, never>>();
holds<Equal<Required<AddressWrite>, "address">>();
holds<Equal<Optional<AddressWrite>, never>>();
holds<Equal<Required<EmailWrite>, "email">>();
holds<Equal<Optional<EmailWrite>, never>>();
holds<Equal<Required<PhoneWrite>, "phone">>();
holds<Equal<Optional<PhoneWrite>, never>>();

holds<Equal<ReturnType<typeof organizations.list>, Paginated<Organization>>>();
holds<Equal<ReturnType<typeof organizations.create>, Promise<Organization>>>();
holds<Equal<ReturnType<typeof organizations.get>, Promise<Organization>>>();
holds<Equal<ReturnType<typeof organizations.update>, Promise<Organization>>>();
holds<Equal<ReturnType<typeof organizations.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof organizations.addresses.create>, Promise<Address>>>();
holds<Equal<ReturnType<typeof organizations.addresses.update>, Promise<Address>>>();
holds<Equal<ReturnType<typeof organizations.addresses.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof organizations.emails.create>, Promise<Email>>>();
holds<Equal<ReturnType<typeof organizations.emails.update>, Promise<Email>>>();
holds<Equal<ReturnType<typeof organizations.emails.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof organizations.phones.create>, Promise<Phone>>>();
holds<Equal<ReturnType<typeof organizations.phones.update>, Promise<Phone>>>();
holds<Equal<ReturnType<typeof organizations.phones.delete>, Promise<void>>>();

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
