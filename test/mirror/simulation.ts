/**
 * Random histories of a mirror: a CRM that changes while it is listed, a Wazzup that does what its documentation leaves open, lost responses,
 * crashes at any request, and a store that is lost now and then. No I/O.
 */

import { ConnectionError, ServerError, ValidationError } from "crm-deals";
import {
  type Destination,
  type DestinationKind,
  type FoundRecord,
  type MirrorReport,
  type MirrorStore,
  memoryStore,
  type Processed,
  runMirror,
  type Source,
  type SourceDeal,
} from "crm-deals/mirror";

type Policy = "reject" | "upsert" | "ignore" | "ignoreCounted";
const policies = ["reject", "upsert", "ignore", "ignoreCounted"] as const;

export interface Wrong {
  seed: number;
  what: string;
}

function randomOf(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    chance: (share: number) => next() < share,
    below: (count: number) => Math.floor(next() * count),
    of: <Item>(items: readonly [Item, ...Item[]]): Item => items[Math.floor(next() * items.length)] ?? items[0],
    shuffled<Item>(items: readonly Item[]): Item[] {
      return items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item);
    },
  };
}
type Random = ReturnType<typeof randomOf>;

const info = { vendor: "wazzup", operation: "write", method: "POST", url: "https://wazzup.example.com", attempts: 1 };
const details = { ...info, headers: {}, body: undefined, messages: ["no"], fieldErrors: {} };
class Crash extends Error {}

const uri = "https://crm.example.com/{kind}/{id}";
const uriOf = (kind: string, id: string) => `https://crm.example.com/${kind}/${id}`;
const phones = ["+371 29123456", "+371 29765432", "no phone", "+371 26111222"];
const contactIds = ["c1", "c2", "c3", "c4"];
const userIds = ["u1", "u2"];

/** One history. Resolves with what is wrong at its end, if anything. */
export async function history(seed: number, options: { losesState?: boolean } = {}): Promise<Wrong | undefined> {
  const random = randomOf(seed);
  const crm = createCrm(random);
  const wazzup = createWazzup(random, crm.deals);
  const wrong = (what: string): Wrong => ({ seed, what });

  let store = memoryStore();
  let lost = false;
  let report: MirrorReport | undefined;
  const runs = 4 + random.below(3);
  for (let run = 0; run < runs + 3; run += 1) {
    const faulty = run < runs;
    if (faulty && options.losesState !== false && random.chance(0.1)) {
      store = memoryStore();
      lost = true;
    }
    if (faulty) crm.change(random.below(4));
    wazzup.state.faultRate = faulty ? 0.25 : 0;
    crm.state.restless = faulty;
    wazzup.state.crashed = false;
    wazzup.state.writes = 0;
    try {
      report = await runMirror({
        source: crm.source,
        destination: wazzup.destination,
        store: untilCrash(store, wazzup.state),
        uri,
        allowDeletes: 1_000,
      });
    } catch (error) {
      if (!(error instanceof Crash || error instanceof ConnectionError || error instanceof ServerError)) throw error;
    }
    if (wazzup.state.crashed && !faulty) return wrong("crashed without a fault");
  }

  if (wazzup.state.liveDeletes > 0) return wrong(`${wazzup.state.liveDeletes} live deals deleted`);
  if (wazzup.state.writes > 0) return wrong(`${wazzup.state.writes} writes in an idle run`);
  if (!report) return wrong("no report");
  for (const [kind, counts] of Object.entries(report.kinds)) {
    const { seen, created, updated, unchanged, skipped, rejected, unknown } = counts;
    if (seen !== created + updated + unchanged + skipped + rejected + unknown) return wrong(`${kind} do not add up`);
    if (rejected + unknown > 0) return wrong(`${rejected} ${kind} rejected, ${unknown} unknown`);
  }
  const others = [...wazzup.deals.keys()].filter((id) => !crm.deals.has(id));
  // A list that is sorted anew for each page can leave out a stranger, which is then not reported.
  const [least, most] = [wazzup.quirks.shuffled && (lost || wazzup.filled) ? 0 : others.length, others.length];
  const { foreign } = report.kinds.deals;
  if (foreign < least || foreign > most) return wrong(`${others.length} deals left over, ${foreign} foreign`);
  return compare(crm.deals, wazzup, wrong);
}

