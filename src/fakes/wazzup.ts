/** A fake of Wazzup's Tech API v2: deals, contacts, users, pipelines and tokens. */
import type * as models from "../../generated/wazzup/models.ts";
import { type FakeContext, rejectUnless, sorted } from "./context.ts";
import { type Choices, count, oneOf } from "./quirks.ts";
import * as rules from "./rules.ts";
import { type Call, type Model, Rejection, type Reply } from "./server.ts";

/** Tokens that the fake has issued. */
export interface WazzupFakeTokens extends models.Tokens {
  /** When the access token expires, in milliseconds since 1970. */
  expiresAt: number;
}

/** What a fake of Wazzup holds, by the ids that the integration has sent. */
export interface WazzupFakeData {
  /** The deals that were pushed. */
  readonly deals: Map<string, models.Deal>;
  /** The contacts that were pushed. */
  readonly contacts: Map<string, models.Contact>;
  /** The users that were pushed. */
  readonly users: Map<string, models.User>;
  /** The pipelines that were pushed, each with its stages. */
  readonly pipelines: Map<string, models.Pipeline>;
  /** By access token. Once the fake has issued tokens, it accepts no others; before, it accepts any. */
  readonly tokens: Map<string, WazzupFakeTokens>;
}

/** What Wazzup does not document. The first value is the default. */
export interface WazzupQuirks {
  /** What the create of a known deal or contact does. `ignore` does not count it as processed, `ignoreCounted` does. Users are always updated. */
  createExisting: "reject" | "upsert" | "ignore" | "ignoreCounted";
  /** What the update of an unknown record does. */
  updateMissing: "reject" | "upsert" | "ignore" | "ignoreCounted";
  /** What a delete with an unknown id does. */
  deleteMissing: "reject" | "ignore";
  /** What the read of an unknown id responds: an empty array, or 404. */
  getMissing: "empty" | "reject";
  /** Whether one bad record rejects its whole request, or is skipped. */
  batch: "atomic" | "partial";
  /** The most records in one request; default 100, which is documented for users alone. */
  batchCap: number;
  /** Whether an update may leave members out, which then keep their values. */
  partialUpdate: boolean;
  /** The most deals on a page, whatever `limit` says; default 10, the only `limit` that the vendor shows. */
  pageCap: number;
  /** Whether lists of contacts and users have pages too, with `offset`, `limit` and `pageCap`. */
  pagedLists: boolean;
  /** The order of a list. `shuffled` is another one for each request. */
  order: "oldestFirst" | "newestFirst" | "byId" | "shuffled";
  /** Whether the users and contacts that a record names may be unknown. */
  unknownReferences: "accept" | "reject";
  /** The status of a successful POST. */
  createdStatus: 200 | 201;
  /** Whether updates count as created in the response to `createPipelines`. */
  countsUpdates: boolean;
  /** Whether a refresh ends the refresh token that it used. */
  refreshEndsToken: boolean;
  /** Whether `client_credentials` returns a refresh token. */
  machineRefreshToken: boolean;
}

export const wazzupQuirks: Choices<WazzupQuirks> = {
  createExisting: oneOf("reject", "upsert", "ignore", "ignoreCounted"),
  updateMissing: oneOf("reject", "upsert", "ignore", "ignoreCounted"),
  deleteMissing: oneOf("reject", "ignore"),
  getMissing: oneOf("empty", "reject"),
  batch: oneOf("atomic", "partial"),
  batchCap: count(100),
  partialUpdate: oneOf(false, true),
  pageCap: count(10),
  pagedLists: oneOf(false, true),
  order: oneOf("oldestFirst", "newestFirst", "byId", "shuffled"),
  unknownReferences: oneOf("accept", "reject"),
  createdStatus: oneOf(200, 201),
  countsUpdates: oneOf(false, true),
  refreshEndsToken: oneOf(true, false),
  machineRefreshToken: oneOf(false, true),
};

