/** The order of a run: adopt, list, write, ask, remove. */
import { hashOf } from "./hash.ts";
import { createPool } from "./pool.ts";
import type { Projection, Skip } from "./project.ts";
import type {
  Destination,
  DestinationKinds,
  Kind,
  MirrorRecords,
  Source,
  SourceDeal,
  SourceRecords,
  SourceUser,
} from "./records.ts";
import type { MirrorProgress, MirrorReport, Tally } from "./report.ts";
import type { ContactOwner, OpenStore, StoredRecord } from "./store.ts";
import { createWriter, type Writer, type WriterContext } from "./writer.ts";

/** A run, with its options checked. */
export interface Run {
  readonly source: Source;
  readonly destination: Destination;
  readonly store: OpenStore;
  readonly projection: Projection;
  readonly uriOf: (kind: Kind, id: string) => string;
  readonly country: string | undefined;
  readonly users: readonly SourceUser[] | undefined;
  readonly dryRun: boolean;
  readonly verify: boolean;
  readonly retryRejected: boolean;
  readonly takeOver: boolean;
  readonly allowDeletes: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly tally: Tally;
  readonly onProgress: ((progress: MirrorProgress) => void) | undefined;
}

const pageSize = 500;
const maxWrites = 4;
const freeDeletes = 20;
const maxDeletedShare = 0.05;

/** Ends a run before anything is done that may be wrong. */
class Guard extends Error {}

