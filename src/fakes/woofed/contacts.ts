import type * as models from "../../../generated/woofed/models.ts";
import { rejectUnless } from "../context.ts";
import { type Handler, Rejection, type Reply } from "../server.ts";
import { like } from "./ransack.ts";
import { failure, type Given, membersOf, objectOf, ok, textOf, type WoofedStore } from "./store.ts";

export type Contacts = ReturnType<typeof contacts>;

export function contacts({ data, now, fresh, add, find, where }: WoofedStore) {
  const { contacts, deals } = data;
  type Problems = Record<string, string[]>;
  function contactProblems({ id, email, phone }: models.Contact): Problems {
    const others = where(contacts, (contact) => contact.id !== id);
    const taken = "has already been taken";
    const emails = [
      ...(email === "" || /^[^@\s]+@[^@\s]+$/.test(email) ? [] : ["is invalid"]),
      ...(email && others.some((other) => other.email.toLowerCase() === email.toLowerCase()) ? [taken] : []),
    ];
    const phones = [
      ...(phone === "" || /\+[1-9]\d{1,14}$/.test(phone) ? [] : ["must be in e164 format"]),
      ...(phone && others.some((other) => other.phone === phone) ? [taken] : []),
    ];
    return { ...(emails.length > 0 && { email: emails }), ...(phones.length > 0 && { phone: phones }) };
  }
  const names: Readonly<Record<string, string>> = { email: "Email", phone: "Phone (cell)" };
  const sentencesOf = (problems: Problems) =>
    Object.entries(problems).flatMap(([name, texts]) => texts.map((text) => `${names[name]} ${text}`));

  function contactOf(given: Given, before?: models.Contact): models.Contact {
    if (typeof given.phone === "number") throw new Rejection(failure());
    const phone = textOf(given.phone, before?.phone);
    // A list is dropped without a word.
    const labels =
      typeof given.label_list === "string" ? given.label_list.split(",").map((label) => label.trim()) : undefined;
    return {
      ...(before ?? {
        ...fresh(contacts),
        additional_attributes: {},
        app_type: null,
        app_id: null,
        chatwoot_conversations_label_list: [],
      }),
      ...(before && { updated_at: now() }),
      full_name: textOf(given.full_name, before?.full_name),
      email: textOf(given.email, before?.email),
      phone: phone === "" || phone.includes("+") ? phone : `+${phone}`,
      custom_attributes: objectOf(given.custom_attributes, before?.custom_attributes),
      label_list:
        labels?.filter(
          (label, at) => label && labels.findIndex((other) => other.toLowerCase() === label.toLowerCase()) === at,
        ) ??
        before?.label_list ??
        [],
    };
  }
  function saveContact(
    given: Given,
    before?: models.Contact,
    wrap = (problems: Problems): unknown => ({ errors: sentencesOf(problems) }),
  ): models.Contact {
    const contact = contactOf(given, before);
    const problems = contactProblems(contact);
    rejectUnless(Object.keys(problems).length === 0, () => ok(wrap(problems), 422));
    return add(contacts, contact);
  }
  function upsertContact(body: unknown): Reply {
    const given = membersOf(body);
    const [email, phone] = [textOf(given.email), textOf(given.phone)];
    if (`${email}${phone}`.includes("'")) return failure();
    // A part is enough, and `%` and `_` stand for anything.
    const holds = (value: string, part: string) => part !== "" && like(`%${part}%`).test(value);
    const matches = where(contacts, (contact) => holds(contact.email, email) || holds(contact.phone, phone));
    const [before] = matches.sort((a, b) => a.id - b.id);
    return ok(
      saveContact(given, before, (problems) => problems),
      before ? 200 : 201,
    );
  }

  const handlers: Record<string, Handler> = {
    createContact: ({ body }) => ok(saveContact(membersOf(body)), 201),
    upsertContact: ({ body }) => upsertContact(body),
    getContact: ({ path }) => {
      const contact = find(contacts, path.id);
      return ok({ ...contact, deals: where(deals, ({ contact_id }) => contact_id === contact.id), events: [] });
    },
  };
  return { handlers, contactOf, contactProblems, saveContact, sentencesOf };
}
