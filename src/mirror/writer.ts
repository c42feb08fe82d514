/** Writes records of one kind so that no failure, crash or repetition loses or invents one. */

import { sleep } from "../core/abort.ts";
import { RateLimitError } from "../core/errors.ts";
import { hashOf } from "./hash.ts";
import { isFatal, isRejected, messageOf } from "./outcome.ts";
import type { Pool } from "./pool.ts";
import type { DestinationKind, Kind, Processed } from "./records.ts";
import type { Tally } from "./report.ts";
import type { OpenStore, StoredRecord } from "./store.ts";

/** What one write does. `read` writes nothing until the destination's record is known. */
type Verb = "create" | "update" | "remove";
interface Item<Body> {
  readonly id: string;
  /** The record as it is to be; `undefined` when it is to be removed. */
  readonly body?: Body;
  readonly hash: string | null;
}
type Sent = { outcome: "done" | "rejected" | "unknown"; processed?: Processed; reason: string };

const batchSize = 100;
const maxFailures = 10;
const maxRateLimits = 5;

/** What writers share. */
export interface WriterContext {
  readonly store: OpenStore;
  readonly tally: Tally;
  readonly pool: Pool;
  readonly dryRun: boolean;
  readonly retryRejected: boolean;
  readonly signal: AbortSignal | undefined;
  /** Consecutive requests without a response. */
  failures: number;
}

export interface Writer<Body> {
  /** Writes a record unless the destination has it. `stored` is what the store knows of it. */
  put(body: Body, stored: StoredRecord | undefined): Promise<void>;
  /** Removes a record. */
  remove(id: string): Promise<void>;
  /** Waits until everything is written. */
  flush(): Promise<void>;
}

