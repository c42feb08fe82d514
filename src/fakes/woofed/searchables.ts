/** Which fields a search can ask for. */
import type * as models from "../../../generated/woofed/models.ts";
import type { Searchable } from "./ransack.ts";
import type { WoofedFakeData } from "./store.ts";

const times = { created_at: "time", updated_at: "time" } as const;
const named = { id: "number", name: "text" } as const;
const deal = {
  ...named,
  ...times,
  status: "text",
  won_at: "time",
  lost_at: "time",
  lost_reason: "text",
  total_deal_products_amount_in_cents: "number",
} as const;
const contact = {
  ...times,
  id: "number",
  full_name: "text",
  email: "text",
  phone: "text",
  custom_attributes: "json",
  additional_attributes: "json",
} as const;
const user = {
  ...times,
  id: "number",
  full_name: "text",
  email: "text",
  phone: "text",
  language: "text",
  job_description: "text",
  avatar_url: "text",
} as const;
const product = {
  ...times,
  identifier: "text",
  name: "text",
  description: "text",
  amount_in_cents: "number",
  quantity_available: "number",
} as const;

const dealProduct = {
  ...times,
  id: "number",
  deal_id: "number",
  product_id: "number",
  quantity: "number",
  product_name: "text",
  product_identifier: "text",
  unit_amount_in_cents: "number",
  total_amount_in_cents: "number",
} as const;

interface Searchables {
  readonly deals: Searchable<models.Deal>;
  readonly contacts: Searchable<models.Contact>;
  readonly products: Searchable<models.Product>;
  readonly users: Searchable<models.User>;
}

/** For one search: what it looks up it looks up once. */
export function searchables({
  deals,
  contacts,
  users,
  stages,
  pipelines,
  dealAssignees,
  dealProducts,
}: WoofedFakeData): Searchables {
  const labels = (names: readonly string[]) => names.map((name, index) => ({ id: index + 1, name }));
  const assigneesOf = grouped(dealAssignees, ({ deal_id }) => deal_id);
  const assignmentsOf = grouped(dealAssignees, ({ user_id }) => user_id);
  const dealsOf = grouped(deals, ({ contact_id }) => contact_id);
  const one = { many: false } as const;
  const many = { many: true } as const;
  return {
    deals: {
      own: deal,
      associations: {
        stage: { ...one, fields: { ...named, ...times }, of: ({ stage_id }) => [stages.get(stage_id)] },
        pipeline: {
          ...one,
          fields: { ...named, ...times },
          of: ({ pipeline_id }) => [pipelines.get(pipeline_id ?? 0)],
        },
        contact: { ...one, fields: contact, of: ({ contact_id }) => [contacts.get(contact_id)] },
        creator: { ...one, fields: user, of: ({ created_by_id }) => [users.get(created_by_id ?? 0)] },
        users: {
          ...many,
          fields: user,
          of: ({ id }) => assigneesOf(id).map(({ user_id }) => users.get(user_id)),
        },
      },
    },
    contacts: {
      own: contact,
      associations: {
        labels: { ...many, fields: named, positiveOnly: true, of: ({ label_list }) => labels(label_list) },
        chatwoot_conversations_labels: {
          ...many,
          fields: named,
          positiveOnly: true,
          of: (item) => labels(item.chatwoot_conversations_label_list),
        },
        deals: {
          ...many,
          fields: deal,
          of: ({ id }) => dealsOf(id),
        },
      },
    },
    products: {
      own: product,
      associations: {
        attachments: { ...many, fields: { created_at: "time", file_type: "text" }, of: () => [] },
        deal_products: {
          ...many,
          fields: dealProduct,
          of: ({ id }) => [...dealProducts.values()].filter(({ product_id }) => product_id === id),
        },
      },
    },
    users: {
      own: user,
      associations: {
        deals: {
          ...many,
          fields: deal,
          of: ({ id }) => assignmentsOf(id).map(({ deal_id }) => deals.get(deal_id)),
        },
      },
    },
  };
}

/** The records with a value of theirs, collected at the first question. */
function grouped<Item>(
  records: ReadonlyMap<number, Item>,
  by: (item: Item) => number,
): (key: number) => readonly Item[] {
  let groups: Map<number, Item[]> | undefined;
  return (key) => {
    if (!groups) {
      groups = new Map();
      for (const item of records.values()) {
        const group = groups.get(by(item));
        if (group) group.push(item);
        else groups.set(by(item), [item]);
      }
    }
    return groups.get(key) ?? [];
  };
}
