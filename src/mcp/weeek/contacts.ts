/** Weeek's contacts and organizations. */
import type { Contact, WeeekClient } from "../../weeek/index.ts";
import { creating } from "../creating.ts";
import { given, list, oneOf, optional, text } from "../input.ts";
import { pageOf, paging } from "../paging.ts";
import { inOrder, type Step } from "../steps.ts";
import { type Tool, type ToolCall, ToolError, tool } from "../tool.ts";

interface Given {
  firstName?: string | undefined;
  lastName?: string | undefined;
  phones?: string[] | undefined;
  emails?: string[] | undefined;
  organizations?: string[] | undefined;
}

export function weeekContacts(client: WeeekClient): Tool[] {
  return [
    tool({
      name: "weeek_find_contacts",
      title: "Find contacts or organizations",
      description: "People, or with `kind` companies, by part of the name.",
      input: { search: optional(text()), kind: optional(oneOf(["contacts", "organizations"])), ...paging },
      run: async ({ search, kind, limit, skip }, { read }) => {
        const filter = given({ search });
        if (kind === "organizations") {
          const { items, more } = await pageOf(client.organizations.list(filter, read), { limit, skip });
          const organizations = items.map(({ id, name, phones = [], emails = [], contacts }) => ({
            id,
            name,
            phones: phones.map(({ phone }) => phone),
            emails: emails.map(({ email }) => email),
            contacts,
          }));
          return { data: { organizations }, more };
        }
        const { items, more } = await pageOf(client.contacts.list(filter, read), { limit, skip });
        return { data: { contacts: items.map(summaryOf) }, more };
      },
    }),

    tool({
      name: "weeek_save_contact",
      title: "Save a contact",
      description: "Creates a contact, or with `id` changes names and adds phones, emails and organizations.",
      input: {
        id: optional(text()),
        firstName: optional(text("Required to create.")),
        lastName: optional(text()),
        phones: optional(list(text(), 10)),
        emails: optional(list(text(), 10)),
        organizations: optional(list(text(), 10, "Ids.")),
      },
      run: async ({ id, ...contact }, call) => {
        if (id) return await change(client, id, contact, call);
        const { firstName, ...others } = contact;
        if (!firstName) throw new ToolError("A new contact needs `firstName`.");
        return await creating({
          kind: "contact",
          id: ({ id }) => id,
          matches: async () => {
            const found = await client.contacts.list({ search: firstName }, call.read).toArray({ max: 200 });
            return found.filter((it) => it.firstName === firstName && (it.lastName ?? undefined) === others.lastName);
          },
          create: async () => {
            const made = await client.contacts.create({ firstName, ...given(others) }, call.write());
            return { data: { made: true, contact: summaryOf(made) } };
          },
          found: async (found) => ({ contact: summaryOf(found) }),
        });
      },
    }),
  ];
}

/** A PUT is sent for names and organizations alone, with the rest as read: whether the server keeps what is left out is not documented. */
async function change(client: WeeekClient, id: string, contact: Given, { read, write }: ToolCall) {
  const before = await client.contacts.get(id, read);
  const phones = (before.phones ?? []).map(({ phone }) => phone);
  const emails = (before.emails ?? []).map(({ email }) => email);
  const { firstName = before.firstName ?? "", lastName = before.lastName, organizations = [] } = contact;
  const linked = before.organizations ?? [];
  const isPut =
    contact.firstName !== undefined ||
    contact.lastName !== undefined ||
    organizations.some((it) => !linked.includes(it));
  const body = given({
    firstName,
    lastName,
    middleName: before.middleName,
    organizations: [...new Set([...linked, ...organizations])],
    phones,
    emails,
    tags: before.tags,
  });
  const missing = (wanted: string[] | undefined, known: string[]) =>
    [...new Set(wanted)].filter((it) => !known.includes(it));
  const steps: Step[] = [
    ...(isPut
      ? [{ done: "contact updated", run: () => client.contacts.update(id, { ...body, firstName }, write()) }]
      : []),
    ...missing(contact.phones, phones).map((phone) => ({
      done: `phone ${phone} added`,
      run: () => client.contacts.phones.create(id, { phone }, write()),
    })),
    ...missing(contact.emails, emails).map((email) => ({
      done: `email ${email} added`,
      run: () => client.contacts.emails.create(id, { email }, write()),
    })),
  ];
  if (steps.length === 0) throw new ToolError("Nothing to change: the contact already has these values.");
  const done = await inOrder(steps);
  return { data: { done, contact: summaryOf(await client.contacts.get(id, read)) } };
}

function summaryOf({ id, firstName, lastName, phones = [], emails = [], organizations }: Contact) {
  return {
    id,
    firstName,
    lastName,
    phones: phones.map(({ phone }) => phone),
    emails: emails.map(({ email }) => email),
    organizations,
  };
}