function compare(
  crm: Map<string, SourceDeal>,
  { deals, contacts }: { deals: Map<string, FoundRecord>; contacts: Map<string, FoundRecord> },
  wrong: (what: string) => Wrong,
): Wrong | undefined {
  for (const deal of crm.values()) {
    if (deal.userId === undefined) continue;
    const expected = {
      id: deal.id,
      responsibleUserId: deal.userId,
      name: deal.name,
      uri: uriOf("deals", deal.id),
      contacts: deal.contactIds.filter((id) => contacts.has(id)),
      closed: deal.closed,
    };
    if (!deals.has(deal.id)) return wrong(`${deal.id} is missing`);
    if (JSON.stringify(deals.get(deal.id)) !== JSON.stringify(expected)) return wrong(`${deal.id} is stale`);
  }
  for (const [index, id] of contactIds.entries()) {
    const own = [...crm.values()].filter(({ userId, contactIds }) => userId !== undefined && contactIds.includes(id));
    const open = own.filter(({ closed }) => !closed);
    const [newest] = (open.length > 0 ? open : own).sort((a, b) => b.age - a.age);
    if (!newest || phones[index] === "no phone") continue;
    const chatId = phones[index]?.replace(/\D/g, "");
    const expected = {
      id,
      responsibleUserId: newest.userId,
      name: `Contact ${id}`,
      contactData: [{ chatType: "whatsapp", chatId }],
      uri: uriOf("contacts", id),
    };
    if (JSON.stringify(contacts.get(id)) !== JSON.stringify(expected))
      return wrong(`contact ${id} is stale or missing`);
  }
  return undefined;
}

function createCrm(random: Random) {
  const deals = new Map<string, SourceDeal>();
  const gone = new Map<string, SourceDeal>();
  const state = { restless: false };
  let ages = 0;

  function add(id: string): void {
    const contacts = contactIds.filter(() => random.chance(0.4));
    const userId = Number(id.slice(1)) % 7 === 0 ? undefined : random.of(["u1", "u2"]);
    ages += 1;
    deals.set(id, { id, name: `Deal ${id}`, userId, contactIds: contacts, closed: random.chance(0.2), age: ages });
  }
  function change(times: number): void {
    for (let time = 0; time < times; time += 1) {
      const [id] = random.shuffled([...deals.keys()]);
      const [lost] = random.shuffled([...gone.keys()]);
      const deal = id === undefined ? undefined : deals.get(id);
      const what = random.below(6);
      if (what === 0 || !deal) add(`d${random.below(12)}`);
      else if (what === 1) {
        deals.delete(deal.id);
        gone.set(deal.id, deal);
      } else if (what === 2 && lost !== undefined && !deals.has(lost)) {
        // An id that returns, with the same body.
        const back = gone.get(lost);
        if (back) deals.set(lost, back);
      } else {
        // Few names, so that a deal returns to what it was.
        const userId = deal.userId === undefined ? undefined : random.of(["u1", "u2"]);
        deals.set(deal.id, { ...deal, userId, name: random.of(["A", "B"]), closed: random.chance(0.3) });
      }
    }
  }
  for (let id = 0; id < 6; id += 1) add(`d${id}`);

  async function* list(): AsyncGenerator<SourceDeal> {
    for (const deal of [...deals.values()]) {
      if (state.restless && random.chance(0.05)) change(1);
      // A page shifts under its offset.
      if (state.restless && random.chance(0.08)) continue;
      yield deal;
      if (state.restless && random.chance(0.05)) yield deal;
    }
  }
  const source: Source = {
    name: "simulated",
    async *users() {
      for (const id of userIds) yield { id, name: `User ${id}` };
    },
    async *contacts() {
      for (const [index, id] of contactIds.entries())
        yield { id, name: `Contact ${id}`, phones: [phones[index] ?? ""] };
    },
    deals: list,
    findDeal: async (id) => deals.get(id),
  };
  return { source, deals, change, state };
}

