/** A place for one account's tokens that several processes share. */
import { checkText } from "./checks.ts";
import { ConfigError } from "./errors.ts";
import { type LockStore, withLease } from "./lease-lock.ts";
import { seal } from "./seal.ts";
import type { StoredTokens, TokenStore } from "./token-store.ts";

/** The options of a shared token store. */
export interface SharedTokens {
  /** The vendor and the account that the tokens belong to, such as `wazzup:oak`. */
  key: string;
  /** A key of 32 bytes, which encrypts the tokens with AES-256-GCM. Without it they are stored unencrypted. */
  encryptionKey?: Uint8Array<ArrayBuffer> | undefined;
  /** How long the lock of a process that died lasts, in milliseconds; default 10,000. */
  lockMs?: number | undefined;
}

/** The part of a store that keeps one text. */
export interface TextStore extends LockStore {
  get(): Promise<string | undefined>;
  set(text: string): Promise<void>;
}

/** @throws {ConfigError} for an empty key, or an encryption key that is not 32 bytes */
export function sharedTokenStore({ key, encryptionKey, lockMs = 10_000 }: SharedTokens, store: TextStore): TokenStore {
  checkText("key", key);
  if (!Number.isInteger(lockMs) || lockMs < 1_000)
    throw new ConfigError("`lockMs` must be an integer of at least 1,000.");
  const { close, open } = seal(encryptionKey);
  return {
    get: async () => {
      const stored = await store.get();
      return stored === undefined ? undefined : read(await open(stored));
    },
    set: async (tokens) => store.set(await close(JSON.stringify(tokens))),
    lock: (work) => withLease(store, lockMs, work),
  };
}

function read(text: string): StoredTokens {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ConfigError("the stored tokens cannot be read. If they were stored with an `encryptionKey`, pass it.", {
      cause,
    });
  }
}
