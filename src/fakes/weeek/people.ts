/** Contacts and organizations. */
import type * as models from "../../../generated/weeek/models.ts";
import * as rules from "../rules.ts";
import type { Handler } from "../server.ts";
import { details, detailsOf, kinds } from "./details.ts";
import type { Links } from "./links.ts";
import {
  arrayOf,
  contains,
  currentUser,
  find,
  now,
  ok,
  page,
  passes,
  read,
  rejectProblems,
  rejectUnbracketed,
  unknownIds,
  type WeeekStore,
} from "./store.ts";

const { required, nullable, text, list } = rules;
const contactShape = {
  firstName: required(text(255)),
  lastName: nullable(text(255)),
  middleName: nullable(text(255)),
  organizations: nullable(list(rules.uuid)),
  emails: nullable(list(rules.email)),
  phones: nullable(list(text(255))),
  tags: nullable(list(rules.integer())),
};
const organizationShape = {
  name: text(255),
  addresses: list(text(255)),
  emails: list(rules.email),
  phones: list(text(255)),
  responsibles: list(rules.uuid),
};

export function people(store: WeeekStore, links: Links): Record<string, Handler> {
  const { data, random, quirk } = store;
  const everything = quirk("search") === "everything";

  const started = () => ({ id: random.uuid(), creatorId: currentUser(store), createdAt: now() });

  function saveContact(body: unknown, before?: models.Contact): models.Contact {
    const { emails, phones, organizations, tags, ...written } = read(body, contactShape);
    rejectProblems([
      ...unknownIds(store, data.organizations, "organizations", organizations ?? []),
      ...unknownIds(store, data.tags, "tags", tags ?? []),
    ]);
    const emptied = { lastName: null, middleName: null, organizations: [], emails: [], phones: [], tags: [] };
    const kept = before && !quirk("updateKeepsOmitted") ? { ...before, ...emptied } : before;
    const contact: models.Contact = {
      lastName: null,
      middleName: null,
      ...(kept ?? started()),
      ...written,
      organizations: arrayOf(store, organizations, kept?.organizations),
      emails: detailsOf(store, kinds.emails, emails, kept?.emails),
      phones: detailsOf(store, kinds.phones, phones, kept?.phones),
      tags: arrayOf(store, tags, kept?.tags),
      updatedAt: now(),
    };
    data.contacts.set(contact.id, contact);
    return contact;
  }
  function saveOrganization(body: unknown, before?: models.Organization): models.Organization {
    const { addresses, emails, phones, responsibles, ...written } = read(body, organizationShape);
    rejectProblems(unknownIds(store, data.users, "responsibles", responsibles));
    const organization: models.Organization = {
      name: "",
      contacts: [],
      tags: [],
      ...(before ?? started()),
      ...written,
      // An array is written, one id is read.
      responsibleId: responsibles ? (responsibles[0] ?? null) : (before?.responsibleId ?? null),
      addresses: detailsOf(store, kinds.addresses, addresses, before?.addresses),
      emails: detailsOf(store, kinds.emails, emails, before?.emails),
      phones: detailsOf(store, kinds.phones, phones, before?.phones),
      updatedAt: now(),
    };
    data.organizations.set(organization.id, organization);
    return organization;
  }

  const shows = (
    search: string | null,
    names: readonly (string | null | undefined)[],
    { emails = [], phones = [] }: models.Contact,
  ) =>
    contains(names.filter(Boolean).join(" "), search) ||
    (everything &&
      [...emails.map(({ email }) => email), ...phones.map(({ phone }) => phone)].some((text) =>
        contains(text, search),
      ));

  return {
    listContacts: (call) => {
      rejectUnbracketed(call, ["organizations"]);
      const found = [...data.contacts.values()].filter(
        (contact) =>
          shows(call.query.get("search"), [contact.lastName, contact.firstName, contact.middleName], contact) &&
          passes(call, { organizations: contact.organizations ?? [] }),
      );
      const sorts = {
        alphabet: ({ lastName, firstName }: models.Contact) => `${lastName ?? ""} ${firstName ?? ""}`,
        updatedAt: ({ updatedAt }: models.Contact) => updatedAt,
      };
      return ok({ contacts: page(store, call, found, sorts).items });
    },
    createContact: ({ body }) => ok({ contact: saveContact(body) }),
    getContact: ({ path }) => ok({ contact: find(store, data.contacts, path.id) }),
    updateContact: ({ path, body }) => ok({ contact: saveContact(body, find(store, data.contacts, path.id)) }),
    deleteContact: ({ path }) => {
      const { id } = find(store, data.contacts, path.id);
      data.contacts.delete(id);
      links.drop(data.contacts, id);
      return ok();
    },
    listOrganizations: (call) => {
      rejectUnbracketed(call, ["responsible", "contacts", "tags"]);
      const found = [...data.organizations.values()].filter(
        (organization) =>
          shows(call.query.get("search"), [organization.name], organization) &&
          passes(call, {
            responsible: [organization.responsibleId],
            contacts: organization.contacts ?? [],
            tags: organization.tags ?? [],
          }),
      );
      const sorts = {
        alphabet: ({ name }: models.Organization) => name,
        updatedAt: ({ updatedAt }: models.Organization) => updatedAt,
      };
      return ok({ organizations: page(store, call, found, sorts).items });
    },
    createOrganization: ({ body }) => ok({ organization: saveOrganization(body) }),
    getOrganization: ({ path }) => ok({ organization: find(store, data.organizations, path.id) }),
    updateOrganization: ({ path, body }) =>
      ok({ organization: saveOrganization(body, find(store, data.organizations, path.id)) }),
    deleteOrganization: ({ path }) => {
      const { id } = find(store, data.organizations, path.id);
      data.organizations.delete(id);
      links.drop(data.organizations, id);
      return ok();
    },
    ...details(store),
  };
}
