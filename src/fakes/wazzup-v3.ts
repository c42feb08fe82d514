/** A fake of Wazzup's API v3: users, contacts, deals and pipelines. */
import type * as models from "../../generated/wazzup-v3/models.ts";
import { type FakeContext, rejectUnless, sorted } from "./context.ts";
import { type Choices, oneOf } from "./quirks.ts";
import * as rules from "./rules.ts";
import { type Call, type Handler, type Model, Rejection, type Reply } from "./server.ts";

/** The data of a fake of Wazzup's API v3, by the ids that the integration has sent. */
export interface WazzupV3FakeData {
  /** Users. */
  readonly users: Map<string, models.User>;
  /** Contacts. */
  readonly contacts: Map<string, models.Contact>;
  /** Deals. */
  readonly deals: Map<string, models.Deal>;
  /** Pipelines, with their stages. */
  readonly pipelines: Map<string, models.Pipeline>;
}

/** Behaviour that Wazzup does not document about its API v3. The first value is the default. */
export interface WazzupV3Quirks {
  /** Whether an update keeps the values of members that it leaves out. */
  updateKeepsOmitted: boolean;
  /** Whether the users and contacts that a record names may be unknown. */
  unknownReferences: "accept" | "reject";
  /** Whether a phone that is not digits is dropped, as the vendor's page says, or rejects the request. */
  malformedPhone: "drop" | "reject";
  /** Whether an upload removes the pipelines that it leaves out. A pipeline's stages are replaced. */
  uploadRemovesOthers: boolean;
}

export const wazzupV3Quirks: Choices<WazzupV3Quirks> = {
  updateKeepsOmitted: oneOf(false, true),
  unknownReferences: oneOf("accept", "reject"),
  malformedPhone: oneOf("drop", "reject"),
  uploadRemovesOthers: oneOf(false, true),
};

const { required, text, nullable } = rules;
const maxRecords = 100;
const maxUsers = 1_000;
const digits = /^[0-9]+$/;
const chatTypes = "whatsapp whatsgroup viber instagram telegram telegroup vk avito max maxgroup".split(" ");
const chat = {
  chatType: required(rules.enumerated(...chatTypes)),
  chatId: text(),
  username: nullable(text()),
  phone: nullable(rules.matching(digits, "digits")),
};
const id = required(rules.matching(/^[\s\S]{1,64}$/, "a string of 1 to 64 characters"));
const userShape = { id, name: required(text(150)), phone: text() };
const contactShape = {
  id,
  responsibleUserId: required(text(100)),
  name: required(text(200)),
  contactData: required(rules.list(rules.object(chat), 1)),
  uri: nullable(text(200)),
};
const dealShape = {
  id,
  responsibleUserId: required(text()),
  name: required(text(200)),
  uri: required(text(200)),
  contacts: required(rules.list(text())),
  closed: required(rules.boolean),
};
const named = { id: required(text(100)), name: required(text(100)) };
const pipelineShape = { ...named, stages: rules.list(rules.object(named), 1) };

type Read<Item> = { problems: rules.Problem[] } | { problems: null; value: Item };
interface Kind<Item extends { id: string }> {
  /** The records' name in the error's code and in paths. */
  readonly name: "users" | "contacts" | "deals";
  readonly records: Map<string, Item>;
  readonly read: (item: unknown) => Read<Item>;
  /** The members whose values the vendor does not accept beyond their form. */
  readonly conflicts: (item: Item) => string[];
}

const rejected = (error: string, data?: unknown): Rejection =>
  new Rejection({ status: 400, body: { error, ...(data === undefined ? {} : { data }) } });
const error = (status: number, description: string): Reply => ({ status, body: { description } });
const ok = (body?: unknown): Reply => (body === undefined ? { status: 200 } : { status: 200, body });