export async function runEngine(run: Run): Promise<MirrorReport> {
  const { source, destination, store, projection, tally, signal, dryRun, retryRejected, onProgress } = run;
  const destinations: DestinationKinds = destination;
  const pool = createPool(maxWrites);
  const writing: WriterContext = { store, tally, pool, dryRun, retryRejected, signal, failures: 0 };
  const call = signal ? { signal } : {};

  async function everything(): Promise<void> {
    for (const kind of ["users", "contacts", "deals"] as const) await adopt(kind);

    const users = await listUsers();
    await writeListed("users", await writerOf("users"), (page) =>
      page.map((user) => projection.users(user, about("users", user))),
    );
    await list("deals", source.deals(users, call), addOwners);
    await list("contacts", source.contacts(call));
    await writeListed("contacts", await writerOf("contacts"), projectContacts);
    const deals = await writerOf("deals", (ids) => destination.removeDeals(ids));
    await writeListed("deals", deals, projectDeals);

    await countMissing("users");
    await countMissing("contacts");
    await removeMissing(users, deals);
  }

  /**
   * Rule: adoption. What the destination has is read before the first write, and again with `verify`: a new or lost store must neither create
   * what is there nor take it for unchanged.
   */
  async function adopt(kind: Kind): Promise<void> {
    if (!run.verify && (await store.adoption(kind)) !== undefined) return;
    const listed = `destination ${kind}` as const;
    let done = 0;
    for await (const page of pagesOf(destination[kind].list(call), signal)) {
      const stored = await store.records(kind, idsOf(page));
      await store.save(
        kind,
        page.map((body) => adopted(body, stored.get(body.id))),
      );
      await store.addToList(
        listed,
        page.map(({ id }) => ({ id, json: "" })),
      );
      done += page.length;
      onProgress?.({ phase: "adopting", kind, done });
    }
    for await (const page of missingFrom(kind, listed)) {
      await store.forget(kind, idsOf(page.filter(({ state }) => state === "foreign")));
      const own = page.filter(({ state }) => state === "there");
      await store.save(
        kind,
        own.map((record) => ({ ...record, state: "pending", sent: null })),
      );
    }
    if ((await store.adoption(kind)) === undefined) await store.setAdoption(kind, done > 0 ? "filled" : "empty");
  }

  /** Lists the source completely before anything of the kind is written. */
  async function list<K extends Kind>(
    kind: K,
    records: AsyncIterable<SourceRecords[K]>,
    onPage: (page: SourceRecords[K][]) => Promise<void> = async () => {},
  ): Promise<void> {
    let done = 0;
    for await (const page of pagesOf(records, signal)) {
      await store.addToList(
        kind,
        page.map((record) => ({ id: record.id, json: JSON.stringify(record) })),
      );
      await onPage(page);
      done += page.length;
      onProgress?.({ phase: "listing", kind, done });
    }
    // Rule: guard. An empty list is more likely a lost permission than an emptied CRM.
    const { own, foreign } = await store.count(kind);
    const known = own + (run.takeOver ? foreign : 0);
    if (known > freeDeletes && (await store.countList(kind)) === 0) {
      throw new Guard(`${source.name} lists no ${kind}, but the store has ${known}: nothing was deleted.`);
    }
  }

  async function listUsers(): Promise<SourceUser[]> {
    const listed: SourceUser[] = [];
    await list("users", run.users ? each(run.users) : (source.users?.(call) ?? each([])), async (page) => {
      listed.push(...page);
    });
    return [...new Map(listed.map((user) => [user.id, user])).values()];
  }

  async function addOwners(page: readonly SourceDeal[]): Promise<void> {
    const known = await knownIds(
      "users",
      page.flatMap(({ userId }) => userId ?? []),
    );
    const owners = page.flatMap(({ id, userId, contactIds, closed, age }) =>
      userId === undefined || !known.has(userId)
        ? []
        : contactIds.map((contactId): ContactOwner => ({ contactId, userId, dealId: id, open: !closed, age })),
    );
    if (owners.length > 0) await store.addOwners(owners);
  }

  async function projectContacts(page: SourceRecords["contacts"][]): Promise<(MirrorRecords["contacts"] | Skip)[]> {
    const owners = await store.owners(idsOf(page));
    return page.map((contact) =>
      projection.contacts(contact, { ...about("contacts", contact), responsibleUserId: owners.get(contact.id) }),
    );
  }

  async function projectDeals(page: SourceDeal[]): Promise<(MirrorRecords["deals"] | Skip)[]> {
    const users = await knownIds(
      "users",
      page.flatMap(({ userId }) => userId ?? []),
    );
    const contacts = await knownIds(
      "contacts",
      page.flatMap(({ contactIds }) => contactIds),
    );
    return page.map((deal) =>
      projection.deals(deal, {
        ...about("deals", deal),
        responsibleUserId: deal.userId !== undefined && users.has(deal.userId) ? deal.userId : undefined,
        contacts: [...new Set(deal.contactIds)].filter((id) => contacts.has(id)),
      }),
    );
  }

  /** The ids of records that the destination certainly has. */
  async function knownIds(kind: Kind, ids: readonly string[]): Promise<Set<string>> {
    const records = await store.records(kind, [...new Set(ids)]);
    return new Set(
      [...records.values()].flatMap(({ id, state }) => (state === "there" || state === "foreign" ? id : [])),
    );
  }

  const about = (kind: Kind, { id }: { id: string }) => ({ uri: run.uriOf(kind, id), country: run.country });

  async function writerOf<K extends Kind>(
    kind: K,
    remove?: (ids: readonly string[]) => Promise<void>,
  ): Promise<Writer<MirrorRecords[K]>> {
    const to = destinations[kind];
    // Rule: adoption. A list without a documented order can have left records out, and then a create may do nothing.
    const reads = !to.upserts && (await store.adoption(kind)) === "filled";
    return createWriter(writing, kind, to, { reads, remove });
  }

  async function writeListed<K extends Kind>(
    kind: K,
    writer: Writer<MirrorRecords[K]>,
    project: (page: SourceRecords[K][]) => Promise<(MirrorRecords[K] | Skip)[]> | (MirrorRecords[K] | Skip)[],
  ): Promise<void> {
    const total = await store.countList(kind);
    let done = 0;
    for await (const page of listedIn(store, kind)) {
      const records = page.map(({ json }): SourceRecords[K] => JSON.parse(json));
      await writePage(kind, writer, records, await project(records));
      done += page.length;
      onProgress?.({ phase: "writing", kind, done, total });
    }
    await writer.flush();
  }

  async function writePage<K extends Kind>(
    kind: K,
    writer: Writer<MirrorRecords[K]>,
    records: readonly SourceRecords[K][],
    bodies: readonly (MirrorRecords[K] | Skip)[],
  ): Promise<void> {
    const stored = await store.records(kind, idsOf(records));
    const { maxIdLength } = destination[kind];
    for (const [index, { id }] of records.entries()) {
      const body = bodies[index];
      signal?.throwIfAborted();
      if (id.length > maxIdLength)
        tally.add(kind, id, "skipped", `its id has ${id.length} characters, ${destination.name} allows ${maxIdLength}`);
      else if (!body || "skip" in body) tally.add(kind, id, "skipped", body?.skip);
      else await writer.put(body, stored.get(id));
    }
  }

  /** Contacts and users are never removed. */
  async function countMissing(kind: "users" | "contacts"): Promise<void> {
    for await (const page of missingFrom(kind, kind)) {
      for (const { id, state } of page) {
        if (state === "foreign") tally.add(kind, id, "foreign", "it was never seen in the source");
        else if (state !== "absent") tally.add(kind, id, "kept");
      }
      await store.forget(kind, idsOf(page.filter(({ state }) => state === "absent")));
    }
  }

  async function removeMissing(users: readonly SourceUser[], deals: Writer<MirrorRecords["deals"]>): Promise<void> {
    const { own, foreign } = await store.count("deals");
    const known = own + (run.takeOver ? foreign : 0);
    let done = 0;
    for await (const page of missingFrom("deals", "deals")) {
      const others = page.filter(({ state }) => state === "foreign" && !run.takeOver);
      for (const { id } of others) tally.add("deals", id, "foreign", "it was never seen in the source");
      const own = page.filter((record) => !others.includes(record));
      for (let start = 0; start < own.length; start += maxWrites)
        await ask(own.slice(start, start + maxWrites), users, deals);
      done += page.length;
      onProgress?.({ phase: "asking", kind: "deals", done });
    }
    await deals.flush();

    // Rule: guard. A lost permission makes the source say 'not found' as well.
    const gone = await store.countList("gone");
    const limit = run.allowDeletes ?? Math.max(freeDeletes, known * maxDeletedShare);
    if (gone > limit) {
      throw new Guard(
        `${gone} of ${known} deals no longer exist in ${source.name}: none was deleted. To allow it, raise \`allowDeletes\` (--allow-deletes).`,
      );
    }
    for await (const page of listedIn(store, "gone")) {
      for (const { id } of page) await deals.remove(id);
      onProgress?.({ phase: "removing", kind: "deals", done: page.length, total: gone });
    }
    await deals.flush();
  }

  /** Rule: asking. A deal that a list lacks is deleted only when the source says that it does not exist. */
  async function ask(
    missing: readonly StoredRecord[],
    users: readonly SourceUser[],
    deals: Writer<MirrorRecords["deals"]>,
  ): Promise<void> {
    signal?.throwIfAborted();
    const found = await Promise.all(missing.map(({ id }) => source.findDeal(id, users, call)));
    const there = found.flatMap((deal) => deal ?? []);
    await writePage("deals", deals, there, await projectDeals(there));
    const gone = missing.filter((_record, index) => !found[index]);
    await store.forget("deals", idsOf(gone.filter(({ state }) => state === "absent")));
    await store.addToList(
      "gone",
      gone.flatMap(({ id, state }) => (state === "absent" ? [] : { id, json: "" })),
    );
  }

  async function* missingFrom(kind: Kind, list: Parameters<OpenStore["missing"]>[1]): AsyncGenerator<StoredRecord[]> {
    let after = "";
    while (true) {
      signal?.throwIfAborted();
      const page = await store.missing(kind, list, after, pageSize);
      const last = page.at(-1);
      if (!last) return;
      yield page;
      after = last.id;
    }
  }

  const report = { kinds: tally.kinds, dryRun };
  try {
    await everything();
    return report;
  } catch (error) {
    // What is under way ends first: its outcome belongs to the store and the report.
    await pool.drain().catch(() => {});
    if (error instanceof Guard) return { ...report, stopped: { by: "guard", reason: error.message } };
    if (signal?.aborted) return { ...report, stopped: { by: "signal", reason: "the run was interrupted" } };
    throw error;
  }
}

function adopted(body: { readonly id: string }, before: StoredRecord | undefined): StoredRecord {
  const { rejected = null, reason = null } = before ?? {};
  const state = before && before.state !== "foreign" ? "there" : "foreign";
  return { id: body.id, state, sent: hashOf(body), rejected, reason };
}

async function* listedIn(store: OpenStore, list: Kind | "gone") {
  let after = "";
  while (true) {
    const page = await store.readList(list, after, pageSize);
    const last = page.at(-1);
    if (!last) return;
    yield page;
    after = last.id;
  }
}

async function* pagesOf<Item>(items: AsyncIterable<Item>, signal: AbortSignal | undefined): AsyncGenerator<Item[]> {
  let page: Item[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < pageSize) continue;
    signal?.throwIfAborted();
    yield page;
    page = [];
  }
  signal?.throwIfAborted();
  if (page.length > 0) yield page;
}

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id);
}
