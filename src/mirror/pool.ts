/** Work that goes on at the same time, a few at once. */
export interface Pool {
  /** Begins the work as soon as there is room. Rejects with the first error of any work. */
  add(work: () => Promise<void>): Promise<void>;
  /** Waits for all work. Rejects with the first error of any. */
  drain(): Promise<void>;
}

export function createPool(size: number): Pool {
  const running = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;

  async function run(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      failure ??= { error };
    }
  }
  return {
    async add(work) {
      while (running.size >= size) await Promise.race(running);
      if (failure) throw failure.error;
      const started = run(work).finally(() => running.delete(started));
      running.add(started);
    },
    async drain() {
      await Promise.all(running);
      if (failure) throw failure.error;
    },
  };
}