export function createWriter<Body extends { readonly id: string }>(
  context: WriterContext,
  kind: Kind,
  destination: DestinationKind<Body>,
  { reads, remove }: { reads: boolean; remove?: ((ids: readonly string[]) => Promise<void>) | undefined },
): Writer<Body> {
  const { store, tally, pool, dryRun, retryRejected, signal } = context;
  const batches: Record<Verb | "read", Item<Body>[]> = { create: [], update: [], remove: [], read: [] };
  const claimed: StoredRecord[] = [];

  async function put(body: Body, stored: StoredRecord | undefined): Promise<void> {
    const { id } = body;
    const item = { id, body, hash: hashOf(body) };
    if (stored?.state === "pending" || (!stored && reads)) return await add("read", item);
    if (stored?.sent === item.hash) {
      tally.add(kind, id, "unchanged");
      if (stored.state === "foreign" && claimed.push({ ...stored, state: "there" }) >= batchSize) await claim();
      return;
    }
    if (stored?.rejected === item.hash && !retryRejected) {
      return tally.add(kind, id, "rejected", stored.reason ?? "");
    }
    await add(stored && stored.state !== "absent" ? "update" : "create", item);
  }

  /** Adopted records that the source has belong to the mirror from now on. */
  const claim = () => store.save(kind, claimed.splice(0));

  async function add(verb: Verb | "read", item: Item<Body>): Promise<void> {
    batches[verb].push(item);
    if (batches[verb].length >= batchSize) await begin(verb);
  }

  async function begin(verb: Verb | "read"): Promise<void> {
    const items = batches[verb].splice(0);
    if (items.length === 0) return;
    signal?.throwIfAborted();
    await pool.add(() =>
      verb === "read" ? settle(items, verb, { outcome: "unknown", reason: "" }, false) : write(items, verb, false),
    );
  }

  /** @param last whether this is the second write of these records in this run */
  async function write(items: readonly Item<Body>[], verb: Verb, last: boolean): Promise<void> {
    if (dryRun) return await acknowledge(items, verb);
    // Rule: intent, and intent of deletes. Until the write is acknowledged, it is not known what the destination has: if the response is lost
    // and the source reverts, the record would look unchanged.
    await store.save(kind, items.map(pending));
    const sent = await send(verb, items);
    if (sent.outcome === "done" && (sent.processed ?? items.length) >= items.length)
      return await acknowledge(items, verb);
    if (sent.outcome === "rejected" && items.length > 1) {
      // One record rejects the others: halve down to it.
      const middle = Math.ceil(items.length / 2);
      await write(items.slice(0, middle), verb, last);
      return await write(items.slice(middle), verb, last);
    }
    await settle(items, verb, sent, last);
  }

  /** Reads what the destination has, and writes again what differs. */
  async function settle(items: readonly Item<Body>[], verb: Verb | "read", sent: Sent, last: boolean): Promise<void> {
    const again: Record<Verb, Item<Body>[]> = { create: [], update: [], remove: [] };
    for (const [index, item] of items.entries()) {
      const found = await look(item.id);
      if ("reason" in found) {
        for (const { id } of items.slice(index)) tally.add(kind, id, "unknown", sent.reason || found.reason);
        break;
      }
      const exists = found.hash !== null;
      const right = item.hash === null ? "remove" : exists ? "update" : "create";
      if (found.hash === item.hash) await acknowledge([item], verb);
      else if (last || (sent.outcome === "rejected" && (destination.upserts || right === verb))) {
        await giveUp(item, sent, exists);
      } else again[right].push(item);
    }
    for (const verbAgain of ["create", "update", "remove"] as const) {
      if (again[verbAgain].length > 0) await write(again[verbAgain], verbAgain, verb !== "read");
    }
  }

  async function acknowledge(items: readonly Item<Body>[], verb: Verb | "read"): Promise<void> {
    if (items[0]?.hash === null) {
      await store.forget(
        kind,
        items.map(({ id }) => id),
      );
    } else {
      await store.save(
        kind,
        items.map(({ id, hash }) => ({ id, state: "there", sent: hash, rejected: null, reason: null })),
      );
    }
    const outcome = { create: "created", update: "updated", remove: "removed", read: "unchanged" } as const;
    for (const { id } of items)
      tally.add(kind, id, outcome[verb], verb === "remove" ? "the source no longer has it" : "");
  }

  async function giveUp({ id, hash }: Item<Body>, sent: Sent, exists: boolean): Promise<void> {
    if (sent.outcome === "unknown") return tally.add(kind, id, "unknown", sent.reason);
    const reason = sent.outcome === "done" ? "the destination did not process it" : sent.reason;
    await store.save(kind, [{ id, state: exists ? "there" : "absent", sent: null, rejected: hash, reason }]);
    tally.add(kind, id, "rejected", reason);
  }

  async function send(verb: Verb, items: readonly Item<Body>[]): Promise<Sent> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const processed = await request(verb, items);
        context.failures = 0;
        return { outcome: "done", processed, reason: "" };
      } catch (error) {
        if (error instanceof RateLimitError && attempt < maxRateLimits) {
          await sleep(error.retryAfterMs ?? 250 * 2 ** attempt, signal);
          continue;
        }
        if (isFatal(error)) throw error;
        const outcome = isRejected(error) ? "rejected" : "unknown";
        context.failures = outcome === "rejected" ? 0 : context.failures + 1;
        if (context.failures > maxFailures) throw error;
        return { outcome, reason: messageOf(error) };
      }
    }
  }

  async function request(verb: Verb, items: readonly Item<Body>[]): Promise<Processed> {
    if (verb === "remove") {
      await remove?.(items.map(({ id }) => id));
      return undefined;
    }
    return await destination[verb](items.flatMap(({ body }) => body ?? []));
  }

  /** The hash of what the destination has, `null` when it has nothing; or why that could not be read. */
  async function look(id: string): Promise<{ hash: string | null } | { reason: string }> {
    try {
      const found = await destination.get(id, {});
      return { hash: found ? hashOf(found) : null };
    } catch (error) {
      if (isFatal(error)) throw error;
      return { reason: messageOf(error) };
    }
  }

  return {
    put,
    remove: (id) => add("remove", { id, hash: null }),
    async flush() {
      if (claimed.length > 0) await claim();
      for (const verb of ["read", "create", "update", "remove"] as const) await begin(verb);
      await pool.drain();
    },
  };
}

function pending({ id }: { readonly id: string }): StoredRecord {
  return { id, state: "pending", sent: null, rejected: null, reason: null };
}
