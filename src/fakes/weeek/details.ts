/** The emails, phones and addresses of contacts and organizations: written as texts, read as records, and changed one at a time. */
import type * as models from "../../../generated/weeek/models.ts";
import * as rules from "../rules.ts";
import type { Call, Handler } from "../server.ts";
import { arrayOf, find, ok, read, type WeeekStore } from "./store.ts";

interface Kind<Detail> {
  /** As in the operation ids. */
  readonly name: string;
  readonly member: string;
  readonly rule: rules.Rule<string>;
  readonly textOf: (detail: Detail) => string;
  readonly make: (id: string, text: string) => Detail;
}
const emails: Kind<models.Email> = {
  name: "Email",
  member: "email",
  rule: rules.email,
  textOf: ({ email }) => email,
  make: (id, email) => ({ id, email }),
};
const phones: Kind<models.Phone> = {
  name: "Phone",
  member: "phone",
  rule: rules.text(255),
  textOf: ({ phone }) => phone,
  make: (id, phone) => ({ id, phone }),
};
const addresses: Kind<models.Address> = {
  name: "Address",
  member: "address",
  rule: rules.text(255),
  textOf: ({ address }) => address,
  make: (id, address) => ({ id, address }),
};
export const kinds = { emails, phones, addresses };

/** The details that a write makes of texts. What stays keeps its id. */
export function detailsOf<Detail extends { id: string }>(
  store: WeeekStore,
  { textOf, make }: Kind<Detail>,
  given: readonly string[] | null | undefined,
  before: readonly Detail[] = [],
): Detail[] {
  const texts = arrayOf(store, given, before.map(textOf));
  return texts.map((text) => before.find((detail) => textOf(detail) === text) ?? make(store.random.uuid(), text));
}

export function details(store: WeeekStore): Record<string, Handler> {
  const { data, random } = store;
  /** The three operations on one kind of detail. */
  function handlersOf<
    Owner extends { id: string } & { [M in Member]?: Detail[] },
    Member extends string,
    Detail extends { id: string },
  >(
    owner: "Contact" | "Organization",
    owners: Map<string, Owner>,
    member: Member,
    kind: Kind<Detail>,
  ): Record<string, Handler> {
    const ownerOf = ({ path }: Call) => find(store, owners, path[`${owner.toLowerCase()}Id`]);
    const idIn = (details: readonly Detail[], { path }: Call) =>
      find(store, new Map(details.map((detail) => [detail.id, detail])), path[`${kind.member}Id`]).id;
    const written = (id: string, { body }: Call) => {
      const given = rules.isRecord(body) ? { text: body[kind.member] } : {};
      return kind.make(id, read(given, { text: rules.required(kind.rule) }).text);
    };
    const save = (to: Owner, details: Detail[]) => void owners.set(to.id, { ...to, [member]: details });
    return {
      [`create${owner}${kind.name}`]: (call) => {
        const to = ownerOf(call);
        const detail = written(random.uuid(), call);
        save(to, [...(to[member] ?? []), detail]);
        return ok({ [kind.member]: detail });
      },
      [`update${owner}${kind.name}`]: (call) => {
        const of = ownerOf(call);
        const before: Detail[] = of[member] ?? [];
        const detail = written(idIn(before, call), call);
        save(
          of,
          before.map((other) => (other.id === detail.id ? detail : other)),
        );
        return ok({ [kind.member]: detail });
      },
      [`delete${owner}${kind.name}`]: (call) => {
        const of = ownerOf(call);
        const before: Detail[] = of[member] ?? [];
        const id = idIn(before, call);
        save(
          of,
          before.filter((other) => other.id !== id),
        );
        return ok();
      },
    };
  }
  return {
    ...handlersOf("Contact", data.contacts, "emails", emails),
    ...handlersOf("Contact", data.contacts, "phones", phones),
    ...handlersOf("Organization", data.organizations, "addresses", addresses),
    ...handlersOf("Organization", data.organizations, "emails", emails),
    ...handlersOf("Organization", data.organizations, "phones", phones),
  };
}
