import type { Paginated } from "crm-deals";
import type { Contact, ContactFilter, ContactWrite, Email, Phone, WeeekClient } from "crm-deals/weeek";
import { type Equal, holds, type Optional, type Required } from "../expect.ts";

declare const weeek: WeeekClient;
const { contacts } = weeek;

holds<Equal<Required<Contact>, "id">>();
holds<
  Equal<
    Optional<Contact>,
    | "creatorId"
    | "lastName"
    | "firstName"
    | "middleName"
    | "organizations"
    | "emails"
    | "phones"
    | "tags"
    | "createdAt"
    | "updatedAt"
  >
>();
holds<Equal<Required<ContactWrite>, "firstName">>();
holds<Equal<Optional<ContactWrite>, "lastName" | "middleName" | "organizations" | "emails" | "phones" | "tags">>();
holds<Equal<ContactWrite["emails"], string[] | null | undefined>>();
holds<Equal<keyof ContactFilter, "search" | "organizations" | "limit" | "offset" | "sort">>();

holds<Equal<ReturnType<typeof contacts.list>, Paginated<Contact>>>();
holds<Equal<ReturnType<typeof contacts.create>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.get>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.update>, Promise<Contact>>>();
holds<Equal<ReturnType<typeof contacts.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof contacts.emails.create>, Promise<Email>>>();
holds<Equal<ReturnType<typeof contacts.emails.update>, Promise<Email>>>();
holds<Equal<ReturnType<typeof contacts.emails.delete>, Promise<void>>>();
holds<Equal<ReturnType<typeof contacts.phones.create>, Promise<Phone>>>();
holds<Equal<ReturnType<typeof contacts.phones.update>, Promise<Phone>>>();
holds<Equal<ReturnType<typeof contacts.phones.delete>, Promise<void>>>();

// @ts-expect-error the first name is missing
contacts.create({ lastName: "Berg" });
// @ts-expect-error the first name is required in an update too
contacts.update("c", { lastName: "Berg" });
// @ts-expect-error there is no `name`
contacts.create({ firstName: "Nora", name: "Nora Berg" });
// @ts-expect-error not a filter
contacts.list({ email: "nora.berg@vega.example" });
// @ts-expect-error contacts have no addresses
weeek.contacts.addresses;
// @ts-expect-error contacts are linked from the organization, or written with their ids
weeek.contacts.organizations;
