/** A store in memory, for trials and tests. */
import { ConfigError } from "../core/errors.ts";
import { type Kind, kinds } from "./records.ts";
import {
  type Adoption,
  type ContactOwner,
  decides,
  type ListedRecord,
  type ListName,
  type MirrorStore,
  type OpenStore,
  type StoredRecord,
  StoreLockedError,
} from "./store.ts";

type Records = Map<string, StoredRecord>;

/** Makes a store in memory, for trials and tests. Its state is lost with the object. */
export function memoryStore(): MirrorStore {
  let owner: string | undefined;
  let locked = false;
  let records = new Map<Kind, Records>(kinds.map((kind) => [kind, new Map()]));
  let adopted = new Map<Kind, Adoption>();

  return {
    async open(mirror, discard) {
      if (locked) throw new StoreLockedError("The mirror's store is in use by another run.");
      if (owner !== undefined && owner !== mirror)
        throw new ConfigError(`The store belongs to the mirror \`${owner}\`, not to \`${mirror}\`.`);
      const before = { owner, records, adopted };
      if (discard) {
        records = new Map([...records].map(([kind, of]) => [kind, new Map(of)]));
        adopted = new Map(adopted);
      }
      owner = mirror;
      locked = true;
      return openRun(
        (kind) => records.get(kind) ?? new Map(),
        () => adopted,
        () => {
          if (discard) ({ owner, records, adopted } = before);
          locked = false;
        },
      );
    },
  };
}

function openRun(records: (kind: Kind) => Records, adopted: () => Map<Kind, Adoption>, close: () => void): OpenStore {
  const lists = new Map<ListName, Map<string, string>>();
  const owners = new Map<string, ContactOwner>();
  const listOf = (name: ListName) => {
    const list = lists.get(name) ?? new Map<string, string>();
    lists.set(name, list);
    return list;
  };
  // Sorted once per list: a list is complete before it is read.
  const sorted = new Map<ListName, ListedRecord[]>();

  return {
    adoption: async (kind) => adopted().get(kind),
    setAdoption: async (kind, adoption) => void adopted().set(kind, adoption),
    async records(kind, ids) {
      const of = records(kind);
      return new Map(
        ids.flatMap((id) => {
          const record = of.get(id);
          return record ? [[id, record] as const] : [];
        }),
      );
    },
    async save(kind, saved) {
      for (const record of saved) records(kind).set(record.id, record);
    },
    async forget(kind, ids) {
      for (const id of ids) records(kind).delete(id);
    },
    async count(kind) {
      const counts = { own: 0, foreign: 0 };
      for (const { state } of records(kind).values()) {
        if (state === "foreign") counts.foreign += 1;
        else if (state !== "absent") counts.own += 1;
      }
      return counts;
    },
    async addToList(name, added) {
      const list = listOf(name);
      for (const { id, json } of added) if (!list.has(id)) list.set(id, json);
      sorted.delete(name);
    },
    async readList(name, after, limit) {
      const all = sorted.get(name) ?? [...listOf(name)].map(([id, json]) => ({ id, json })).sort(byId);
      sorted.set(name, all);
      const start = after === "" ? 0 : all.findIndex(({ id }) => id > after);
      return start < 0 ? [] : all.slice(start, start + limit);
    },
    countList: async (name) => listOf(name).size,
    async missing(kind, name, after, limit) {
      const list = listOf(name);
      const found = [...records(kind).values()].filter(({ id }) => id > after && !list.has(id));
      return found.sort(byId).slice(0, limit);
    },
    async addOwners(added) {
      for (const owner of added) {
        const before = owners.get(owner.contactId);
        if (!before || decides(owner, before)) owners.set(owner.contactId, owner);
      }
    },
    async owners(ids) {
      return new Map(
        ids.flatMap((id) => {
          const owner = owners.get(id);
          return owner ? [[id, owner.userId] as const] : [];
        }),
      );
    },
    close: async () => close(),
  };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
