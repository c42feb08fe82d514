/** Bulk writes: many records, a few requests at a time, nothing lost. */
import { onAbort } from "./abort.ts";
import { checkWholeNumber } from "./checks.ts";
import type { CallOptions } from "./options.ts";

/** What came of one batch: the write's result, or the error it ended in. */
export type BatchOutcome<Item, Result> =
  | { readonly items: readonly Item[]; readonly result: Result; readonly error?: undefined }
  | { readonly items: readonly Item[]; readonly result?: undefined; readonly error: unknown };

/** How `inBatches` goes about it. */
export interface BatchOptions {
  /** Records per batch, at most. */
  size: number;
  /** Batches under way at once; default 1. */
  concurrency?: number | undefined;
  /** Ends it: no further batch is begun, and those under way end in the signal's reason. */
  signal?: AbortSignal | undefined;
}

/**
 * Writes records in batches and gives the outcome of each, in order. A batch that fails does not end it: its records come back with
 * the error, and the rest goes through. No more than `concurrency` batches are held at once, so the source may be endless. When
 * the source throws, what it gave before is written, and then its error is thrown.
 * @param source the records
 * @param write writes one batch; pass `call` on to the vendor's method
 * @param options the `size` of a batch; `concurrency` and `signal`
 * @throws {ConfigError} for a size or a concurrency that is no whole number above 0
 */
export function inBatches<Item, Result>(
  source: Iterable<Item> | AsyncIterable<Item>,
  write: (batch: Item[], call: CallOptions) => Promise<Result>,
  { size, concurrency = 1, signal }: BatchOptions,
): AsyncGenerator<BatchOutcome<Item, Result>, void, undefined> {
  checkWholeNumber("size", size);
  checkWholeNumber("concurrency", concurrency);
  return writeAll(batchesOf(source, size), write, concurrency, signal);
}

async function* writeAll<Item, Result>(
  batches: AsyncGenerator<Item[], void, undefined>,
  write: (batch: Item[], call: CallOptions) => Promise<Result>,
  concurrency: number,
  outer: AbortSignal | undefined,
): AsyncGenerator<BatchOutcome<Item, Result>, void, undefined> {
  const stopped = new AbortController();
  const off = outer && onAbort(outer, () => stopped.abort(outer.reason));
  const underWay: Promise<BatchOutcome<Item, Result>>[] = [];
  let reading: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  let exhausted = false;

  async function readOne(): Promise<void> {
    try {
      const { value: items } = await batches.next();
      if (items) underWay.push(outcomeOf(items, write, stopped.signal));
      else exhausted = true;
    } catch (error) {
      exhausted = true;
      failure = { error };
    }
    reading = undefined;
  }

  try {
    while (true) {
      if (outer?.aborted) exhausted = true;
      if (!exhausted && underWay.length < concurrency) reading ??= readOne();
      if (!reading && underWay.length === 0) break;
      // A source that is slow must not hold back the outcomes that are there.
      const first = await Promise.race([...underWay.slice(0, 1), ...(reading ? [reading] : [])]);
      if (!first) continue;
      underWay.shift();
      yield first;
    }
    outer?.throwIfAborted();
    if (failure) throw failure.error;
  } finally {
    off?.();
    stopped.abort();
    await batches.return();
  }
}

async function outcomeOf<Item, Result>(
  items: Item[],
  write: (batch: Item[], call: CallOptions) => Promise<Result>,
  signal: AbortSignal,
): Promise<BatchOutcome<Item, Result>> {
  try {
    return { items, result: await write(items, { signal }) };
  } catch (error) {
    return { items, error };
  }
}

async function* batchesOf<Item>(
  source: Iterable<Item> | AsyncIterable<Item>,
  size: number,
): AsyncGenerator<Item[], void, undefined> {
  let batch: Item[] = [];
  let failure: { error: unknown } | undefined;
  try {
    for await (const item of source) {
      batch.push(item);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
  } catch (error) {
    failure = { error };
  }
  if (batch.length > 0) yield batch;
  if (failure) throw failure.error;
}
