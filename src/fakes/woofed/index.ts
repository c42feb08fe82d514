/** A fake of WoofedCRM, as the real server behaves: deals, contacts, products, deal products, assignees and users. */
import type * as models from "../../../generated/woofed/models.ts";
import { type FakeContext, nextId, rejectUnless } from "../context.ts";
import { type Choices, oneOf } from "../quirks.ts";
import { isRecord } from "../rules.ts";
import { type Call, type Model, Rejection, type Reply } from "../server.ts";
import { like, ransack, type Searchable, SearchError } from "./ransack.ts";
import { searchables } from "./searchables.ts";

/** What a fake of WoofedCRM holds, by id: the records without those that responses include. */
export interface WoofedFakeData {
  readonly deals: Map<number, models.Deal>;
  readonly contacts: Map<number, models.Contact>;
  readonly products: Map<number, models.Product>;
  readonly users: Map<number, models.User>;
  readonly dealProducts: Map<number, models.DealProduct>;
  readonly dealAssignees: Map<number, models.DealAssignee>;
  /** No operation shows stages and pipelines by themselves. The fake starts with one pipeline of three stages. */
  readonly stages: Map<number, models.Stage>;
  readonly pipelines: Map<number, models.Pipeline>;
}

/** In what WoofedCRM's servers differ, or differ from its documentation. The first value is the default. */
export interface WoofedQuirks {
  /** Whether the server has `deals/search`, which is documented; servers of before mid 2026 respond with 404. */
  searchRoute: boolean;
  /** The status of an upsert that creates a deal: the server responds with 200, the documentation says 201. */
  upsertCreatedStatus: 200 | 201;
  /** Whether a status change keeps the `won_at` or `lost_at` that is sent, which is a setting of the account. */
  keepsClosingTimes: boolean;
}

export const woofedQuirks: Choices<WoofedQuirks> = {
  searchRoute: oneOf(true, false),
  upsertCreatedStatus: oneOf(200, 201),
  keepsClosingTimes: oneOf(false, true),
};

const jobs = [
  "ceo",
  "cfo",
  "cto",
  "project_manager",
  "software_engineer",
  "marketing_manager",
  "sales_representative",
  "hr_specialist",
  "customer_support",
  "product_manager",
  "operations_manager",
  "business_development_manager",
  "data_analyst",
  "account_manager",
  "consultant",
  "financial_analyst",
  "graphic_designer",
  "ux_ui_designer",
  "content_creator",
  "legal_counsel",
  "research_scientist",
  "it_administrator",
  "system_administrator",
  "project_coordinator",
  "operations_coordinator",
  "executive_assistant",
  "other",
] as const;
const statuses = ["open", "won", "lost"] as const;
const account_id = 1;

const ok = (body: unknown, status = 200): Reply => ({ status, body });
const error = (status: number, text: string): Reply =>
  ok({ status, error: status === 404 ? "Not Found" : text }, status);
const unprocessable = (sentences: readonly string[]): Reply => ok({ errors: sentences }, 422);
const notFound = () => ok({ error: "Resource could not be found" }, 404);
const failure = () => error(500, "Internal Server Error");

type Given = Readonly<Record<string, unknown>>;
const membersOf = (body: unknown): Given => (isRecord(body) ? body : {});
/** @throws {Rejection} for null in a column that takes none */
function textOf(value: unknown, before = ""): string {
  if (value === null) throw new Rejection(failure());
  return value === undefined || typeof value === "object" ? before : String(value);
}
function idOf(value: unknown): number | undefined {
  return typeof value === "number" || typeof value === "string" ? Number.parseInt(String(value), 10) : undefined;
}
function timeOf(value: unknown, before: string | null = null): string | null {
  if (value === undefined) return before;
  return Number.isNaN(Date.parse(String(value))) ? null : new Date(String(value)).toISOString();
}
function oneOfThese<const Value>(values: readonly Value[], given: unknown, before: Value): Value {
  const found = given === undefined ? before : values.find((value) => value === given);
  if (found === undefined) throw new Rejection(failure());
  return found;
}
const objectOf = (value: unknown, before: Record<string, unknown> = {}) => (isRecord(value) ? value : before);

