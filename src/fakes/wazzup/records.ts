/** Deals, contacts and users, which are written by the integration's own ids; and pipelines. */
import type * as models from "../../../generated/wazzup/models.ts";
import { rejectUnless, sorted } from "../context.ts";
import * as rules from "../rules.ts";
import { type Call, type Handler, Rejection, type Reply } from "../server.ts";
import type { WazzupQuirks } from "./quirks.ts";
import { contactShape, dealShape, pipelineShape, unknownMember, userShape } from "./shapes.ts";
import { error, invalid, ok, type WazzupStore } from "./store.ts";

const { required } = rules;

type Read<Item> = { problems: rules.Problem[] } | { problems: null; value: Item };
interface Kind<Item extends { id: string }> {
  /** The member of a request's body. */
  readonly name: string;
  readonly records: Map<string, Item>;
  readonly read: (item: unknown) => Read<Item>;
  /** What the vendor checks beyond the members. */
  readonly conflicts: (item: Item) => string[];
}

export function records({ data, quirk, random }: WazzupStore): Record<string, Handler> {
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

  const created = (result: unknown) => ok(result, quirk("createdStatus"));
  const creating = { known: quirk("createExisting"), missing: "write" } as const;
  const updating = { known: "write", missing: quirk("updateMissing") } as const;
  return {
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
  };
}