const { required, text } = rules;
const unknownMember = "should not exist";
const url = rules.matching(/^https?:\/\/[^\s/]+\S{0,180}$/, "an absolute URL of at most 200 characters");
const dealShape = {
  id: required(text(100)),
  responsible_user_id: required(text()),
  name: required(text(200)),
  uri: required(url),
  contacts: required(rules.list(text())),
  closed: required(rules.boolean),
};
const contactData = { chat_type: required(text()), chat_id: required(text()), username: text(), phone: text() };
const contactShape = {
  id: required(text()),
  responsible_user_id: required(text()),
  name: required(text()),
  contact_data: required(rules.list(rules.object(contactData, unknownMember))),
  uri: required(text()),
};
const userShape = { id: required(text(64)), name: required(text(150)), phone: text() };
const named = { id: required(text(100)), name: required(text(100)) };
const pipelineShape = { ...named, stages: rules.list(rules.object(named, unknownMember), 1) };
const grants = {
  client_credentials_data: rules.object({ scope: required(text()) }),
  token_exchange_data: rules.object({ subject_token: required(text()), requested_subject: required(text()) }),
  authorize_code_data: rules.object({ code: required(text()), code_verifier: required(text()) }),
  refresh_token_data: rules.object({ refresh_token: required(text()), client_id: required(text()) }),
};
const grantOf: Readonly<Record<string, keyof typeof grants>> = {
  client_credentials: "client_credentials_data",
  "urn:ietf:params:oauth:grant-type:token-exchange": "token_exchange_data",
  authorization_code: "authorize_code_data",
  refresh_token: "refresh_token_data",
};

type Read<Item> = { problems: rules.Problem[] } | { problems: null; value: Item };
interface Kind<Item extends { id: string }> {
  /** The member of a request's body. */
  readonly name: string;
  readonly records: Map<string, Item>;
  readonly read: (item: unknown) => Read<Item>;
  /** What the vendor checks beyond the members. */
  readonly conflicts: (item: Item) => string[];
}

const error = (status: number, detail: string): Reply => ({
  status,
  body: status === 400 ? { code: "VALIDATION_FAILED", title: "Validation Failed", detail } : { title: detail },
});
const invalid = (problems: readonly rules.Problem[]): Reply => ({
  status: 400,
  body: {
    code: "VALIDATION_FAILED",
    title: "Validation Failed",
    detail: "Some members of the request are not valid.",
    errors: problems.map(([path, said]) => (said === unknownMember ? `property ${path} ${said}` : `${path} ${said}`)),
  },
});
const ok = (data: unknown, status = 200): Reply => ({
  status,
  body: { data, meta: { timestamp: Math.floor(Date.now() / 1000) } },
});

