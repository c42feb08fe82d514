/** A fake of Y-Suite: deals and contacts. */
import type * as models from "../../generated/ysuite/models.ts";
import { type FakeContext, nextId, rejectUnless, sorted } from "./context.ts";
import { type Choices, oneOf, wording } from "./quirks.ts";
import * as rules from "./rules.ts";
import { type Call, type Model, Rejection, type Reply } from "./server.ts";

/** A deal and its written members. `get` and `list` show the members of `Deal`. */
export interface YsuiteFakeDeal extends models.Deal, Omit<Partial<models.DealCreate>, keyof models.Deal> {
  /** The stage that `deal_current_stage` filters by. No operation writes it. */
  deal_current_stage?: number;
}
/** A contact and its written members. `get` and `list` show the members of `Contact`. */
export interface YsuiteFakeContact extends models.Contact, Omit<Partial<models.ContactCreate>, keyof models.Contact> {}

/** The data of a fake of Y-Suite. */
export interface YsuiteFakeData {
  /** By `deal_id`. */
  readonly deals: Map<number, YsuiteFakeDeal>;
  /** By `cstid`. */
  readonly contacts: Map<number, YsuiteFakeContact>;
  /** Names by user id, for a deal's `owner`. No operation shows users. */
  readonly users: Map<number, string>;
}

/** Behaviour that Y-Suite does not document. The first value is the default. */
export interface YsuiteQuirks {
  /** The text of the 400 for a missing record; default `Record not found`. */
  notFoundMessage: string;
  /** What happens with a `pageSize` over 100. */
  pageSizeOver100: "reject" | "cap";
  /** Whether an update keeps the optional members that it leaves out. */
  updateKeepsOmitted: boolean;
  /** The order of a list without `sortBy`. */
  order: "oldestFirst" | "newestFirst";
  /** Whether `get` and `list` return only the members of the documented record, or all that were written. */
  shows: "documented" | "written";
}

export const ysuiteQuirks: Choices<YsuiteQuirks> = {
  notFoundMessage: wording("Record not found"),
  pageSizeOver100: oneOf("reject", "cap"),
  updateKeepsOmitted: oneOf(false, true),
  order: oneOf("oldestFirst", "newestFirst"),
  shows: oneOf("documented", "written"),
};

const dealShape = {
  deal_name: rules.required(rules.text(255)),
  pipeline_id: rules.required(rules.integer()),
  cstid: rules.required(rules.integer()),
  deal_amount: rules.number,
  deal_amount_currency: rules.integer(),
  deal_owner_id: rules.integer(),
  deal_contact_id: rules.integer(),
  deal_expected_close_date: rules.date,
  deal_source: rules.text(),
  deal_description: rules.text(),
  deal_assignedto: rules.integer(),
  tag_ids: rules.list(rules.integer()),
};
const contactShape = {
  cstname: rules.required(rules.text(100)),
  contact_type: rules.required(rules.enumerated(1, 2)),
  cstemail: rules.email,
  cstmobile: rules.text(),
  cstmobile_country_id: rules.integer(),
  cstaddress: rules.text(255),
  ct_taxnumber: rules.text(50),
  cstnotes: rules.text(2000),
  cstemailnotify: rules.boolean,
  cstsmsnotify: rules.boolean,
  cst_whatsapp_notify: rules.boolean,
  contact_parent: rules.integer(),
  cst_tag_id: rules.list(rules.integer()),
};

const error = (status: number, message: string): Reply => ({ status, body: { success: false, message } });
const invalid = (problems: readonly rules.Problem[]): Reply => ({
  status: 422,
  body: {
    success: false,
    message: "The given data was invalid.",
    errors: Object.fromEntries(problems.map(([path, text]) => [path, [`The ${path} ${text}.`]])),
  },
});

