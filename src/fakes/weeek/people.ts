/** Contacts and organizations. */
import type * as models from "../../../generated/weeek/models.ts";
import * as rules from "../rules.ts";
import type { Call, Handler } from "../server.ts";
import type { Links } from "./links.ts";
import {
  arrayOf,
  contains,
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

  /** Written as texts, read as records. What stays keeps its id. */
  function details<Detail extends { id: string }>(
    given: readonly string[] | null | undefined,
    before: readonly Detail[] = [],
    textOf: (detail: Detail) => string,
    make: (id: string, text: string) => Detail,
  ): Detail[] {
    const texts = arrayOf(store, given, before.map(textOf));
    return texts.map((value) => before.find((detail) => textOf(detail) === value) ?? make(random.uuid(), value));
  }
  const emailsOf = (given: readonly string[] | null | undefined, before?: readonly models.Email[]) =>
    details(
      given,
      before,
      ({ email }) => email,
      (id, email) => ({ id, email }),
    );
  const phonesOf = (given: readonly string[] | null | undefined, before?: readonly models.Phone[]) =>
    details(
      given,
      before,
      ({ phone }) => phone,
      (id, phone) => ({ id, phone }),
    );
  const started = () => {
    const [creatorId = random.uuid()] = data.users.keys();
    return { id: random.uuid(), creatorId, createdAt: now() };
  };

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
      emails: emailsOf(emails, kept?.emails),
      phones: phonesOf(phones, kept?.phones),
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
      addresses: details(
        addresses,
        before?.addresses,
        ({ address }) => address,
        (id, address) => ({ id, address }),
      ),
      emails: emailsOf(emails, before?.emails),
      phones: phonesOf(phones, before?.phones),
      updatedAt: now(),
    };
    data.organizations.set(organization.id, organization);
    return organization;
  }

  /** The three operations on one kind of detail. */
  function detailHandlers<Owner extends { id: string }, Detail extends { id: string }>(
    names: { kind: string; owner: string; member: string },
    owners: Map<string, Owner>,
    detailsOf: (owner: Owner) => Detail[],
    withDetails: (owner: Owner, details: Detail[]) => Owner,
    make: (id: string, body: unknown) => Detail,
  ): Record<string, Handler> {
    const { kind, owner, member } = names;
    const ownerOf = ({ path }: Call) => find(store, owners, path[`${owner}Id`]);
    const detailOf = (of: Owner, { path }: Call) =>
      find(store, new Map(detailsOf(of).map((detail) => [detail.id, detail])), path[`${member}Id`]);
    const save = (of: Owner, all: Detail[]) => owners.set(of.id, withDetails(of, all));
    return {
      [`create${kind}`]: (call) => {
        const of = ownerOf(call);
        const detail = make(random.uuid(), call.body);
        save(of, [...detailsOf(of), detail]);
        return ok({ [member]: detail });
      },
      [`update${kind}`]: (call) => {
        const of = ownerOf(call);
        const detail = make(detailOf(of, call).id, call.body);
        save(
          of,
          detailsOf(of).map((other) => (other.id === detail.id ? detail : other)),
        );
        return ok({ [member]: detail });
      },
      [`delete${kind}`]: (call) => {
        const of = ownerOf(call);
        const { id } = detailOf(of, call);
        save(
          of,
          detailsOf(of).filter((other) => other.id !== id),
        );
        return ok();
      },
    };
  }
  const makeEmail = (id: string, body: unknown) => ({ id, ...read(body, { email: required(rules.email) }) });
  const makePhone = (id: string, body: unknown) => ({ id, ...read(body, { phone: required(text(255)) }) });
  const makeAddress = (id: string, body: unknown) => ({ id, ...read(body, { address: required(text(255)) }) });

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
    ...detailHandlers(
      { kind: "ContactEmail", owner: "contact", member: "email" },
      data.contacts,
      ({ emails = [] }) => emails,
      (contact, emails) => ({ ...contact, emails }),
      makeEmail,
    ),
    ...detailHandlers(
      { kind: "ContactPhone", owner: "contact", member: "phone" },
      data.contacts,
      ({ phones = [] }) => phones,
      (contact, phones) => ({ ...contact, phones }),
      makePhone,
    ),
    ...detailHandlers(
      { kind: "OrganizationAddress", owner: "organization", member: "address" },
      data.organizations,
      ({ addresses = [] }) => addresses,
      (organization, addresses) => ({ ...organization, addresses }),
      makeAddress,
    ),
    ...detailHandlers(
      { kind: "OrganizationEmail", owner: "organization", member: "email" },
      data.organizations,
      ({ emails = [] }) => emails,
      (organization, emails) => ({ ...organization, emails }),
      makeEmail,
    ),
    ...detailHandlers(
      { kind: "OrganizationPhone", owner: "organization", member: "phone" },
      data.organizations,
      ({ phones = [] }) => phones,
      (organization, phones) => ({ ...organization, phones }),
      makePhone,
    ),
  };
}