export function wazzupV3({ quirk }: FakeContext<WazzupV3Quirks>): Model<WazzupV3FakeData> {
  const data: WazzupV3FakeData = { users: new Map(), contacts: new Map(), deals: new Map(), pipelines: new Map() };
  const isKnown = (records: ReadonlyMap<string, unknown>, id: string) =>
    quirk("unknownReferences") === "accept" || records.has(id);
  const noUser = (id: string) => (isKnown(data.users, id) ? [] : ["responsibleUserId"]);

  const users: Kind<models.User> = {
    name: "users",
    records: data.users,
    read: (item) => {
      const read = rules.read(item, userShape);
      if (read.problems || read.value.phone === undefined || digits.test(read.value.phone)) return read;
      if (quirk("malformedPhone") === "reject") return { problems: [["phone", "must be digits"]] };
      const { phone, ...others } = read.value;
      return { problems: null, value: others };
    },
    conflicts: () => [],
  };
  const contacts: Kind<models.Contact> = {
    name: "contacts",
    records: data.contacts,
    read: (item) => rules.read(item, contactShape),
    conflicts: ({ responsibleUserId }) => noUser(responsibleUserId),
  };
  const deals: Kind<models.Deal> = {
    name: "deals",
    records: data.deals,
    read: (item) => rules.read(item, dealShape),
    conflicts: ({ responsibleUserId, contacts }) => [
      ...noUser(responsibleUserId),
      ...(contacts.every((id) => isKnown(data.contacts, id)) ? [] : ["contacts"]),
    ],
  };

  function itemsOf(body: unknown, code: string): unknown[] {
    if (!Array.isArray(body)) throw rejected(code);
    if (body.length > maxRecords) throw rejected("TOO_MANY_ENTITIES");
    return body;
  }

  function upsert<Item extends { id: string }>(kind: Kind<Item>, body: unknown): Map<string, Item> {
    const code = `INVALID_${kind.name.toUpperCase()}_DATA`;
    const invalid: { index: number; fields: string[] }[] = [];
    const written: Item[] = [];
    itemsOf(body, code).forEach((item, index) => {
      const known = rules.isRecord(item) && typeof item.id === "string" ? kind.records.get(item.id) : undefined;
      const read = kind.read(quirk("updateKeepsOmitted") && rules.isRecord(item) ? { ...known, ...item } : item);
      const fields = read.problems
        ? read.problems.map(([path]) => path.split(".")[0] ?? path)
        : kind.conflicts(read.value);
      if (fields.length > 0) invalid.push({ index, fields: [...new Set(fields)] });
      else if (!read.problems) written.push(read.value);
    });
    if (invalid.length > 0) throw rejected(code, invalid);
    const byId = new Map(written.map((item) => [item.id, item]));
    if (byId.size < written.length) throw new Rejection(error(500, "The same id twice"));
    return byId;
  }

  function upsertUsers({ body }: Call): Reply {
    const after = new Map([...data.users, ...upsert(users, body)]);
    const phones = [...after.values()].flatMap(({ phone }) => phone ?? []);
    if (new Set(phones).size < phones.length) throw rejected("DUPLICATE_PHONE_NUMBER");
    if (after.size > maxUsers) throw rejected("USER_LIMIT_EXCEEDED");
    for (const [id, user] of after) data.users.set(id, user);
    return ok();
  }

  /** The handlers of one resource: all that the three kinds of records share. */
  function handlersOf<Item extends { id: string }>(kind: Kind<Item>) {
    const { records } = kind;
    const found = (id = ""): Item => {
      const record = records.get(id);
      rejectUnless(record !== undefined, () => error(404, "No record has this id"));
      return record;
    };
    return {
      list: ({ query }: Call): Reply => {
        const offset = Number(query.get("offset") ?? 0);
        rejectUnless(Number.isInteger(offset) && offset >= 0, () =>
          error(400, "offset must be an integer of at least 0"),
        );
        const all = sorted([...records.values()], ({ id }) => id, false);
        return ok({ count: all.length, data: all.slice(offset, offset + maxRecords) });
      },
      get: ({ path }: Call): Reply => ok(found(path.id)),
      upsert: ({ body }: Call): Reply => {
        for (const [id, record] of upsert(kind, body)) records.set(id, record);
        return ok();
      },
      delete: ({ path }: Call): Reply => {
        records.delete(found(path.id).id);
        return ok();
      },
      deleteMany: ({ body }: Call): Reply => {
        const ids = itemsOf(body, "VALIDATION_ERROR").map(String);
        return ok(ids.filter((id) => !records.delete(id)));
      },
    };
  }

  const uploadPipelines: Handler = ({ body }) => {
    if (!Array.isArray(body)) throw rejected("INVALID_PIPELINES_DATA");
    const items = body.map((item) => rules.read(item, pipelineShape));
    const invalid = items.flatMap(({ problems }, index) =>
      problems ? [{ index, fields: [...new Set(problems.map(([path]) => path.split(".")[0] ?? path))] }] : [],
    );
    if (invalid.length > 0) throw rejected("INVALID_PIPELINES_DATA", invalid);
    if (quirk("uploadRemovesOthers")) data.pipelines.clear();
    for (const item of items) if (!item.problems) data.pipelines.set(item.value.id, item.value);
    return ok();
  };

  const [ofUsers, ofContacts, ofDeals] = [handlersOf(users), handlersOf(contacts), handlersOf(deals)];
  return {
    data,
    error,
    reject: (headers) => (/^Bearer \S/.test(headers.get("authorization") ?? "") ? undefined : unauthorized),
    handlers: {
      listUsers: () => ok(sorted([...data.users.values()], ({ name }) => name, false)),
      getUser: ofUsers.get,
      upsertUsers,
      deleteUser: ofUsers.delete,
      deleteUsers: ofUsers.deleteMany,
      listContacts: ofContacts.list,
      getContact: ofContacts.get,
      upsertContacts: ofContacts.upsert,
      deleteContact: ofContacts.delete,
      deleteContacts: ofContacts.deleteMany,
      listDeals: ofDeals.list,
      getDeal: ofDeals.get,
      upsertDeals: ofDeals.upsert,
      deleteDeal: ofDeals.delete,
      deleteDeals: ofDeals.deleteMany,
      listPipelines: () => ok([...data.pipelines.values()]),
      uploadPipelines,
    },
  };
}

const unauthorized: Reply = { status: 401, body: { error: "INVALID_APIKEY" } };