export function ysuite({ quirk }: FakeContext<YsuiteQuirks>): Model<YsuiteFakeData> {
  const deals = new Map<number, YsuiteFakeDeal>();
  const contacts = new Map<number, YsuiteFakeContact>();
  const users = new Map([
    [1, "Anna Petrova"],
    [2, "John Smith"],
  ]);

  function read<const S extends Parameters<typeof rules.read>[1]>(body: unknown, shape: S): rules.Shaped<S> {
    const checked = rules.read(body, shape);
    if (checked.problems) throw new Rejection(invalid(checked.problems));
    return checked.value;
  }
  function find<Item>(items: ReadonlyMap<number, Item>, id: string | undefined): Item {
    const item = items.get(Number(id));
    rejectUnless(item !== undefined, () => error(400, quirk("notFoundMessage")));
    return item;
  }
  function dealOf(id: number, body: unknown, before: Partial<YsuiteFakeDeal>): YsuiteFakeDeal {
    const {
      deal_amount = null,
      deal_source = null,
      deal_expected_close_date = null,
      ...written
    } = {
      ...before,
      ...read(body, dealShape),
    };
    const owner = users.get(written.deal_owner_id ?? 0) ?? null;
    return { ...written, deal_id: id, deal_amount, deal_source, deal_expected_close_date, owner };
  }
  const shownDeal = (deal: YsuiteFakeDeal) => {
    if (quirk("shows") === "written") return deal;
    const { deal_id, deal_name, deal_amount, deal_source, deal_expected_close_date, pipeline_id, cstid, owner } = deal;
    return { deal_id, deal_name, deal_amount, deal_source, deal_expected_close_date, pipeline_id, cstid, owner };
  };
  const shownContact = (contact: YsuiteFakeContact) => {
    if (quirk("shows") === "written") return contact;
    const { cstid, cstname, cstemail, cstmobile, contact_type, cstcreated_on } = contact;
    return { cstid, cstname, cstemail, cstmobile, contact_type, cstcreated_on };
  };

  function page<Item extends object>(
    { query }: Call,
    records: ReadonlyMap<number, Item>,
    { texts, equals }: { texts: (item: Item) => unknown[]; equals: Record<string, (item: Item) => unknown> },
    show: (item: Item) => object,
  ): Reply {
    const problems: rules.Problem[] = [];
    const integerOf = (name: string, byDefault: number, least: number) => {
      const value = query.has(name) ? Number(query.get(name)) : byDefault;
      if (!Number.isInteger(value) || value < least) problems.push([name, `must be an integer of at least ${least}`]);
      return value;
    };
    const index = integerOf("pageIndex", 0, 0);
    const size = integerOf("pageSize", 10, 1);
    if (size > 100 && quirk("pageSizeOver100") === "reject") problems.push(["pageSize", "must be at most 100"]);
    const order = query.get("sortOrder") ?? "asc";
    if (order !== "asc" && order !== "desc") problems.push(["sortOrder", "must be asc or desc"]);
    if (problems.length > 0) throw new Rejection(invalid(problems));

    const search = query.get("search")?.toLowerCase();
    const matches = [...records.values()].filter(
      (item) =>
        (!search || texts(item).some((text) => `${text ?? ""}`.toLowerCase().includes(search))) &&
        Object.entries(equals).every(([name, of]) => !query.get(name) || Number(query.get(name)) === of(item)),
    );
    if (quirk("order") === "newestFirst") matches.reverse();
    const by = query.get("sortBy");
    const ordered = by ? sorted(matches, (item) => new Map(Object.entries(item)).get(by), order === "desc") : matches;
    const pageSize = Math.min(size, 100);
    return done(undefined, {
      data: ordered.slice(index * pageSize, (index + 1) * pageSize).map(show),
      current_page: index + 1,
      total_records: ordered.length,
      total_pages: Math.ceil(ordered.length / pageSize),
    });
  }

  return {
    data: { deals, contacts, users },
    error,
    reject: (headers) =>
      headers.get("x-ysuite-access-key") && headers.get("x-ysuite-secret-key")
        ? undefined
        : error(401, "Invalid API credentials."),
    handlers: {
      listDeals: (call) =>
        page(
          call,
          deals,
          {
            texts: ({ deal_name, deal_description }) => [deal_name, deal_description],
            equals: {
              pipeline_id: (deal) => deal.pipeline_id,
              deal_current_stage: (deal) => deal.deal_current_stage,
              cstid: (deal) => deal.cstid,
              deal_owner_id: (deal) => deal.deal_owner_id,
            },
          },
          shownDeal,
        ),
      createDeal: ({ body }) => {
        const deal = dealOf(nextId(deals), body, {});
        deals.set(deal.deal_id, deal);
        return done("Deal created successfully!", { deal_id: deal.deal_id, deal_name: deal.deal_name });
      },
      getDeal: ({ path }) => done(undefined, shownDeal(find(deals, path.id))),
      updateDeal: ({ path, body }) => {
        const before = find(deals, path.id);
        deals.set(before.deal_id, dealOf(before.deal_id, body, quirk("updateKeepsOmitted") ? before : {}));
        return done("Deal updated successfully!");
      },
      deleteDeal: ({ path }) => {
        deals.delete(find(deals, path.id).deal_id);
        return done("Deal deleted successfully");
      },
      listContacts: (call) =>
        page(
          call,
          contacts,
          {
            texts: ({ cstname, cstemail }) => [cstname, cstemail],
            equals: { type: ({ contact_type }) => contact_type },
          },
          shownContact,
        ),
      getContact: ({ path }) => done(undefined, shownContact(find(contacts, path.id))),
      createContact: ({ body }) => {
        const { cstemail = null, cstmobile = null, ...written } = read(body, contactShape);
        const cstid = nextId(contacts);
        const cstcreated_on = new Date().toISOString().replace(/\.\d+/, "");
        contacts.set(cstid, { ...written, cstid, cstemail, cstmobile, cstcreated_on });
        return done("New contact has been created successfully.", { cstid, cstname: written.cstname });
      },
    },
  };
}

function done(message: string | undefined, data?: object): Reply {
  return { status: 200, body: { success: true, ...(message && { message }), ...(data && { data }) } };
}
