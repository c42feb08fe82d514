import { ConfigError, inBatches, ServerError, ValidationError } from "crm-deals";
import { expect, test, vi } from "vitest";

async function collect<Item>(source: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of source) items.push(item);
  return items;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("outcomes come in order, whichever batch ends first, with no more than `concurrency` under way", async () => {
  let underWay = 0;
  let most = 0;
  const write = async (batch: number[]) => {
    most = Math.max(most, ++underWay);
    for (let turns = batch[0] === 1 ? 10 : 1; turns > 0; turns -= 1) await turn();
    underWay -= 1;
    return { processed: batch.length };
  };
  const outcomes = await collect(inBatches([1, 2, 3, 4, 5, 6, 7], write, { size: 2, concurrency: 3 }));
  expect(outcomes).toEqual([
    { items: [1, 2], result: { processed: 2 } },
    { items: [3, 4], result: { processed: 2 } },
    { items: [5, 6], result: { processed: 2 } },
    { items: [7], result: { processed: 1 } },
  ]);
  expect(most).toBe(3);
});

test("a batch that fails is returned with its records; the others are written", async () => {
  const error = new Error("refused");
  const write = async ([id]: number[]) => {
    if (id === 2) throw error;
    return id;
  };
  expect(await collect(inBatches(new Set([1, 2, 3]), write, { size: 1 }))).toEqual([
    { items: [1], result: 1 },
    { items: [2], error },
    { items: [3], result: 3 },
  ]);
});

test("an endless source is read no further than needed, and closed on break", async () => {
  let read = 0;
  let closed = false;
  const signals: (AbortSignal | undefined)[] = [];
  async function* endless() {
    try {
      while (true) yield ++read;
    } finally {
      closed = true;
    }
  }
  const write = async (batch: number[], { signal }: { signal?: AbortSignal | undefined }) => {
    signals.push(signal);
    await turn();
    return batch;
  };
  let seen = 0;
  for await (const { items } of inBatches(endless(), write, { size: 10, concurrency: 2 })) {
    seen += items.length;
    if (seen >= 50) break;
  }
  expect(seen).toBe(50);
  expect(read).toBeLessThanOrEqual(80);
  expect(closed).toBe(true);
  // What was under way at the break is cancelled.
  expect(signals.at(-1)?.aborted).toBe(true);
});

test("a slow source does not delay outcomes that are ready", async () => {
  let give = () => {};
  async function* slow() {
    yield 1;
    await new Promise<void>((resolve) => {
      give = resolve;
    });
    yield 2;
  }
  const outcomes = inBatches(slow(), async (batch) => batch[0], { size: 1, concurrency: 4 });
  expect((await outcomes.next()).value).toEqual({ items: [1], result: 1 });
  give();
  expect((await outcomes.next()).value).toEqual({ items: [2], result: 2 });
  expect((await outcomes.next()).done).toBe(true);
});

test("when a source throws, what it yielded before is written, and then its error is thrown", async () => {
  const error = new Error("the file ends here");
  function* broken() {
    yield* [1, 2, 3];
    throw error;
  }
  const written: number[][] = [];
  const walk = async () => {
    for await (const { items } of inBatches(broken(), async () => {}, { size: 2, concurrency: 2 })) {
      written.push([...items]);
    }
  };
  await expect(walk()).rejects.toBe(error);
  expect(written).toEqual([[1, 2], [3]]);
});

test("an abort ends it with its reason, after the outcomes of what was under way", async () => {
  const reason = new Error("enough");
  const controller = new AbortController();
  const write = vi.fn(
    (_batch: number[], { signal }: { signal?: AbortSignal | undefined }) =>
      new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  );
  const seen: unknown[] = [];
  const walk = async () => {
    for await (const outcome of inBatches([1, 2, 3, 4], write, {
      size: 1,
      concurrency: 2,
      signal: controller.signal,
    })) {
      seen.push(outcome);
    }
  };
  const walking = walk().catch((error: unknown) => error);
  while (write.mock.calls.length < 2) await turn();
  controller.abort(reason);
  expect(await walking).toBe(reason);
  expect(seen).toEqual([
    { items: [1], error: reason },
    { items: [2], error: reason },
  ]);
  expect(write).toHaveBeenCalledTimes(2);
});

