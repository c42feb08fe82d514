/** The emails, phones and addresses of contacts and organizations, one at a time. */
import * as rules from "../rules.ts";
import type { Call, Handler } from "../server.ts";
import { find, ok, read, type WeeekStore } from "./store.ts";

const { required, text } = rules;

export function details(store: WeeekStore): Record<string, Handler> {
  const { data, random } = store;
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

  return {
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
