/** Bulk writes: many records, a few requests at a time, nothing lost. */
import { onAbort } from "./abort.ts";
import { checkBoolean, checkWholeNumber } from "./checks.ts";
import { ConfigError, ValidationError } from "./errors.ts";
import type { CallOptions } from "./options.ts";

/** The outcome of one batch: the result of the write, or its error. */
export type BatchOutcome<Item, Result> =
  | { readonly items: readonly Item[]; readonly result: Result; readonly error?: undefined }
  | { readonly items: readonly Item[]; readonly result?: undefined; readonly error: unknown };

/** The options of `inBatches`. */
export interface BatchOptions {
  /** The maximum number of records per batch. */
  size: number;
  /** How many batches may be under way at once; default 1. */
  concurrency?: number | undefined;
  /**
   * Writes a batch that ends in a `ValidationError` (400, 422) or a `ConfigError` again in two halves, until the records that cause it are
   * alone. Use it only where a rejected batch is not written in part. Every other error returns the batch as a whole. Default false.
   */
  splitRejected?: boolean | undefined;
  /** Ends the writes: no further batch begins, batches under way end in the signal's reason, and the source is closed. */
  signal?: AbortSignal | undefined;
}

type Write<Item, Result> = (batch: Item[], call: CallOptions) => Promise<Result>;

/**
 * Writes records in batches and yields the outcome of each, in order. A batch that fails does not end the writes: its records are returned with
 * the error, and the others are written. At most `concurrency` batches are in memory at once, so the source may be endless. When the source
 * throws, what it yielded before is written, and then its error is thrown.
 * @param source the records
 * @param write writes one batch; pass `call` on to the vendor's method
 * @param options the `size` of a batch; `concurrency`, `splitRejected` and `signal`
 * @throws {ConfigError} for a size or a concurrency that is not an integer above 0
 */
export function inBatches<Item, Result>(
  source: Iterable<Item> | AsyncIterable<Item>,
  write: Write<Item, Result>,
  { size, concurrency = 1, splitRejected = false, signal }: BatchOptions,
): AsyncGenerator<BatchOutcome<Item, Result>, void, undefined> {
  checkWholeNumber("size", size);
  checkWholeNumber("concurrency", concurrency);
  checkBoolean("splitRejected", splitRejected);
  const begin = splitRejected ? writeInHalves<Item, Result> : writeWhole<Item, Result>;
  return writeAll(source, size, (items, stopped) => begin(items, write, stopped), concurrency, signal);
}

async function* writeAll<Item, Result>(
  source: Iterable<Item> | AsyncIterable<Item>,
  size: number,
  begin: (items: Item[], signal: AbortSignal) => Promise<BatchOutcome<Item, Result>[]>,
  concurrency: number,
  outer: AbortSignal | undefined,
): AsyncGenerator<BatchOutcome<Item, Result>, void, undefined> {
  outer?.throwIfAborted();
  const stopped = new AbortController();
  const iterator = Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
  const underWay: Promise<BatchOutcome<Item, Result>[]>[] = [];
  let reading: Promise<void> | undefined;
  let failure: { error: unknown } | undefined;
  let isExhausted = false;
  let wake = () => {};
  const off =
    outer &&
    onAbort(outer, () => {
      stopped.abort(outer.reason);
      wake();
    });

  async function readBatch(): Promise<void> {
    const items: Item[] = [];
    try {
      while (items.length < size && !isExhausted) {
        const { done, value } = await iterator.next();
        // What a source yields after the end is not written.
        if (stopped.signal.aborted) return;
        if (done) isExhausted = true;
        else items.push(await value);
      }
    } catch (error) {
      isExhausted = true;
      failure = { error };
    }
    if (items.length > 0 && !stopped.signal.aborted) underWay.push(begin(items, stopped.signal));
    reading = undefined;
  }

  try {
    while (true) {
      const isStopped = stopped.signal.aborted;
      if (!isExhausted && !isStopped && underWay.length < concurrency) reading ??= readBatch();
      const [first] = underWay;
      if (!first && (!reading || isStopped)) break;
      // A source that is slow must not hold back the outcomes that are there.
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const outcomes = await Promise.race([...(first ? [first] : []), ...(isStopped ? [] : [reading ?? woken, woken])]);
      if (!outcomes) continue;
      underWay.shift();
      yield* outcomes;
    }
    outer?.throwIfAborted();
    if (failure) throw failure.error;
  } finally {
    off?.();
    stopped.abort();
    if (!isExhausted) await close(iterator, reading !== undefined || outer?.aborted === true);
  }
}

/** Closes a source. One that may hang is not waited for. */
async function close(iterator: Iterator<unknown> | AsyncIterator<unknown>, mayHang: boolean): Promise<void> {
  const closed = Promise.resolve(iterator.return?.());
  if (mayHang) closed.catch(() => {});
  else await closed;
}

async function writeWhole<Item, Result>(
  items: Item[],
  write: Write<Item, Result>,
  signal: AbortSignal,
): Promise<BatchOutcome<Item, Result>[]> {
  try {
    return [{ items, result: await write(items, { signal }) }];
  } catch (error) {
    return [{ items, error }];
  }
}

async function writeInHalves<Item, Result>(
  items: Item[],
  write: Write<Item, Result>,
  signal: AbortSignal,
): Promise<BatchOutcome<Item, Result>[]> {
  const outcomes = await writeWhole(items, write, signal);
  const [{ error } = { error: undefined }] = outcomes;
  const isRejected = error instanceof ValidationError || error instanceof ConfigError;
  if (!isRejected || items.length < 2 || signal.aborted) return outcomes;
  const middle = Math.ceil(items.length / 2);
  const first = await writeInHalves(items.slice(0, middle), write, signal);
  if (signal.aborted) return [...first, { items: items.slice(middle), error: signal.reason }];
  return [...first, ...(await writeInHalves(items.slice(middle), write, signal))];
}