function createWazzup(random: Random, live: Map<string, SourceDeal>) {
  const state = { faultRate: 0, crashed: false, writes: 0, liveDeletes: 0 };
  const quirks = {
    upserts: random.chance(0.3),
    createExisting: random.of(policies),
    updateMissing: random.of(policies),
    deleteMissing: random.of(["reject", "ignore"] as const),
    atomic: random.chance(0.5),
    shuffled: random.chance(0.3),
  };
  const deals = new Map<string, FoundRecord>();
  const contacts = new Map<string, FoundRecord>();
  const users = new Map<string, FoundRecord>();
  const filled = random.chance(0.5);
  if (filled) {
    // A filled account: stale deals, equal ones, and strangers.
    for (const id of ["d1", "d2", "x1"]) deals.set(id, { id });
    contacts.set("c1", { id: "c1" });
  }

  async function faulty<Result>(carryOut: () => Result): Promise<Result> {
    if (state.crashed) throw new Crash();
    if (!random.chance(state.faultRate)) return carryOut();
    const before = random.chance(0.4);
    if (!before) carryOut();
    state.crashed = random.chance(0.4);
    if (state.crashed) throw new Crash();
    throw random.chance(0.5) ? new ConnectionError(info, "reset") : new ServerError({ ...details, status: 502 });
  }

  function write(
    records: Map<string, FoundRecord>,
    bodies: readonly FoundRecord[],
    verb: "create" | "update",
  ): Processed {
    state.writes += 1;
    const after = new Map<string, FoundRecord>();
    let processed = 0;
    for (const body of bodies) {
      const exists = records.has(body.id);
      const known: Policy = quirks.upserts ? "upsert" : verb === "create" ? quirks.createExisting : "upsert";
      const unknown: Policy = quirks.upserts ? "upsert" : verb === "update" ? quirks.updateMissing : "upsert";
      const policy = exists ? known : unknown;
      if (policy === "reject" && quirks.atomic) throw new ValidationError({ ...details, status: 400 });
      if (policy === "upsert") after.set(body.id, body);
      if (policy === "upsert" || policy === "ignoreCounted") processed += 1;
    }
    for (const [id, body] of after) records.set(id, body);
    return quirks.upserts ? undefined : processed;
  }

  function kind(records: Map<string, FoundRecord>): DestinationKind<FoundRecord> {
    return {
      upserts: quirks.upserts,
      maxIdLength: 64,
      async *list() {
        const all = [...records.values()];
        // Pages of a list that is sorted anew for each of them.
        if (!quirks.shuffled) yield* all;
        else for (let page = 0; page < all.length; page += 2) yield* random.shuffled(all).slice(page, page + 2);
      },
      get: (id) => faulty(() => records.get(id)),
      create: (bodies) => faulty(() => write(records, bodies, "create")),
      update: (bodies) => faulty(() => write(records, bodies, "update")),
    };
  }
  const destination: Destination = {
    name: "simulated",
    users: kind(users),
    contacts: kind(contacts),
    deals: kind(deals),
    removeDeals: (ids) =>
      faulty(() => {
        state.writes += 1;
        const missing = ids.some((id) => !deals.has(id));
        if (missing && quirks.deleteMissing === "reject" && quirks.atomic) {
          throw new ValidationError({ ...details, status: 400 });
        }
        for (const id of ids) {
          if (live.has(id)) state.liveDeletes += 1;
          deals.delete(id);
        }
      }),
  };
  return { destination, deals, contacts, state, quirks, filled };
}

/** A store that nothing reaches once the process has crashed. */
function untilCrash(store: MirrorStore, state: { crashed: boolean }): MirrorStore {
  return {
    async open(mirror, discard) {
      const open = await store.open(mirror, discard);
      const alive = <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) => {
        return async (...args: Args): Promise<Result> => {
          if (state.crashed) throw new Crash();
          return await work(...args);
        };
      };
      return {
        ...open,
        save: alive(open.save),
        forget: alive(open.forget),
        setAdoption: alive(open.setAdoption),
        addToList: alive(open.addToList),
      };
    },
  };
}
