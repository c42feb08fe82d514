/** A lock that several processes share through a store, and that a holder which dies gives up by itself. */
import { sleep } from "./abort.ts";

/** The part of a store that a lock needs. `holder` is unique to one attempt. */
export interface LockStore {
  /** Takes the lock for `ms` milliseconds, when nobody else has it. Resolves with whether it was taken. */
  take(holder: string, ms: number): Promise<boolean>;
  /** Extends the lock while this holder has it. */
  extend(holder: string, ms: number): Promise<void>;
  /** Gives the lock up while this holder has it. */
  release(holder: string): Promise<void>;
}

const askAgainMs = 100;

/**
 * Runs work while no other holder does.
 * @param ms how long the lock outlives a holder that has died; while the work runs it is extended
 */
export async function withLease<Value>(store: LockStore, ms: number, work: () => Promise<Value>): Promise<Value> {
  const holder = crypto.randomUUID();
  while (!(await store.take(holder, ms))) await sleep(askAgainMs * (0.5 + Math.random()), undefined);
  const extending = setInterval(() => void store.extend(holder, ms).catch(() => {}), ms / 3);
  try {
    return await work();
  } finally {
    clearInterval(extending);
    // What cannot be given up ends by itself.
    await store.release(holder).catch(() => {});
  }
}