export function wazzup({ quirk, random }: FakeContext<WazzupQuirks>): Model<WazzupFakeData> {
  const data: WazzupFakeData = {
    deals: new Map(),
    contacts: new Map(),
    users: new Map(),
    pipelines: new Map(),
    tokens: new Map(),
  };
  let issued = false;
  const ended = new Set<string>();

  const unknownOf = (records: ReadonlyMap<string, unknown>, path: string, ids: readonly string[]) =>
    quirk("unknownReferences") === "accept"
      ? []
      : ids.filter((id) => !records.has(id)).map((id) => `${path} ${id} is unknown`);
  const kinds = {
    deals: {
      name: "deals",
      records: data.deals,
      read: (item) => rules.read(item, dealShape, unknownMember),
      conflicts: ({ contacts, responsible_user_id }) => [
        ...unknownOf(data.contacts, "contact", contacts),
        ...unknownOf(data.users, "user", [responsible_user_id]),
      ],
    } satisfies Kind<models.Deal>,
    contacts: {
      name: "contacts",
      records: data.contacts,
      read: (item) => rules.read(item, contactShape, unknownMember),
      conflicts: ({ responsible_user_id }) => unknownOf(data.users, "user", [responsible_user_id]),
    } satisfies Kind<models.Contact>,
    users: {
      name: "users",
      records: data.users,
      read: (item) => {
        const read = rules.read(item, userShape, unknownMember);
        if (read.problems || /^\d{5,15}$/.test(read.value.phone ?? "")) return read;
        // A malformed phone is dropped without a word.
        const { phone, ...others } = read.value;
        return { problems: null, value: others };
      },
      conflicts: ({ id, phone }) =>
        [...data.users.values()].some((user) => phone && user.phone === phone && user.id !== id)
          ? [`the phone of user ${id} is taken`]
          : [],
    } satisfies Kind<models.User>,
  };

  function itemsOf(body: unknown, name: string): unknown[] {
    const checked = rules.read(
      body,
      { [name]: required(rules.list(rules.anything, 1, name === "users" ? 100 : quirk("batchCap"))) },
      unknownMember,
    );
    if (checked.problems) throw new Rejection(invalid(checked.problems));
    return checked.value[name] ?? [];
  }

  /** @param known what a record that exists means, @param missing one that does not */
  function write<Item extends { id: string }>(
    { name, records, read, conflicts }: Kind<Item>,
    body: unknown,
    policies: { known: WazzupQuirks["createExisting"] | "write"; missing: WazzupQuirks["updateMissing"] | "write" },
  ): { processed: number } {
    const problems: rules.Problem[] = [];
    const written = new Map<string, Item>();
    let processed = 0;
    itemsOf(body, name).forEach((item, index) => {
      const id = rules.isRecord(item) && typeof item.id === "string" ? item.id : "";
      const before = quirk("partialUpdate") && policies.missing !== "write" ? records.get(id) : undefined;
      const checked = read(before && rules.isRecord(item) ? { ...before, ...item } : item);
      if (checked.problems) {
        problems.push(...checked.problems.map(([path, said]): rules.Problem => [`${name}.${index}.${path}`, said]));
        return;
      }
      const exists = records.has(id) || written.has(id);
      const policy = exists ? policies.known : policies.missing;
      const found = conflicts(checked.value);
      if (policy === "reject") found.push(exists ? `id ${id} is taken` : `id ${id} is unknown`);
      problems.push(...found.map((said): rules.Problem => [`${name}.${index}`, said]));
      if (found.length > 0) return;
      if (policy === "write" || policy === "upsert") written.set(id, checked.value);
      if (policy !== "ignore") processed += 1;
    });
    if (problems.length > 0 && quirk("batch") === "atomic") throw new Rejection(invalid(problems));
    for (const [id, item] of written) records.set(id, item);
    return { processed };
  }

  function remove(records: Map<string, unknown>, body: unknown, name: string): Reply {
    const ids = itemsOf(body, name).map(String);
    const missing = ids.filter((id) => !records.has(id)).map((id): rules.Problem => [name, `${id} is unknown`]);
    if (missing.length > 0 && quirk("deleteMissing") === "reject" && quirk("batch") === "atomic") {
      throw new Rejection(invalid(missing));
    }
    for (const id of ids) records.delete(id);
    return ok(null);
  }

  function list<Item extends { id: string }>(
    records: ReadonlyMap<string, Item>,
    { query }: Call,
    paged: boolean,
  ): Reply {
    const items = [...records.values()];
    if (quirk("order") === "newestFirst") items.reverse();
    const byId = quirk("order") === "byId" ? sorted(items, ({ id }) => id, false) : items;
    const ordered = quirk("order") === "shuffled" ? random.shuffled(items) : byId;
    if (!paged) return ok(ordered);
    const numberOf = (name: string, byDefault: number, least: number) => {
      const value = query.has(name) ? Number(query.get(name)) : byDefault;
      const holds = Number.isInteger(value) && value >= least;
      rejectUnless(holds, () => invalid([[name, `must be an integer of at least ${least}`]]));
      return value;
    };
    const offset = numberOf("offset", 0, 0);
    const limit = Math.min(numberOf("limit", quirk("pageCap"), 1), quirk("pageCap"));
    return ok(ordered.slice(offset, offset + limit));
  }
  function get<Item>(records: ReadonlyMap<string, Item>, id = ""): Reply {
    const found = records.get(id);
    rejectUnless(found !== undefined || quirk("getMissing") === "empty", () => error(404, "Not Found"));
    return ok(found === undefined ? [] : [found]);
  }

  function createPipelines(body: unknown): Reply {
    const items = itemsOf(body, "pipelines").map((item) => rules.read(item, pipelineShape, unknownMember));
    const problems = items.flatMap((item) => item.problems ?? []);
    if (problems.length > 0) throw new Rejection(invalid(problems));
    let [pipelines_created, stages_created] = [0, 0];
    for (const item of items) {
      if (item.problems) continue;
      const before = data.pipelines.get(item.value.id);
      const known = (before?.stages ?? []).map(({ id }) => id);
      const counts = quirk("countsUpdates");
      if (!before || counts) pipelines_created += 1;
      stages_created += (item.value.stages ?? []).filter(({ id }) => counts || !known.includes(id)).length;
      data.pipelines.set(item.value.id, { ...before, ...item.value });
    }
    return ok({ pipelines_created, stages_created }, quirk("createdStatus"));
  }

  function createToken(body: unknown): Reply {
    const type = rules.isRecord(body) ? String(body.grant_type) : "";
    const member = grantOf[type];
    rejectUnless(member !== undefined, () => invalid([["grant_type", "is unknown"]]));
    const grant = rules.isRecord(body) ? body[member] : undefined;
    const problems = grants[member].problems(grant, member);
    if (problems.length > 0) throw new Rejection(invalid(problems));
    const used = rules.isRecord(grant) ? String(grant.refresh_token) : "";
    rejectUnless(!ended.has(used), () => invalid([[member, "has a refresh token that is unknown or revoked"]]));
    if (type === "refresh_token" && quirk("refreshEndsToken")) ended.add(used);

    const access_token = random.uuid();
    const refresh = type !== "client_credentials" || quirk("machineRefreshToken");
    const tokens = { access_token, ...(refresh && { refresh_token: random.uuid() }), expires_in: 3600 };
    data.tokens.set(access_token, { ...tokens, expiresAt: Date.now() + 3_600_000 });
    issued = true;
    return ok(tokens, quirk("createdStatus"));
  }

  function reject(headers: Headers, operation: string): Reply | undefined {
    const [scheme, credential = ""] = (headers.get("authorization") ?? "").split(" ");
    if (operation === "createToken") {
      return scheme === "Basic" && credential ? undefined : { status: 401, body: { title: "Unauthorized" } };
    }
    const known = data.tokens.get(credential);
    const accepted = issued ? known !== undefined && Date.now() < known.expiresAt : credential !== "";
    if (scheme === "Bearer" && accepted) return undefined;
    return { status: 401, body: { code: "OAUTH_TOKEN_UNKNOWN_OR_REVOKED" } };
  }

  const created = (result: unknown) => ok(result, quirk("createdStatus"));
  const creating = { known: quirk("createExisting"), missing: "write" } as const;
  const updating = { known: "write", missing: quirk("updateMissing") } as const;
  return {
    data,
    error,
    reject,
    handlers: {
      listDeals: (call) => list(data.deals, call, true),
      createDeals: ({ body }) => created(write(kinds.deals, body, creating)),
      updateDeals: ({ body }) => ok(write(kinds.deals, body, updating)),
      deleteDeals: ({ body }) => remove(data.deals, body, "deal_ids"),
      getDeal: ({ path }) => get(data.deals, path.deal_id),
      listContacts: (call) => list(data.contacts, call, quirk("pagedLists")),
      createContacts: ({ body }) => created(write(kinds.contacts, body, creating)),
      updateContacts: ({ body }) => ok(write(kinds.contacts, body, updating)),
      deleteContacts: ({ body }) => remove(data.contacts, body, "contact_ids"),
      getContact: ({ path }) => get(data.contacts, path.contact_id),
      listUsers: (call) => list(data.users, call, quirk("pagedLists")),
      createUsers: ({ body }) => created(write(kinds.users, body, { known: "write", missing: "write" })),
      updateUsers: ({ body }) => ok(write(kinds.users, body, updating)),
      deleteUsers: ({ body }) => remove(data.users, body, "user_ids"),
      getUser: ({ path }) => get(data.users, path.user_id),
      listPipelines: () => ok([...data.pipelines.values()]),
      createPipelines: ({ body }) => createPipelines(body),
      createToken: ({ body }) => createToken(body),
    },
  };
}
