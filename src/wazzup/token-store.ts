/** Where a token source keeps its tokens unless it is given another place. */
import { read } from "../core/causes.ts";
import { must } from "../core/checks.ts";
import type { StoredTokens, TokenStore } from "../core/token-store.ts";

/** @throws {ConfigError} for what has not the methods of a store */
export function checkStore(store: unknown): void {
  const [get, set, lock = get] = ["get", "set", "lock"].map((method) => read(store, method));
  must(
    [get, set, lock].every((method) => typeof method === "function"),
    "store",
    "an object with `get` and `set`",
  );
}

/** A store that ends with the process. */
export function memoryStore(): TokenStore {
  let stored: StoredTokens | undefined;
  return {
    get: () => stored,
    set: (tokens) => {
      stored = tokens;
    },
  };
}