export function woofed({ quirk, random }: FakeContext<WoofedQuirks>): Model<WoofedFakeData> {
  let clock = 0;
  /** No two records are of one instant, so that a walk in the order of their times is complete. */
  function now(): string {
    clock = Math.max(clock + 1, Date.now());
    return new Date(clock).toISOString();
  }
  const started = { account_id, created_at: now(), updated_at: now() };
  const data: WoofedFakeData = {
    deals: new Map(),
    contacts: new Map(),
    products: new Map(),
    users: new Map(),
    dealProducts: new Map(),
    dealAssignees: new Map(),
    stages: new Map(
      ["New", "Offer", "Contract"].map((name, index) => [
        index + 1,
        { ...started, id: index + 1, name, pipeline_id: 1, position: index + 1 },
      ]),
    ),
    pipelines: new Map([[1, { ...started, id: 1, name: "Sales" }]]),
  };
  const { deals, contacts, products, users, dealProducts, dealAssignees, stages, pipelines } = data;
  const fresh = (records: ReadonlyMap<number, unknown>) => {
    const at = now();
    return { id: nextId(records), account_id, created_at: at, updated_at: at };
  };
  function add<Item extends { id: number }>(records: Map<number, Item>, item: Item): Item {
    records.set(item.id, item);
    return item;
  }
  function find<Item>(records: ReadonlyMap<number, Item>, id: unknown): Item {
    const found = records.get(idOf(id) ?? 0);
    rejectUnless(found !== undefined, notFound);
    return found;
  }
  const where = <Item>(records: ReadonlyMap<number, Item>, holds: (item: Item) => boolean) =>
    [...records.values()].filter(holds);
  add(users, userOf({ full_name: "Anna Petrova", email: "anna@example.com" }));

  function search<Item extends object>(
    { query, body }: Call,
    records: ReadonlyMap<number, Item>,
    searchable: Searchable<Item>,
  ): Reply {
    const { query: conditions, page: inBody } = membersOf(body);
    const invalid = (details: string) => ok({ errors: "Invalid search parameters", details }, 422);
    const asked = query.get("page") || (inBody ?? 1);
    const page = Number.parseInt(String(asked), 10);
    rejectUnless(page >= 1, () => invalid(`expected :page >= 1; got ${JSON.stringify(asked)}`));
    try {
      // Nothing orders what is not sorted, and nothing the ties of a sort.
      const found = ransack(random.shuffled([...records.values()]), searchable, membersOf(conditions));
      const pages = Math.max(1, Math.ceil(found.length / 10));
      const shown = found.slice((page - 1) * 10, page * 10);
      const [from, to] = shown.length > 0 ? [(page - 1) * 10 + 1, (page - 1) * 10 + shown.length] : [0, 0];
      const items = page > pages ? 0 : page === pages && found.length > 0 ? shown.length : 10;
      const [prev, next] = [page > 1 ? Math.min(page - 1, pages) : null, page < pages ? page + 1 : null];
      return ok({
        data: shown,
        pagination: { page, items, count: found.length, pages, from, last: pages, to, prev, next },
      });
    } catch (thrown) {
      if (!(thrown instanceof SearchError)) throw thrown;
      if (thrown.status === 422) return invalid(thrown.message);
      return thrown.status === 500 ? failure() : error(501, thrown.message);
    }
  }

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

  /** The contact that a deal gets, with what `contact_attributes` does to it: it is saved with the deal. */
  function contactOfDeal(given: Given, before?: models.Deal): { id: number | undefined; save?: () => number } {
    const id = idOf(given.contact_id) ?? before?.contact_id;
    if (!isRecord(given.contact_attributes)) return { id };
    const { id: named, ...attributes } = given.contact_attributes;
    const own = named === undefined ? undefined : contacts.get(id ?? 0);
    rejectUnless(named === undefined || (own !== undefined && idOf(named) === own.id), notFound);
    const problems = sentencesOf(contactProblems(contactOf(attributes, own)));
    rejectUnless(problems.length === 0, () => unprocessable(problems));
    return { id: own?.id, save: () => saveContact(attributes, own).id };
  }
  function saveDeal(body: unknown, before?: models.Deal, created_by_id: number | null = null): models.Deal {
    const given = membersOf(body);
    const status = oneOfThese(statuses, given.status, before?.status ?? "open");
    const name = textOf(given.name, before?.name);
    const reason = given.lost_reason === null ? "" : textOf(given.lost_reason, before?.lost_reason);
    const contact = contactOfDeal(given, before);
    const asked = given.pipeline_id === undefined ? before?.pipeline_id : idOf(given.pipeline_id);
    const ofPipeline = where(stages, (stage) => stage.pipeline_id === asked);
    // An unknown stage becomes the first one of the pipeline.
    const stage =
      stages.get((given.stage_id === undefined ? before?.stage_id : idOf(given.stage_id)) ?? 0) ?? ofPipeline[0];
    const pipeline_id = pipelines.has(asked ?? 0) ? asked : stage?.pipeline_id;
    const problems = [
      ...(contact.save || contacts.has(contact.id ?? 0) ? [] : ["Contact must exist"]),
      ...(stage ? [] : ["Stage must exist"]),
      ...(pipeline_id ? [] : ["Pipeline must exist"]),
    ];
    rejectUnless(problems.length === 0 && stage !== undefined && !!pipeline_id, () => unprocessable(problems));

    const changed = status !== before?.status;
    const closed = (when: unknown) => (quirk("keepsClosingTimes") ? timeOf(when, now()) : now());
    const closing = changed
      ? {
          won_at: status === "won" ? closed(given.won_at) : null,
          lost_at: status === "lost" ? closed(given.lost_at) : null,
        }
      : { won_at: timeOf(given.won_at, before.won_at), lost_at: timeOf(given.lost_at, before.lost_at) };
    const last = where(deals, (deal) => deal.stage_id === stage.id).length;
    return add(deals, {
      ...(before ?? { ...fresh(deals), created_by_id, total_deal_products_amount_in_cents: 0 }),
      ...(before && { updated_at: now() }),
      name,
      status,
      ...closing,
      lost_reason: changed && status !== "lost" ? "" : reason,
      stage_id: stage.id,
      pipeline_id,
      contact_id: contact.save?.() ?? contact.id ?? 0,
      position: Math.max(1, idOf(given.position) ?? before?.position ?? last + 1),
      custom_attributes: objectOf(given.custom_attributes, before?.custom_attributes),
    });
  }
  function upsertDeal(body: unknown): Reply {
    const contact = idOf(membersOf(body).contact_id);
    const [before] = where(deals, (deal) => deal.contact_id === contact).sort((a, b) => a.id - b.id);
    return ok(saveDeal(body, before), before ? 200 : quirk("upsertCreatedStatus"));
  }
  function removeDeal({ id }: models.Deal): void {
    deals.delete(id);
    for (const records of [dealProducts, dealAssignees])
      for (const part of where<{ id: number; deal_id: number }>(records, ({ deal_id }) => deal_id === id))
        records.delete(part.id);
  }
  const partsOf = ({ id }: models.Deal) => ({
    deal_assignees: where(dealAssignees, ({ deal_id }) => deal_id === id),
    deal_products: where(dealProducts, ({ deal_id }) => deal_id === id),
  });

  /** Texts are stripped to digits and minus signs; what has none is not a number. */
  function amountOf(value: unknown, before = 0): number {
    return value === undefined ? before : Number.parseInt(String(value).replace(/[^\d.-]/g, ""), 10);
  }
  /** @throws {Rejection} for null in a column that takes none */
  function storedAmount(value: unknown, before: number): number {
    const amount = amountOf(value, before);
    rejectUnless(!Number.isNaN(amount), failure);
    return amount;
  }
  function saveProduct(body: unknown, before?: models.Product): models.Product {
    const given = membersOf(body);
    const amount_in_cents = amountOf(given.amount_in_cents, before?.amount_in_cents);
    const quantity_available = amountOf(given.quantity_available, before?.quantity_available);
    const problems = [
      ...(amount_in_cents >= 0 ? [] : ["Price Can not be negative"]),
      ...(quantity_available >= 0 ? [] : ["Quantity available Can not be negative"]),
    ];
    rejectUnless(problems.length === 0, () => unprocessable(problems));
    return add(products, {
      ...(before ?? { ...fresh(products), additional_attributes: {} }),
      ...(before && { updated_at: now() }),
      identifier: textOf(given.identifier, before?.identifier),
      name: textOf(given.name, before?.name),
      description: textOf(given.description, before?.description),
      amount_in_cents,
      quantity_available,
      custom_attributes: objectOf(given.custom_attributes, before?.custom_attributes),
    });
  }

  function userOf(given: Given): models.User {
    return {
      ...fresh(users),
      full_name: textOf(given.full_name),
      email: textOf(given.email).trim().toLowerCase(),
      phone: typeof given.phone === "string" ? given.phone : null,
      language: textOf(given.language, "en"),
      avatar_url: textOf(given.avatar_url),
      job_description: oneOfThese(jobs, given.job_description, "other"),
      notifications: { webpush_notify_on_event_expired: given.webpush_notify_on_event_expired === true },
    };
  }
  function createUser(body: unknown): Reply {
    const given = membersOf(body);
    const user = userOf(given);
    const password = textOf(given.password);
    const confirmed = given.password_confirmation === undefined || given.password_confirmation === password;
    const problems = [
      ...(/^[^@\s]+@[^@\s]+$/.test(user.email) ? [] : ["Email is invalid"]),
      ...(where(users, ({ email }) => email === user.email).length > 0 ? ["Email has already been taken"] : []),
      ...(password.length >= 6 ? [] : ["Password is too short (minimum is 6 characters)"]),
      ...(password.length <= 128 ? [] : ["Password is too long (maximum is 128 characters)"]),
      ...(confirmed ? [] : ["Confirm your password doesn't match Password"]),
      ...(!user.phone || /\+[1-9]\d{1,14}$/.test(user.phone) ? [] : ["Phone must be in e164 format"]),
    ];
    return problems.length > 0 ? unprocessable(problems) : ok(add(users, user), 201);
  }

  function saveDealProduct(item: models.DealProduct): Reply {
    const { unit_amount_in_cents, quantity, deal_id } = item;
    const saved = add(dealProducts, { ...item, total_amount_in_cents: unit_amount_in_cents * quantity });
    const deal = find(deals, deal_id);
    const total = partsOf(deal).deal_products.reduce((sum, part) => sum + part.total_amount_in_cents, 0);
    add(deals, { ...deal, total_deal_products_amount_in_cents: total });
    return shownDealProduct(saved, item.created_at === item.updated_at ? 201 : 200);
  }
  const shownDealProduct = (item: models.DealProduct, status = 200) =>
    ok({ ...item, product: find(products, item.product_id), deal: find(deals, item.deal_id) }, status);
  function createDealProduct(body: unknown): Reply {
    const given = membersOf(body);
    const [product, deal] = [products.get(idOf(given.product_id) ?? 0), deals.get(idOf(given.deal_id) ?? 0)];
    const twice = deal && partsOf(deal).deal_products.some(({ product_id }) => product_id === product?.id);
    const problems = [
      ...(product ? [] : ["Product must exist"]),
      ...(deal ? [] : ["Deal must exist"]),
      ...(twice ? ["Product has already been added to this deal"] : []),
    ];
    if (!product || !deal || twice) return unprocessable(problems);
    // Price and names are the catalogue's, whatever was sent.
    const {
      id: product_id,
      amount_in_cents: unit_amount_in_cents,
      name: product_name,
      identifier: product_identifier,
    } = product;
    return saveDealProduct({
      ...fresh(dealProducts),
      deal_id: deal.id,
      product_id,
      unit_amount_in_cents,
      product_name,
      product_identifier,
      quantity: storedAmount(given.quantity, 1),
      total_amount_in_cents: 0,
    });
  }
  function updateDealProduct({ path, body }: Call): Reply {
    const before = find(dealProducts, path.id);
    const given = membersOf(body);
    return saveDealProduct({
      ...before,
      updated_at: now(),
      quantity: storedAmount(given.quantity, before.quantity),
      unit_amount_in_cents: storedAmount(given.unit_amount_in_cents, before.unit_amount_in_cents),
      product_name: textOf(given.product_name, before.product_name),
      product_identifier: textOf(given.product_identifier, before.product_identifier),
    });
  }
  function createDealAssignee(body: unknown): Reply {
    const [user_id, deal_id] = [idOf(membersOf(body).user_id) ?? 0, idOf(membersOf(body).deal_id) ?? 0];
    const twice =
      where(dealAssignees, (assignee) => assignee.user_id === user_id && assignee.deal_id === deal_id).length > 0;
    const problems = [
      ...(users.has(user_id) ? [] : ["User must exist"]),
      ...(deals.has(deal_id) ? [] : ["Deal must exist"]),
      ...(twice ? ["User is already associated with this deal"] : []),
    ];
    return problems.length > 0
      ? unprocessable(problems)
      : ok(add(dealAssignees, { ...fresh(dealAssignees), user_id, deal_id }), 201);
  }

  const searches = searchables(data);
  return {
    data,
    error,
    // The scheme is not looked at.
    reject: (headers) => (headers.get("authorization")?.trim() ? undefined : ok({ errors: "Unauthorized" }, 401)),
    handlers: {
      createDeal: ({ body }) => {
        const [creator] = users.keys();
        const deal = saveDeal(body, undefined, creator);
        if (creator !== undefined) add(dealAssignees, { ...fresh(dealAssignees), user_id: creator, deal_id: deal.id });
        return ok(deal, 201);
      },
      searchDeals: (call) => (quirk("searchRoute") ? search(call, deals, searches.deals) : error(404, "Not Found")),
      upsertDeal: ({ body }) => upsertDeal(body),
      getDeal: ({ path }) => {
        const deal = find(deals, path.id);
        const [contact, stage, pipeline] = [
          contacts.get(deal.contact_id),
          stages.get(deal.stage_id),
          pipelines.get(deal.pipeline_id ?? 0),
        ];
        return ok({ ...deal, contact, stage, pipeline, ...partsOf(deal) });
      },
      updateDeal: ({ path, body }) => ok(saveDeal(body, find(deals, path.id))),
      createContact: ({ body }) => ok(saveContact(membersOf(body)), 201),
      searchContacts: (call) => search(call, contacts, searches.contacts),
      upsertContact: ({ body }) => upsertContact(body),
      getContact: ({ path }) => {
        const contact = find(contacts, path.id);
        return ok({ ...contact, deals: where(deals, ({ contact_id }) => contact_id === contact.id), events: [] });
      },
      deleteContact: ({ path }) => {
        const { id } = find(contacts, path.id);
        for (const deal of where(deals, ({ contact_id }) => contact_id === id)) removeDeal(deal);
        contacts.delete(id);
        return { status: 204 };
      },
      createProduct: ({ body }) => ok(saveProduct(body), 201),
      searchProducts: (call) => search(call, products, searches.products),
      getProduct: ({ path }) => {
        const product = find(products, path.id);
        return ok({ ...product, deal_products: where(dealProducts, ({ product_id }) => product_id === product.id) });
      },
      updateProduct: ({ path, body }) => ok(saveProduct(body, find(products, path.id))),
      createUser: ({ body }) => createUser(body),
      searchUsers: (call) => search(call, users, searches.users),
      createDealProduct: ({ body }) => createDealProduct(body),
      getDealProduct: ({ path }) => shownDealProduct(find(dealProducts, path.id)),
      updateDealProduct,
      createDealAssignee: ({ body }) => createDealAssignee(body),
      deleteDealAssignee: ({ path }) => {
        dealAssignees.delete(find(dealAssignees, path.id).id);
        return { status: 204 };
      },
    },
  };
}