test("an abort ends the wait for a source that hangs, closes it, and what it yields later is not written", async () => {
  let give = (_result: IteratorResult<number>) => {};
  const closed = vi.fn(async () => ({ done: true as const, value: undefined }));
  const source = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise<IteratorResult<number>>((resolve) => {
          give = resolve;
        }),
      return: closed,
    }),
  };
  const write = vi.fn(async () => {});
  const controller = new AbortController();
  const reason = new Error("enough");
  const walking = collect(inBatches(source, write, { size: 1, concurrency: 2, signal: controller.signal }));
  walking.catch(() => {});
  await turn();
  controller.abort(reason);
  await expect(walking).rejects.toBe(reason);
  expect(closed).toHaveBeenCalledTimes(1);
  give({ done: false, value: 1 });
  await turn();
  expect(write).not.toHaveBeenCalled();
});

test("after break nothing is written, though the source was about to yield", async () => {
  let go = () => {};
  async function* source() {
    yield 1;
    await new Promise<void>((resolve) => {
      go = resolve;
    });
    yield 2;
  }
  const write = vi.fn(async (batch: number[]) => batch);
  for await (const _outcome of inBatches(source(), write, { size: 1, concurrency: 3 })) break;
  go();
  for (let turns = 0; turns < 5; turns += 1) await turn();
  expect(write).toHaveBeenCalledTimes(1);
});

test("an abort half-way through a batch writes none of it, and none before the first record is read", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  async function* source() {
    yield 1;
    controller.abort(reason);
    yield 2;
  }
  const write = vi.fn(async () => {});
  const options = { size: 5, signal: controller.signal };
  await expect(collect(inBatches(source(), write, options))).rejects.toBe(reason);
  const unread = { [Symbol.iterator]: () => expect.unreachable() };
  await expect(collect(inBatches(unread, write, options))).rejects.toBe(reason);
  expect(write).not.toHaveBeenCalled();
});

const details = { vendor: "v", operation: "o", method: "POST", url: "u", attempts: 1, headers: {}, body: {} };
const invalid = new ValidationError({ ...details, status: 422, messages: ["bad"], fieldErrors: {} });
const down = new ServerError({ ...details, status: 500, messages: [], fieldErrors: {} });

/** Rejects batches that have a bad record, as a whole. */
const writeUnless = (bad: readonly number[], error: unknown) =>
  vi.fn(async (batch: number[]) => {
    if (batch.some((item) => bad.includes(item))) throw error;
    return batch.length;
  });

test.each([
  ["a ValidationError", invalid],
  ["a ConfigError", new ConfigError("bad")],
])("`splitRejected`: %s halves the batch until the bad records are alone, in order", async (_what, error) => {
  const items = Array.from({ length: 100 }, (_, index) => index);
  const write = writeUnless([37, 99], error);
  const outcomes = await collect(inBatches(items, write, { size: 100, splitRejected: true }));
  expect(outcomes.flatMap(({ items }) => [...items])).toEqual(items);
  expect(outcomes.filter((outcome) => outcome.error)).toEqual([
    { items: [37], error },
    { items: [99], error },
  ]);
  expect(write.mock.calls.length).toBeLessThanOrEqual(29);
});

test("every other error returns the batch as a whole, and so does a rejected one without `splitRejected`", async () => {
  const other = writeUnless([2], down);
  expect(await collect(inBatches([1, 2, 3], other, { size: 3, splitRejected: true }))).toEqual([
    { items: [1, 2, 3], error: down },
  ]);
  const whole = writeUnless([2], invalid);
  expect(await collect(inBatches([1, 2, 3], whole, { size: 3 }))).toEqual([{ items: [1, 2, 3], error: invalid }]);
  expect(whole).toHaveBeenCalledTimes(1);
});

test("an abort while a batch is split writes no further half", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const write = vi.fn(async (batch: number[]) => {
    if (batch.length === 2) controller.abort(reason);
    throw invalid;
  });
  const outcomes: unknown[] = [];
  const walk = async () => {
    const options = { size: 4, splitRejected: true, signal: controller.signal };
    for await (const outcome of inBatches([1, 2, 3, 4], write, options)) outcomes.push(outcome);
  };
  await expect(walk()).rejects.toBe(reason);
  expect(outcomes).toEqual([
    { items: [1, 2], error: invalid },
    { items: [3, 4], error: reason },
  ]);
  expect(write).toHaveBeenCalledTimes(2);
});

test("a write that throws synchronously is an outcome too", async () => {
  const error = new Error("at once");
  const write = (): Promise<void> => {
    throw error;
  };
  expect(await collect(inBatches([1], write, { size: 1 }))).toEqual([{ items: [1], error }]);
});

test.each([
  { size: 0 },
  { size: 1.5 },
  { size: Number.NaN },
  { size: 1, concurrency: 0 },
  Object({ size: 1, splitRejected: 1 }),
])("%o is rejected before anything is read", (options) => {
  const source = { [Symbol.iterator]: () => expect.unreachable() };
  expect(() => inBatches(source, async () => {}, options)).toThrow(ConfigError);
});
